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

/** What is taken off a score, and why, for people. */
export interface Penalty {
  readonly points: number
  readonly reason: string
}

/** A proposed target (XLIFF match). */
export interface MemoryMatch {
  readonly unit: MemoryUnit
  readonly kind: MatchKind
  /** 0–101, penalties taken off. */
  readonly similarity: number
  /** 0–101, before penalties. */
  readonly score: number
  readonly penalties: readonly Penalty[]
  /**
   * The target with the numbers of the text that was looked up, where only numbers differ and it is plain which is
   * which. To be read by a person before use.
   */
  readonly adapted?: string
}

/** What the memory has for a whole text, see `Memory.exact`. */
export interface ExactMatch extends MemoryMatch {
  /** Whether every pair of a person that fits as well as this one has the same target. */
  readonly isOnly: boolean
}

/** Figures of a memory. */
export interface MemoryStats {
  /** Texts of the source language that are known, with a target or as a neighbour. */
  readonly sources: number
  readonly units: number
  /** Units whose target is a machine's and accepted by nobody. */
  readonly machine: number
  readonly reviewed: number
  /** Units by target language, most first. */
  readonly languages: readonly {readonly language: string; readonly units: number}[]
  /** Statements and memory files with units. */
  readonly documents: number
  /** Of the database file. */
  readonly bytes: number
}
