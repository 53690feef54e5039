/**
 * How a language writes numbers in words. In word lists a bar stands between numbers and a blank between the forms of
 * one; `?` before a form tells that it rather means something else, so that it may stand for a number and never must.
 * Other fields are patterns, matched without regard to case.
 */
export interface NumberWords {
  /** Cardinals from one on. */
  readonly cardinals?: string
  /** From twenty to ninety. */
  readonly tens?: string
  /** From one to nine hundred, where these are words of their own. */
  readonly hundreds?: string
  /** Ten after a number of tens: "hai mươi". */
  readonly ten?: string
  /** What makes a number of ones one of the second ten: "dua belas". */
  readonly teen?: string
  /** Hundred after a number: "three hundred". */
  readonly hundred?: string
  readonly dozen?: string
  /** Ten years, for "two decades" that are "20 Jahre". */
  readonly decade?: string
  /** Stems of the words for the twenties to the nineties, where tens do not tell; up to four letters may follow. */
  readonly decades?: string
  /** Stems of ordinals from first on; up to four letters may follow. */
  readonly ordinals?: string
  /** How compounds of a number begin, from one on, where cardinals and ordinals do not tell: "трёх". */
  readonly within?: string
  /** Words before a number's last part: "hundred and five". */
  readonly and?: string
  /** Whether parts are written in one word, with one of the words in `and` or nothing between: "fünfundzwanzig". */
  readonly isGlued?: boolean
  /** A half, before a scale word or alone. */
  readonly half?: string
  /** One and a half in one word. */
  readonly oneAndHalf?: string
  readonly twoAndHalf?: string
  /** "And a half" after a number or a scale word: `and a half`. */
  readonly andHalf?: string
  /** Scale words that Intl does not write, by exponent of ten: abbreviations, further cases, other spellings. */
  readonly scale?: Readonly<Record<number, string>>
  /** Scale words that no number goes before: "thousands". */
  readonly vague?: Readonly<Record<number, string>>
  /** Pattern of endings that a number word, month or unit may have. */
  readonly endings?: string
  /** Pattern of particles that are written with the word after them. */
  readonly prefixes?: string
  /** Pattern after a number. */
  readonly percent?: string
  /** Pattern before a number. */
  readonly percentBefore?: string
  /** Pattern of percentage points after a number. */
  readonly points?: string
  /** Names of months beside those of Intl. */
  readonly months?: string
  /** Words between the days of a range or a list: "6. und 7. März". */
  readonly joins?: string
}
