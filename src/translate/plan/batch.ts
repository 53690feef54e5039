import type {TermHint} from '../engine.ts'

/** A segment that is to be translated, with all that its answer depends on. */
export interface BatchText {
  /** Of its entry. */
  readonly id: string
  /** Coded text. */
  readonly source: string
  /** What translators are told about it. */
  readonly notes: readonly string[]
  /** Plain text of its heading and its paragraph, by which its answers are kept. */
  readonly context: string
  /** Concepts that occur in it. */
  readonly terms: readonly TermHint[]
  /** What a former target did wrong, where it is asked for again. */
  readonly remarks: readonly string[]
  /** What codes that stand alone show, by number, where that is text that stays as it is: an address. */
  readonly literals: Readonly<Record<number, string>>
}

/** Texts of a statement that go to an engine in one call, if all goes well. */
export interface Batch {
  readonly statement: string
  /** BCP 47. */
  readonly sourceLanguage: string
  /** BCP 47. */
  readonly language: string
  /** In document order. */
  readonly texts: readonly BatchText[]
  /** Plain text of the headings and paragraphs of these texts. */
  readonly context: string
  /** Whatever else of the settings changes the engine's answers, such as its formality. */
  readonly settings: string
}
