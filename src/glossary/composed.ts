import type {Concept, LanguageTerms} from '../model/glossary.ts'

/** A concept with all its texts in Unicode's composed form (NFC), which a glossary is written in. */
export function composed(concept: Concept): Concept {
  const terms = Object.entries(concept.terms).map(([language, own]) => [
    language,
    composedTerms(own),
  ])
  return {...mapped(concept), terms: Object.fromEntries(terms)}
}

function composedTerms(terms: LanguageTerms): LanguageTerms {
  const {use, also, avoid, forms, not} = terms
  const all = (list: readonly string[]): string[] => list.map((term) => term.normalize('NFC'))
  const lists = {use: all(use), also: all(also), avoid: all(avoid)}
  return {...mapped(terms), ...lists, forms: all(forms), not: all(not)}
}

/** An object with its own texts composed. */
function mapped<Value extends object>(value: Value): Value {
  const pairs = Object.entries(value).map(([key, own]) => [
    key,
    typeof own === 'string' ? own.normalize('NFC') : own,
  ])
  return Object.fromEntries(pairs)
}
