import type {Pattern} from './patterns.ts'

/** A phrase of the glossary in a text, as a half-open range of the normalised text. */
export interface RawMatch {
  readonly pattern: Pattern
  readonly start: number
  readonly end: number
  /** Other words stand between its words. */
  readonly hasGap: boolean
}

/** What is looked for beside what is written. */
export interface MatchOptions {
  /** Whether other words may stand between the words of a phrase that allows it. */
  readonly gaps: boolean
}
