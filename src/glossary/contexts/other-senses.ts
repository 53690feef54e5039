import {english} from './english.ts'
import {strikeBreakers} from './strike-breakers.ts'

/** Other senses of common terms, by language subtag and term in lower case. */
const senses: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ...strikeBreakers,
  en: english,
}

/** What marks a name that must follow. */
const name = /\s*\{Name\}$/

/** A phrase in which a term has another sense. */
export interface OtherSense {
  readonly phrase: string
  /** A name must follow. */
  readonly beforeName: boolean
}

/** Phrases in which any of these terms is something else in a language (its subtag). */
export function otherSenses(terms: readonly string[], language: string): OtherSense[] {
  const known = Object.hasOwn(senses, language) ? senses[language] : undefined
  if (!known) return []
  const words = terms.map((term) => term.toLowerCase())
  return words
    .flatMap((word) => (Object.hasOwn(known, word) ? (known[word] ?? []) : []))
    .map((written) => ({phrase: written.replace(name, ''), beforeName: name.test(written)}))
}
