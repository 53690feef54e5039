import type {State} from '../model/catalog.ts'
import type {Finding} from '../model/finding.ts'
import type {ConceptType, LanguageTerms, TermStatus} from '../model/glossary.ts'
import type {MatchKind, Penalty} from '../model/memory.ts'
import type {ErrorCode} from '../model/user-error.ts'

/*
 * What the editor's server and its page say to each other: JSON in UTF-8, all under `/api`.
 *
 *   GET    /api/project                                         ProjectInfo
 *   GET    /api/ui/{ui language}.json                           UiTexts; `auto` for what the browser asks for
 *   GET    /api/events                                          EditorEvent, as server-sent events (`data:` lines)
 *   GET    /api/statements/{s}/{lang}                           StatementDocument
 *   POST   /api/statements/{s}/{lang}/check                     CheckRequest → CheckResponse
 *   POST   /api/statements/{s}/{lang}/batch                     BatchRequest → BatchResponse
 *   POST   /api/statements/{s}/{lang}/translate                 TranslateRequest → 202 Job
 *   POST   /api/statements/{s}/{lang}/build                     BuildRequest → BuildResponse
 *   GET    /api/statements/{s}/{lang}/preview                   the edition as HTML; `?segment=ID#segment` scrolls there
 *   GET    /api/statements/{s}/{lang}/segments/{id}             SegmentResponse
 *   PUT    /api/statements/{s}/{lang}/segments/{id}             SaveRequest → SegmentResponse       If-Match
 *   GET    /api/statements/{s}/{lang}/segments/{id}/suggestions SuggestionsResponse
 *   POST   /api/statements/{s}/{lang}/segments/{id}/machine     {} → MachineSuggestion: asks the engine
 *   GET    /api/statements/{s}/{lang}/segments/{id}/history     HistoryResponse
 *   POST   /api/statements/{s}/{lang}/segments/{id}/restore     RestoreRequest → SegmentResponse    If-Match
 *   POST   /api/statements/{s}/{lang}/segments/{id}/join        JoinRequest → SegmentsResponse      If-Match
 *   POST   /api/statements/{s}/{lang}/segments/{id}/split       SplitRequest → SegmentsResponse     If-Match
 *   POST   /api/statements/{s}/{lang}/segments/{id}/waive       WaiveRequest → SegmentResponse      If-Match
 *   PUT    /api/statements/{s}/{lang}/segments/{id}/comments    CommentsRequest → SegmentResponse   If-Match
 *   GET    /api/jobs/{id}                                       Job
 *   DELETE /api/jobs/{id}                                       Job, told to stop
 *   GET    /api/glossary?query=&language=&offset=&limit=        GlossaryPage
 *   POST   /api/glossary                                        NewConcept → ConceptResponse
 *   GET    /api/glossary/{concept}                              ConceptResponse
 *   PUT    /api/glossary/{concept}                              ConceptEdit → ConceptResponse       If-Match
 *
 * `{s}` is the name of a statement through `encodeURIComponent`: names may hold a slash. `{lang}` is one of the project's
 * languages. What is asked for with If-Match without the header is 428, `*` too; with a tag that is no longer true 412 and
 * `Conflict`. Whatever changes something needs `Content-Type: application/json` and comes from the page's own origin.
 * Anything else that fails has an `ApiError` as its body: 400 no JSON or of another shape, 401 without the cookie that the
 * opened address sets, 403 another origin or host, 404, 409 a file that cannot be read as it is, 413 longer than allowed,
 * 415, 422 what cannot be done or a text that no catalog can hold, 501 not part of this build, 502 the engine failed, 503
 * another command writes to the project (`Retry-After` in seconds: nothing was lost, ask again), 507 the disk refuses.
 */

/** Body of every answer that is no success. */
export interface ApiError {
  readonly error: {
    readonly code: ErrorCode | ApiErrorCode
    /** What happened, one sentence. */
    readonly message: string
    /** What to do next, one sentence. */
    readonly advice: string
  }
}

/** What can be wrong with a request itself. */
export type ApiErrorCode =
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'precondition-required'
  | 'media-type'
  | 'text'
  | 'not-built'
  | 'internal'

/** Body of a 412: the segment as it is now. The text that was sent is the sender's to keep. */
export interface Conflict extends ApiError {
  readonly current: EditorSegment
}

/** As `Conflict`, of a concept of the glossary. */
export interface ConceptConflict extends ApiError {
  readonly current: EditorConcept
}

/** A language, as people are shown it. */
export interface LanguageInfo {
  /** BCP 47. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** In the language itself. */
  readonly name: string
  /** The language's quotation marks, outer and inner, opening and closing. */
  readonly quotes: readonly [outer: readonly [string, string], inner: readonly [string, string]]
}

/** What the overview shows. */
export interface ProjectInfo {
  /** Name of the project's folder. */
  readonly name: string
  /** Of broadside. */
  readonly version: string
  readonly sourceLanguage: LanguageInfo
  readonly languages: readonly LanguageInfo[]
  readonly statements: readonly StatementInfo[]
  /** The engine that fills what is missing; absent where the settings name none. */
  readonly engine?: string
  /** Formats that the settings build. */
  readonly formats: readonly string[]
  /** Lowest state that may be published. */
  readonly require: State
  /** Interface languages. */
  readonly uiLanguages: readonly LanguageInfo[]
  /** The checks and what each is for, to be shown beside a finding. */
  readonly rules: readonly {readonly id: string; readonly reason: string}[]
}

/** A statement in the overview. */
export interface StatementInfo {
  readonly name: string
  /** Its first heading or front matter title, else its name. */
  readonly title: string
  readonly progress: readonly Progress[]
  /** Why the statement cannot be read. */
  readonly error?: string
}

/** An amount of text. */
export interface Amount {
  readonly segments: number
  /** Of the source; each character counts where words are not spaced. */
  readonly words: number
}

/** How far a statement is in a language. */
export interface Progress {
  readonly language: string
  readonly total: Amount
  /** A stale target counts as stale only. */
  readonly states: Readonly<Record<State | 'stale', Amount>>
  /** Why the catalog cannot be read; the amounts are zero then. */
  readonly error?: string
}

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
   * Whether all `findings` are there. The text never waits for the checks: where they have not run yet, every list of
   * findings is empty, and `check` without segments brings them.
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
  /** Translators' free words. */
  readonly comments: readonly string[]
  /** Waivers in force. */
  readonly waivers: readonly {readonly rule: string; readonly reason: string}[]
  /**
   * As `broadside check` finds them. After a change those that take the whole edition to find (`structure` and the like)
   * are missing until `check` was asked for this text. `targetSpan` and `sourceSpan` are UTF-16 offsets into
   * target and source.
   */
  readonly findings: readonly Finding[]
}

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
    /** What it would be saved as. Default: its state as it is. */
    readonly state?: 'draft' | 'translated'
  }[]
}

/** Findings on what was asked for, one list for each in their order; without any asked for, on all segments. */
export interface CheckResponse {
  /** Findings that belong to no segment; only where all segments were asked for. */
  readonly findings: readonly Finding[]
  readonly segments: readonly {readonly id: string; readonly findings: readonly Finding[]}[]
}

/** What may help with a segment. Nothing of it calls a service. */
export interface SuggestionsResponse {
  /** From the translation memory, best first; those of this segment itself are left out. */
  readonly matches: readonly MemorySuggestion[]
  /** What a machine made of this source before. */
  readonly machine: readonly MachineSuggestion[]
  /** In the order in which they stand in the source. */
  readonly terms: readonly TermHit[]
}

export interface MemorySuggestion {
  readonly source: string
  /** What to insert: numbers are adapted where that is certain. */
  readonly target: string
  /** 0–101. */
  readonly similarity: number
  readonly kind: MatchKind
  readonly penalties: readonly Penalty[]
  readonly state: State
  readonly origin: string
  /** Statement or memory file that it stands in. */
  readonly document: string
  readonly date?: string
  /** Whether numbers of the target were adapted: to be read with care. */
  readonly isAdapted: boolean
}

export interface MachineSuggestion {
  /** Name of the engine: `deepl`. */
  readonly engine: string
  readonly target: string
  readonly date?: string
}

/** A term of the glossary in the source of a segment. */
export interface TermHit {
  /** Id of the concept. */
  readonly concept: string
  readonly type: ConceptType
  /** UTF-16 offsets into the source. */
  readonly start: number
  readonly end: number
  /** As the glossary writes it in the source language. */
  readonly source: string
  /** To insert; the first of `use` is the one to propose. */
  readonly use: readonly string[]
  readonly also: readonly string[]
  readonly avoid: readonly string[]
  /** Notes of the concept and of the language. */
  readonly notes: readonly string[]
  readonly isUncertain: boolean
  /** Where the concept stands in the target as it is saved: UTF-16 offsets. */
  readonly found: readonly {
    readonly start: number
    readonly end: number
    readonly status: TermStatus
  }[]
}

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

export interface RestoreRequest {
  /** Its `to` becomes the target again, as a draft. */
  readonly version: number
  readonly by?: string
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

export interface BatchResponse {
  /** Only what was or would be changed or left; what the action does not concern is not listed. */
  readonly items: readonly BatchItem[]
  /** Of the act in the history; absent where nothing was changed, and in a dry run. */
  readonly group?: string
}

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

export interface BuildRequest {
  /** Default: those of the settings. */
  readonly formats?: readonly string[]
}

export interface BuildResponse {
  readonly editions: readonly {
    readonly format: string
    /** In the project. */
    readonly path: string
    readonly bytes: number
    /** Whether it was there already as it is. */
    readonly isUnchanged: boolean
  }[]
  /** Why an edition was refused, and what else is to be said. */
  readonly findings: readonly Finding[]
}

/** A concept of the glossary. */
export interface EditorConcept {
  readonly id: string
  /** For If-Match, quotation marks included. */
  readonly etag: string
  readonly type: ConceptType
  readonly note?: string
  /** The term in every language that has no line of its own. */
  readonly all?: string
  /** By language. */
  readonly terms: Readonly<Record<string, LanguageTerms>>
  /** Path in the project and 1-based line. */
  readonly file: string
  readonly line: number
}

export interface GlossaryPage {
  /** In the order of the files. */
  readonly concepts: readonly EditorConcept[]
  /** Of the concepts that were found. */
  readonly total: number
  /** Glossary files of the project. */
  readonly files: readonly string[]
}

export interface ConceptResponse {
  readonly concept: EditorConcept
}

/** Terms of one language in place of those that are there. Comments and everything else in the file stay. */
export interface ConceptEdit {
  /** BCP 47. */
  readonly language: string
  readonly terms: LanguageTerms
}

export interface NewConcept {
  /** Of the glossary files; default the first, or a new one. */
  readonly file?: string
  readonly id?: string
  readonly type?: ConceptType
  readonly note?: string
  readonly terms: Readonly<Record<string, Partial<LanguageTerms>>>
}

/** The interface in one language: a flat table, every key in it. */
export interface UiTexts {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Texts with `{{places}}`; those in several numbers have a key for each plural category of the language, as i18next. */
  readonly texts: Readonly<Record<string, string>>
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
