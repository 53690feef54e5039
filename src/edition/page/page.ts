import type {Root} from 'hast'
import type {Direction, Said, Words} from '../words/words.ts'

/** How far an edition is reviewed, as its readers are told. */
export interface Notice {
  /** Nothing to tell, some of it, or none of it reviewed. */
  readonly state: 'reviewed' | 'partial' | 'unreviewed' | 'source'
  /** In the edition's own words, the weightiest first; empty where there is nothing to tell. */
  readonly lines: readonly Said[]
}

/** Another edition of the same statement, or this one. */
export interface Alternate {
  readonly language: string
  readonly direction: Direction
  /** The language's name in itself. */
  readonly name: string
  /** Relative to this edition's folder, or absolute where the settings name a `baseUrl`. */
  readonly url: string
  readonly isCurrent: boolean
}

/** What every format of an edition is made from: the text as it may be shown, and all that is said about it. */
export interface Page {
  /** Name of the statement: the file name without `.md`. */
  readonly statement: string
  /** BCP 47. */
  readonly language: string
  readonly direction: Direction
  readonly sourceLanguage: string
  /** Plain text. */
  readonly title: string
  /** Plain text, one or two sentences. */
  readonly description: string
  /** ISO 8601 day, where the front matter names one. */
  readonly date?: string
  /** ISO 8601 day of its last change, where the front matter names one after `date`. */
  readonly updated?: string
  /** Who wrote it, where the front matter says so: plain texts, at least one. */
  readonly authors?: readonly string[]
  /** What a reader takes for the text, in whole minutes, at least one. */
  readonly readingTime: number
  readonly publisher?: {readonly name: string; readonly url?: string}
  /** Absolute address of this edition's web page, where the settings name a `baseUrl`. */
  readonly url?: string
  /** Revision of the source: the first 12 hexadecimal digits of its SHA-256. */
  readonly revision: string
  /**
   * The whole text: sanitized, with the typography of its language, headings with the ids they have in the source,
   * and `lang` and `dir` on what was left in the source language. The first heading of depth 1 is in it. Cells of a table
   * have the class `align-start`, `align-center` or `align-end`; ids of footnotes begin with `note.`.
   */
  readonly body: Root
  readonly notice: Notice
  /** Whether it is shown below the policy: a notice says so in every format. */
  readonly isDraft: boolean
  /** All editions in a fixed order, this one among them. */
  readonly alternates: readonly Alternate[]
  readonly words: Words
}
