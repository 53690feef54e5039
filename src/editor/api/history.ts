import type {State} from '../../model/catalog.ts'
import type {EditorSegment} from './document.ts'

/** One change of a segment. */
export interface HistoryEntry {
  /** Number in the history of the statement and language, rising. */
  readonly version: number
  /** ISO 8601 in UTC. */
  readonly time: string
  /** Name, where one was given. */
  readonly by?: string
  readonly from: string
  readonly to: string
  /** After the change. */
  readonly state: State
  /** The same for all changes that were made by one act. */
  readonly group?: string
}

/** Newest first. It begins with the first change made in the editor. */
export interface HistoryResponse {
  readonly entries: readonly HistoryEntry[]
}

/** Brings back what a segment was after one of its changes. */
export interface RestoreRequest {
  /** Its `to` becomes the target again, as a draft. */
  readonly version: number
  readonly by?: string
}

/**
 * Many segments in one act. `dryRun` answers with what would happen and changes nothing; the same request without it and
 * with the items of that answer does exactly that.
 */
export interface BatchRequest {
  readonly action: BatchAction
  /** Default: all. One whose etag is no longer true is left. */
  readonly items?: readonly {readonly id: string; readonly etag: string}[]
  readonly by?: string
  readonly dryRun?: boolean
}

/** What is done to each of the segments. */
export type BatchAction =
  /** In the texts of the targets, never within a code. What was translated or reviewed is translated, others drafts. */
  | {
      readonly type: 'replace'
      readonly search: string
      readonly replacement: string
      /** Default false. */
      readonly matchCase?: boolean
      /** Default false. */
      readonly wholeWords?: boolean
    }
  /** Drafts and machine targets become translated; stale ones are accepted as they are. */
  | {readonly type: 'approve'}
  /** Reviewed by `by`. With `accept` also what is a draft, a machine's or stale. */
  | {readonly type: 'sign'; readonly accept?: boolean}
  /** Takes back all changes of an earlier act that nobody has changed since. */
  | {readonly type: 'revert'; readonly group: string}

/** What an act did, or would do. */
export interface BatchResponse {
  /** Only what was or would be changed or left; what the action does not concern is not listed. */
  readonly items: readonly BatchItem[]
  /** Of the act in the history; absent where nothing was changed, and in a dry run. */
  readonly group?: string
}

/** A segment before and after an act. */
export interface BatchItem {
  readonly id: string
  /** Before; after a change `segment` has the new one. */
  readonly etag: string
  readonly result: 'changed' | 'left' | 'conflict'
  readonly before: {readonly target: string; readonly state: State}
  /** As `before` where it was left. */
  readonly after: {readonly target: string; readonly state: State}
  /** Why it was left: one of the words of `broadside review`, or what is known of it. */
  readonly reason?: 'untranslated' | 'draft' | 'machine' | 'stale' | 'changed'
  /** As it is now; absent in a dry run. */
  readonly segment?: EditorSegment
}
