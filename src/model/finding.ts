import type {Lesson} from './glossary.ts'

/** How much a finding weighs: only an `error` makes a command end with 1. */
export type Severity = 'info' | 'warn' | 'error'

/** One result of a check (the fields of a VFile message, named for this field). */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** "Unexpected …, expected …". */
  readonly message: string
  /** Path in the project, with `/`. */
  readonly file?: string
  /** 1-based, in `file`. */
  readonly line?: number
  /** 1-based UTF-16 column. */
  readonly column?: number
  readonly statement?: string
  readonly language?: string
  /** Segment id. */
  readonly segment?: string
  readonly actual?: string
  readonly expected?: string
  /** Where the rule is explained. */
  readonly url?: string
  /** Id of the glossary concept that it is about. */
  readonly concept?: string
  /** UTF-16 offsets into the source as it was given. */
  readonly sourceSpan?: {readonly start: number; readonly end: number}
  /** UTF-16 offsets into the target as it was given. */
  readonly targetSpan?: {readonly start: number; readonly end: number}
  /** Why it was found, for people who doubt it. */
  readonly explanation?: string
  /** One-line edits of the glossary that would keep it from coming again, the likeliest first. */
  readonly lessons?: readonly Lesson[]
  /** The source's place, where it is the cause. */
  readonly cause?: {readonly file: string; readonly line: number; readonly column: number}
}
