import type {Concept, LanguageTerms} from '../model/glossary.ts'
import {addField, addLanguages, addValue, type EditOptions} from './edit-glossary.ts'
import {readGlossary} from './read-glossary.ts'

/** A concept in a file, as it is and as it shall be: what it has, and more. */
export interface Extension extends EditOptions {
  /** Of the concept in the file. */
  readonly index: number
  readonly before: Concept
  readonly after: Concept
}

const lists = ['use', 'also', 'avoid', 'forms', 'not'] as const
const texts = ['first', 'note'] as const

/**
 * A glossary file in which a concept has got what is new in `after`; comments and all lines that nothing is added to stay as
 * they are. Undefined where the file is written in a way that this cannot be done by adding, such as with aliases. Law: the
 * concepts read from the result are those of the file, with `after` in the place of `before`.
 */
export function extendConcept(text: string, extension: Extension): string | undefined {
  const {index, after} = extension
  const expected = readGlossary(text, extension).map((concept, at) =>
    at === index ? after : concept,
  )
  try {
    const edited = edit(text, extension)
    return sameConcepts(readGlossary(edited, extension), expected) ? edited : undefined
  } catch {
    // An edit of lines that are written in an unusual way can give what is no glossary.
    return undefined
  }
}

/** The file with everything that is new added, one after another. */
function edit(text: string, {index, before, after}: Extension): string {
  let edited = text
  for (const key of ['all', 'note'] as const) {
    const value = after[key]
    if (value !== undefined && before[key] === undefined)
      edited = addField(edited, index, {key, value})
  }
  const newTerms: Record<string, LanguageTerms> = {}
  for (const [language, terms] of Object.entries(after.terms)) {
    const old = before.terms[language]
    if (!old) newTerms[language] = terms
    else
      for (const {key, value} of newValues(old, terms))
        edited = addValue(edited, index, {language, key, value})
  }
  return Object.keys(newTerms).length === 0 ? edited : addLanguages(edited, index, newTerms)
}

/** What a language has got. */
function newValues(
  before: LanguageTerms,
  after: LanguageTerms,
): {readonly key: keyof LanguageTerms; readonly value: string}[] {
  const ofLists = lists.flatMap((key) =>
    after[key].slice(before[key].length).map((value) => ({key, value})),
  )
  const ofTexts = texts.flatMap((key) => {
    const value = after[key]
    return value === undefined || before[key] !== undefined ? [] : [{key, value}]
  })
  return [...ofLists, ...ofTexts]
}

/** Whether two lists of concepts say the same, places and the order of languages aside. */
export function sameConcepts(left: readonly Concept[], right: readonly Concept[]): boolean {
  return (
    left.length === right.length &&
    left.every((concept, index) => canonical(concept) === canonical(right[index]))
  )
}

/** A concept as a text that tells it from all others. */
function canonical(concept: Concept | undefined): string {
  if (!concept) return ''
  const {id, type, note, all, terms} = concept
  const languages = Object.entries(terms)
    .map(([language, {use, also, avoid, forms, not, first, note: remark, uncertain}]) => [
      language === 'id-ID' ? 'id' : language,
      [use, also, avoid, forms, not, first, remark, uncertain],
    ])
    .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1))
  return JSON.stringify([id, type, note, all, languages])
}
