/** An opening and a closing quotation mark. */
export type QuotePair = readonly [opening: string, closing: string]

/** How a language is set: what its readers expect of print, as data. */
export interface TypographyProfile {
  /** BCP 47. */
  readonly language: string
  readonly quotes: {readonly outer: QuotePair; readonly inner: QuotePair}
  /** Whether `'` between letters is an apostrophe; elsewhere it stands for a letter. */
  readonly hasApostrophe: boolean
  /** What `--` stands for. */
  readonly dash: string
  /** One-letter words that stay with the word after them. */
  readonly shortWords: readonly string[]
  /** Whether a dash stays with the word before it. */
  readonly keepsDash: boolean
  /** Numbering system (UTS 35) of dates and counts. Digits of the text stay as they are. */
  readonly digits: string
  /** Families that have the script, the best first; a generic family stands last. */
  readonly fonts: readonly string[]
  /** Value of CSS `line-break`. */
  readonly lineBreak: 'auto' | 'strict'
  /** Whether words may be divided. */
  readonly hyphenate: boolean
  /** Whether the script has slanted letters; others are stressed in bold. */
  readonly hasItalics: boolean
  /** Value of CSS `line-height` of text and of headings. */
  readonly lineHeight: {readonly text: number; readonly heading: number}
  readonly leaflet: {
    /** Space between lines, in em. */
    readonly leading: number
    /** Least size that can be read in print, in points. */
    readonly leastSize: number
    readonly columns: number
    /** Space below the title beside the usual, in millimetres. */
    readonly titleClearance: number
  }
}
