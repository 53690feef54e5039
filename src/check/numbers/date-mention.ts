/** A date of a text, as much of it as is said. Offsets are UTF-16, into the plain text. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly year: number | undefined
  /** From 1. */
  readonly month: number
  /** Of a range or a list all that are named; none where only the month is. */
  readonly days: readonly number[]
  /** Whether day and month may be the other way round: `3/6/2026` in English. */
  readonly isAmbiguous: boolean
  /** Whether the other language may say it without a date: "May Day", "9/11". */
  readonly isLoose: boolean
}

/** A time of day. */
export interface TimeMention {
  readonly start: number
  readonly end: number
  /** From 0 to 24. */
  readonly hour: number
  readonly minute: number
  /** Which half of the day it must be in, where that is said. */
  readonly half: 'am' | 'pm' | undefined
}
