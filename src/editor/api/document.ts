import type {State} from '../../model/catalog.ts'
import type {Finding} from '../../model/finding.ts'
import type {LanguageInfo, Progress} from './project.ts'

/** A whole statement in one language: one call opens the editor. */
export interface StatementDocument {
  readonly statement: string
  readonly title: string
  readonly sourceLanguage: LanguageInfo
  readonly language: LanguageInfo
  /** Path of the catalog in the project. */
  readonly file: string
  /** Changes with anything in it. */
  readonly etag: string
  /** Document order. */
  readonly paragraphs: readonly Paragraph[]
  /**
   * Whether all `findings` are there. The text never waits for the checks: where they have not run yet, no segment has any,
   * and `check` without segments brings them.
   */
  readonly isChecked: boolean
  /** Findings that belong to no segment. */
  readonly findings: readonly Finding[]
  readonly progress: Progress
}

/** A block of text: heading, paragraph, list item, … */
export interface Paragraph {
  /** `paragraph`, `heading 1`, `list item`, `table cell`, `footnote`, `image text`, `title`, … */
  readonly kind: string
  /** 1 to 6 for a heading. */
  readonly level?: number
  /** Plain text of the headings above, outermost first, joined by ` > `. */
  readonly heading: string
  /** The author's notes for translators. */
  readonly notes: readonly string[]
  /** At least one. */
  readonly segments: readonly EditorSegment[]
}

/** A code that stands for markup in the texts of a segment. */
export interface CodeInfo {
  /** Kind and number: `b1`. A pair is written `<b1>…</b1>`, others `<x2/>`. */
  readonly name: string
  /** `bold`, `link https://example.org`, `footnote 1`, … */
  readonly description: string
  readonly isPair: boolean
}

/** A sentence and what is known of it. */
export interface EditorSegment {
  readonly id: string
  /** For If-Match, quotation marks included. */
  readonly etag: string
  /** Coded text. */
  readonly source: string
  /** Coded text; empty where untranslated and where joined. */
  readonly target: string
  /** The source that the target was made for, where it is stale. */
  readonly previousSource?: string
  readonly codes: readonly CodeInfo[]
  readonly state: State
  readonly isStale: boolean
  /** Whether its words stand in the target of the segment before. */
  readonly isJoined: boolean
  /** Whether it may be joined to the segment before: both are of one paragraph. */
  readonly canJoin: boolean
  /** Where the words come from, while they are still those: `mt:deepl`, `tm`, … A person's have none. */
  readonly origin?: {readonly name: string; readonly date: string}
  /** Whether a person has changed a machine's words. */
  readonly isPostEdited: boolean
  /** Who vouches or vouched for it. It holds where the state is `reviewed`. */
  readonly review?: {readonly by: string; readonly date: string}
  /** Translators' free words. One that begins with `resolved:` is settled. */
  readonly comments: readonly string[]
  /** Waivers in force. */
  readonly waivers: readonly {readonly rule: string; readonly reason: string}[]
  /**
   * As `broadside check` finds them; absent until `check` was asked for this text. `targetSpan` and `sourceSpan` are UTF-16
   * offsets into target and source.
   */
  readonly findings?: readonly Finding[]
}

/** The segment as it is now. */
export interface SegmentResponse {
  readonly segment: EditorSegment
}

/** Every segment that changed. */
export interface SegmentsResponse {
  readonly segments: readonly EditorSegment[]
}

/** A text as it stands in a field. */
export interface SaveRequest {
  /** Coded text; empty takes the target away. It is kept in NFC, with LF, and without white space at its ends. */
  readonly target: string
  /** `draft` while somebody types; `translated` where they say that it is done. */
  readonly state: 'draft' | 'translated'
  /** Name of the person, for the history. */
  readonly by?: string
}

/** Texts that are not saved yet; the other segments are as they are saved. Without any: the statement as it is saved. */
export interface CheckRequest {
  readonly segments: readonly {
    readonly id: string
    readonly target: string
    /** What it would be saved as. Default: as it is saved where the text is that, else a draft. */
    readonly state?: 'draft' | 'translated'
  }[]
}

/**
 * Findings on what was asked for, one list for each in their order; without any asked for, on all segments but those that
 * were written meanwhile.
 */
export interface CheckResponse {
  /** Findings that belong to no segment; only where all segments were asked for. */
  readonly findings: readonly Finding[]
  readonly segments: readonly {readonly id: string; readonly findings: readonly Finding[]}[]
}

/** Puts a segment's words into the target of the segment before. */
export interface JoinRequest {
  /** Etag of the segment that holds the target before: the nearest that is not joined itself. */
  readonly previousEtag: string
  /** The target of both. Default: both targets, joined as their language joins sentences. */
  readonly target?: string
  readonly by?: string
}

/** Takes a joined segment's words out of the target before. */
export interface SplitRequest {
  /** Etag of the segment that holds the target. */
  readonly previousEtag: string
  /** The targets of the segment before and of this. Default: the first stays, this is untranslated. */
  readonly targets?: readonly [previous: string, own: string]
  readonly by?: string
}

/** Silences one check on a segment until its source or target changes. */
export interface WaiveRequest {
  readonly rule: string
  /** In a few words; empty takes the waiver back. */
  readonly reason: string
  readonly by?: string
}

/** All free comments of a segment, in place of those that are there. */
export interface CommentsRequest {
  /** One line each. */
  readonly comments: readonly string[]
}
