/** What a percent sign or word makes of a number. */
export type Mark = 'percent' | 'points'

/**
 * How sure it is that a number stands there and must stand in the other language too: `digits` must, `word` should
 * (a cardinal in words), `loose` may (ordinals, one, Roman numerals, fractions, vague numbers).
 */
export type Certainty = 'digits' | 'word' | 'loose'

/** A number of a text. Offsets are UTF-16, into the plain text. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** As it stands in the text, scale words included. */
  readonly text: string
  /** As a reader of the language takes it. */
  readonly value: number
  /** What it may stand for as well: 20 for twenty or two decades, 2020 at the end of 2019–20. */
  readonly others: readonly number[]
  /** What it is where the separators have the meaning they have elsewhere: 46,000 in German. */
  readonly elsewhere: number | undefined
  /** Whether already `value` is a reading by the habit of elsewhere: `1.5` in German. */
  readonly isForeign: boolean
  readonly certainty: Certainty
  /** Power of ten of its scale words; 0 without any. */
  readonly exponent: number
  /** The digits alone, without scale words; absent in words. */
  readonly digits: {readonly start: number; readonly end: number} | undefined
  /** Whether it is a scale word alone: "billions of dollars". */
  readonly isBare: boolean
  /** Whether it numbers something: "Section 5.3". */
  readonly isReference: boolean
  /** Whether it stands in brackets. */
  readonly isAside?: boolean
  readonly mark?: Mark
  /** Class of currency, see `currencies.ts`. */
  readonly currency?: string
}
