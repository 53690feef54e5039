import type {State} from './catalog.ts'

/** A pair of texts in a translation memory (TMX `tu` with two `tuv`). */
export interface MemoryUnit {
  /** BCP 47. */
  readonly sourceLanguage: string
  /** BCP 47. */
  readonly language: string
  /** Coded text. */
  readonly source: string
  /** Coded text, never empty. */
  readonly target: string
  /** Never `untranslated`. A machine's pair is `machine` and never counts as a person's. */
  readonly state: State
  /** Where the target came from, as in an origin line: `human`, `mt:deepl`, `aligned`, … */
  readonly origin: string
  /** Statement it stands in, or path of the memory file it was imported from. */
  readonly document: string
  /** Coded texts of the segments before and after in the source; empty at the edges, absent where unknown. */
  readonly previous?: string
  readonly next?: string
  /** ISO 8601 day of the last change, where known. */
  readonly date?: string
}

/**
 * How a match fits: `context` source, codes, previous and next segment equal (101); `exact` source and codes equal (100);
 * `format` equal but for case, white space, quotation marks, codes or numbers (99); `fuzzy` below that.
 */
export type MatchKind = 'context' | 'exact' | 'format' | 'fuzzy'

/** A proposed target (XLIFF match). */
export interface MemoryMatch {
  readonly unit: MemoryUnit
  readonly kind: MatchKind
  /** 0–101, penalties taken off. */
  readonly similarity: number
  /** 0–101, before penalties. */
  readonly score: number
  /** What was taken off and why, for people. */
  readonly penalties: readonly {readonly points: number; readonly reason: string}[]
}
