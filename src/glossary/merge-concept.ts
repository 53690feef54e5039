import type {Concept, LanguageTerms} from '../model/glossary.ts'
import {tagIn} from './language-terms.ts'

/** Something that an imported concept says otherwise than the glossary. */
export interface Difference {
  /** BCP 47; undefined for what is not said of a language. */
  readonly language?: string
  readonly key: keyof LanguageTerms | 'type' | 'all'
  /** What was imported. */
  readonly actual: string
  /** What the glossary says. */
  readonly expected: string
}

/** A concept with what another added to it, and what of the other was left. */
export interface MergedConcept {
  readonly concept: Concept
  readonly differences: readonly Difference[]
}

const lists = ['use', 'also', 'avoid', 'forms', 'not'] as const
type List = (typeof lists)[number]

/**
 * A concept of the glossary with all that an imported one adds: languages, terms, forms, contexts, remarks. Law: everything
 * that was there is there still, in the same order, and merging the same again adds nothing. What contradicts it is not
 * taken over but told: another preferred term, a forbidden term that is allowed here or the reverse, another remark.
 */
export function mergeConcept(concept: Concept, imported: Concept): MergedConcept {
  const differences: Difference[] = []
  const terms: Record<string, LanguageTerms> = {...concept.terms}
  for (const [tag, more] of Object.entries(imported.terms)) {
    const language = tagIn({...concept, terms}, tag) ?? tag
    const own = terms[language]
    if (own) terms[language] = mergeTerms(own, more, {language, differences})
    else if (!isAll(concept, more)) terms[language] = more
  }
  if (imported.type !== 'term' && imported.type !== concept.type)
    differences.push({key: 'type', actual: imported.type, expected: concept.type})
  const texts = {
    ...merged('note', concept, imported, {differences}),
    ...merged('all', concept, imported, {differences}),
  }
  return {concept: {...concept, ...texts, terms}, differences}
}

/** Whether a language says only what the concept says for all languages. */
function isAll({all}: Concept, {use, ...rest}: LanguageTerms): boolean {
  const hasMore = lists.some((key) => key !== 'use' && rest[key].length > 0)
  return use.length === 1 && use[0] === all && !hasMore && rest.first === undefined
}

/** What differs in a language is added to `differences`. */
interface Merging {
  readonly language?: string
  readonly differences: Difference[]
}

function mergeTerms(own: LanguageTerms, more: LanguageTerms, merging: Merging): LanguageTerms {
  const now: Record<List, readonly string[]> = {
    use: own.use,
    also: own.also,
    avoid: own.avoid,
    forms: [...new Set([...own.forms, ...more.forms])],
    not: [...new Set([...own.not, ...more.not])],
  }
  const allowed = (): readonly string[] => [...now.use, ...now.also]
  const {language, differences} = merging
  const differ = (key: List, actual: string, expected: string): void => {
    differences.push({...(language !== undefined && {language}), key, actual, expected})
  }
  const isPreferred = own.use.length === 0 || more.use.some((term) => own.use.includes(term))
  for (const key of ['use', 'also'] as const)
    for (const term of more[key]) {
      if (allowed().includes(term)) continue
      if (now.avoid.includes(term)) differ(key, term, own.use.join('`, `'))
      else if (key === 'use' && !isPreferred) differ(key, term, own.use.join('`, `'))
      else now[key] = [...now[key], term]
    }
  for (const term of more.avoid) {
    if (now.avoid.includes(term)) continue
    if (allowed().includes(term)) differ('avoid', term, term)
    else now.avoid = [...now.avoid, term]
  }
  return {
    ...own,
    ...now,
    ...merged('first', own, more, merging),
    ...merged('note', own, more, merging),
  }
}

/** A text that is added where there is none. */
function merged<Key extends 'first' | 'note' | 'all'>(
  key: Key,
  own: {readonly [key in Key]?: string},
  more: {readonly [key in Key]?: string},
  {language, differences}: Merging,
): {[key in Key]?: string} {
  const [before, after]: (string | undefined)[] = [own[key], more[key]]
  if (after === undefined || after === before) return {}
  if (before === undefined) return {[key]: after} as {[key in Key]?: string}
  const place = language === undefined ? {} : {language}
  differences.push({...place, key, actual: after, expected: before})
  return {}
}
