import type {Finding} from '../../model/finding.ts'

/** All that has no target, as `broadside translate` does. */
export type TranslateRequest = Readonly<Record<string, never>>

/** Work that takes a while. Ask again, or listen for its events. */
export interface Job {
  readonly id: string
  readonly kind: 'translate'
  readonly statement: string
  readonly language: string
  readonly state: 'running' | 'done' | 'failed' | 'stopped'
  /** Segments. */
  readonly done: number
  readonly total: number
  /** What went wrong, or what is to be said about the result. */
  readonly message?: string
  readonly advice?: string
}

/** What editions are to be built. */
export interface BuildRequest {
  /** Default: those of the settings. */
  readonly formats?: readonly string[]
}

/** What came of the editions. */
export interface BuildResponse {
  readonly editions: readonly {
    readonly format: string
    /** In the project. */
    readonly path: string
    readonly bytes: number
    /** Whether it was there already as it is. */
    readonly isUnchanged: boolean
  }[]
  /** Why an edition was refused, and what else is to be said: what is the same of several sentences once, and how often. */
  readonly findings: readonly (Finding & {readonly count: number})[]
}

/** Where a window says that it is. Forgotten when it is closed. */
export interface PresenceRequest {
  readonly statement: string
  readonly language: string
  /** Id of the segment that is worked on; empty for none. */
  readonly segment: string
  /** Of the person at the page; empty where it is not known. */
  readonly name: string
}

/** A window and where it is. */
export interface Presence extends PresenceRequest {
  /** The word it gave itself when it began to listen. */
  readonly window: string
}

/** What happens while the page is open, by whomever. An event of one's own save comes too: its etags are known already. */
export type EditorEvent =
  /** Segments changed: by another window, another program, or this one. */
  | {
      readonly type: 'segments'
      readonly statement: string
      readonly language: string
      readonly segments: readonly {readonly id: string; readonly etag: string}[]
      /** Whether a program other than the server changed the file. */
      readonly isForeign: boolean
    }
  /** Segments came, went or moved, the source changed, or a catalog can no longer be read: to be opened again. */
  | {readonly type: 'document'; readonly statement: string; readonly language: string}
  /** Statements came or went. */
  | {readonly type: 'project'}
  | {readonly type: 'glossary'}
  | {readonly type: 'job'; readonly job: Job}
  /** All windows that are open at a statement: one of them came, went or moved. */
  | {readonly type: 'presence'; readonly present: readonly Presence[]}
