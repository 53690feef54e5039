import {isDeepStrictEqual} from 'node:util'
import {isMap, isScalar, type Pair, type YAMLMap} from 'yaml'
import type {Concept, LanguageTerms} from '../model/glossary.ts'
import {UserError} from '../model/user-error.ts'
import {
  addLanguages,
  type EditOptions,
  isLanguagePair,
  itemAt,
  unknownConcept,
} from './edit-glossary.ts'
import {type InlineValue, inlineYaml} from './inline-yaml.ts'
import {canonicalTag, tagIn} from './language-terms.ts'
import {readGlossary} from './read-glossary.ts'
import {beforeEnd, newLine, rangeOf, type Splice, spliced} from './splice-yaml.ts'

/** Terms of one language that take the place of those that a concept has. */
export interface TermsEdit {
  /** Id of the concept. */
  readonly concept: string
  /** BCP 47. */
  readonly language: string
  readonly terms: LanguageTerms
}

/** The keys of a language's line, in the order in which they are written. */
const keys = ['use', 'also', 'avoid', 'forms', 'not', 'first', 'note', 'uncertain'] as const

/**
 * A glossary file with other terms of one language in a concept. Law: the concepts read from it are the same but for those
 * terms, and so are all bytes outside the values that change: the lines of other languages, and comments. What is as it is
 * wanted is not written again.
 *
 * @throws UserError `glossary` where the file cannot be read, has no such concept, or is written in a way that cannot be
 * changed in place.
 */
export function replaceTerms(text: string, edit: TermsEdit, options: EditOptions): string {
  const concepts = readGlossary(text, options)
  const index = concepts.findIndex(({id}) => id === edit.concept)
  const concept = concepts[index]
  if (!concept) throw unknownConcept(edit, options)
  const language = tagIn(concept, edit.language) ?? canonicalTag(edit.language)
  const old = concept.terms[language]
  if (old && isDeepStrictEqual(valuesOf(old), valuesOf(edit.terms))) return text
  const changed = old
    ? changeLine(text, index, {language, terms: edit.terms, old})
    : addLanguages(text, index, {[language]: edit.terms})
  checkOthers(concepts, changed, {index, language, terms: edit.terms, options})
  return changed
}

/** The values of a language's line that are not empty. */
function valuesOf(terms: LanguageTerms): Partial<Record<(typeof keys)[number], InlineValue>> {
  const entries = keys.flatMap((key) => {
    const value = terms[key]
    return value === undefined || value === false || (Array.isArray(value) && value.length === 0)
      ? []
      : [[key, value] as const]
  })
  return Object.fromEntries(entries)
}

/** Changes those values of a language's line that are to be others. */
function changeLine(
  text: string,
  index: number,
  {language, terms, old}: {language: string; terms: LanguageTerms; old: LanguageTerms},
): string {
  const wanted = valuesOf(terms)
  const had = valuesOf(old)
  const line = lineOf(text, index, language)
  if (!line) throw new Error(`No line of ${language}`)
  if (!isMap(line.value)) return spliced(text, replaceValue(text, line.value, mapOf(wanted)))
  let changed = text
  for (const key of keys) {
    if (isDeepStrictEqual(wanted[key], had[key])) continue
    const map = lineOf(changed, index, language)?.value
    if (isMap(map)) changed = spliced(changed, changeKey(changed, map, {key, value: wanted[key]}))
  }
  return changed
}

/** The pair of a language in the concept at an index. */
function lineOf(text: string, index: number, language: string): Pair | undefined {
  return itemAt(text, index).items.find(({key, value}) => isLanguagePair({key, value}, language))
}

/** A line's value on one line: its one term alone, where that is all. */
function mapOf(values: ReturnType<typeof valuesOf>): InlineValue {
  const {use, ...rest} = values
  const short = Array.isArray(use) && use.length === 1 ? use[0] : use
  if (Object.keys(rest).length === 0 && short !== undefined) return short
  const entries = Object.entries(values).map(([key, value]) => [key, shortened(value)] as const)
  return Object.fromEntries(entries)
}

/** A list of one as that one. */
function shortened(value: InlineValue): InlineValue {
  return Array.isArray(value) && value.length === 1 ? value[0] : value
}

/** Sets, adds or removes a key of a language's map. */
function changeKey(
  text: string,
  map: YAMLMap,
  {key, value}: {key: string; value: InlineValue | undefined},
): Splice {
  const at = map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key)
  const pair = map.items[at]
  if (pair && value !== undefined) return replaceValue(text, pair.value, shortened(value))
  if (pair) return removePair(text, map, at)
  const written = `${key}: ${inlineYaml(shortened(value ?? ''))}`
  return map.flow ? beforeEnd(text, map, written) : newLine(text, map, written)
}

function replaceValue(text: string, node: unknown, value: InlineValue): Splice {
  const [start, end] = rangeOf(node)
  const last = start + text.slice(start, end).trimEnd().length
  return {start, end: last, text: inlineYaml(value)}
}

/** Takes a pair out of a map: with its comma between braces, with its lines elsewhere. */
function removePair(text: string, map: YAMLMap, at: number): Splice {
  const [start] = rangeOf(map.items[at]?.key)
  const next = map.items[at + 1]
  const [, end] = rangeOf(map.items[at]?.value)
  if (next) return {start, end: rangeOf(next.key)[0], text: ''}
  const last = start + text.slice(start, end).trimEnd().length
  if (!map.flow) {
    const from = text.lastIndexOf('\n', start)
    return {start: from, end: last, text: ''}
  }
  const before = text.slice(0, start).replace(/,\s*$/, '').length
  return {start: before, end: last, text: ''}
}

/** Makes sure of the law: a file may be written in ways that nobody thought of. */
function checkOthers(
  concepts: readonly Concept[],
  changed: string,
  {
    index,
    language,
    terms,
    options,
  }: {index: number; language: string; terms: LanguageTerms; options: EditOptions},
): void {
  const wanted = concepts.map((concept, at) =>
    comparable(at === index ? {...concept, terms: {...concept.terms, [language]: terms}} : concept),
  )
  const found = readGlossary(changed, options).map(comparable)
  if (isDeepStrictEqual(found, wanted)) return
  throw new UserError(`Cannot change \`${language}\` in ${options.file} without changing more`, {
    code: 'glossary',
    advice: 'Edit the file by hand.',
    place: {file: options.file},
  })
}

/** A concept without its place, its terms as a map of what is not empty. */
function comparable({place, terms, ...concept}: Concept): unknown {
  const values = Object.entries(terms).map(([language, own]) => [language, valuesOf(own)] as const)
  return {...concept, terms: Object.fromEntries(values)}
}
