import type {Endings} from '../ending-classes.ts'

/** A beginning of a word and the endings with which it is a form of that word. */
export interface Stem {
  readonly stem: string
  readonly endings: Endings
  /** What an explanation calls the endings, such as `class ка`. */
  readonly label: string
}

/** Which word of which term it is. */
export interface WordRole {
  /** The only word of its term. */
  readonly isOnly: boolean
  /** The last word of its term. */
  readonly isLast: boolean
  /** Of a name: adjective endings hold even where it stands alone. */
  readonly isName: boolean
}

/** How the words of a language inflect. Words are normalised. */
export interface Inflection {
  /** The stems of a word. The word itself need not be among them: it always matches. */
  stems(word: string, role: WordRole): readonly Stem[]
  /** What else a token may be once particles written with it are taken off its front, shortest first. */
  withoutPrefixes?(token: string): readonly string[]
}

/** No ending. */
export const noEnding: Endings = new Set([''])

/** Any ending. */
export const anyEnding: Endings = {has: () => true}

/** An exact form of a word. */
export function exactStem(form: string, label: string): Stem {
  return {stem: form, endings: noEnding, label}
}
