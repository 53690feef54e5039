import type {WordKey} from './word-key.ts'

/** Writing direction of a language. */
export type Direction = 'ltr' | 'rtl'

/** A text an edition says about itself, and the language it really is in: another one where it fell back. */
export interface Said {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly direction: Direction
}

/** What fills the places in a text: a list is joined as its language joins names. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>

/** An edition's own words in one language, for a `Key` of the shipped resources. */
export interface Words<Key extends string = WordKey> {
  /** BCP 47. */
  readonly language: string
  readonly direction: Direction
  /** Law: what is asked for is always there, in this language or the nearest that has it. */
  say(key: Key, values?: Values): Said
  /** An ISO 8601 day as this language writes it in a running text. */
  date(day: string): Said
  /** Name of a language in that language itself, with a capital letter where its script has them: `Deutsch`, `العربية`. */
  nativeName(language: string): Said
  /** Name of a language in these words' language, as it stands in a running text or after a colon: `Deutsch`, `немецкий`. */
  languageName(language: string): Said
}
