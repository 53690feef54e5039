import type {Concept, LanguageTerms} from '../../src/model/glossary.ts'

/** The terms of a language: a preferred one, or more. */
export type Terms = string | Partial<LanguageTerms>

/** Terms with empty lists where nothing is said. */
export function termsOf(terms: Terms): LanguageTerms {
  const lists = {use: [], also: [], avoid: [], forms: [], not: []}
  return typeof terms === 'string' ? {...lists, use: [terms]} : {...lists, ...terms}
}

/** A concept with these terms. */
export function conceptOf(
  id: string,
  languages: Readonly<Record<string, Terms>>,
  more: Partial<Concept> = {},
): Concept {
  const terms = Object.entries(languages).map(([language, own]) => [language, termsOf(own)])
  return {id, type: 'term', ...more, terms: Object.fromEntries(terms)}
}

/** Concepts without the places of a file. */
export function withoutPlaces(concepts: readonly Concept[]): Concept[] {
  return concepts.map(({place, ...concept}) => concept)
}
