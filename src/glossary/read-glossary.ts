import type {Concept, GlossaryPlace, LanguageTerms} from '../model/glossary.ts'
import {missingSource, secondKey, unknownKey, wrongValue} from './glossary-faults.ts'
import {CONCEPT_KEYS, CONCEPT_TYPES, LANGUAGE_KEYS} from './glossary-keys.ts'
import {languageKey} from './glossary-language.ts'
import {readItems, type YamlValue} from './glossary-yaml.ts'
import {termsFor} from './language-terms.ts'
import {nearestKey} from './nearest-key.ts'

/** A term of a glossary file and where it stands. */
export interface PlacedTerm {
  /** Index of its concept in the file. */
  readonly index: number
  readonly language: string
  readonly key: 'use' | 'also' | 'avoid' | 'forms' | 'not'
  readonly text: string
  readonly place: () => GlossaryPlace
}

/** How a glossary file is read. */
export interface ReadGlossaryOptions {
  /** Path as people know it. */
  readonly file: string
  /** BCP 47; a concept needs a term in it. */
  readonly sourceLanguage: string
  /** Is told every term as it is read. */
  readonly onTerm?: (term: PlacedTerm) => void
}

/** The concepts of a glossary file; see `parseGlossary`. */
export function readGlossary(text: string, options: ReadGlossaryOptions): Concept[] {
  const concepts: Concept[] = []
  for (const item of readItems(text, options.file))
    concepts.push(readConcept(item, {...options, index: concepts.length}))
  return concepts
}

interface Reading extends ReadGlossaryOptions {
  readonly index: number
}

/** Keys of a concept and their values as they are read. */
interface Parts {
  id?: string
  type?: Concept['type']
  note?: string
  all?: string
  readonly terms: Record<string, LanguageTerms>
}

function readConcept(item: YamlValue, reading: Reading): Concept {
  const {file, sourceLanguage, index} = reading
  const ordinal = `concept ${index + 1}`
  if (item.kind !== 'map')
    throw wrongValue(item, {
      file,
      subject: ordinal,
      expected: 'a map with a line for each language',
    })
  const parts: Parts = {terms: {}}
  const pairs = item.pairs()
  const named = pairs.find(([key, value]) => key.text === 'id' && value.kind === 'text')?.[1]
  const subject = named ? `concept \`${named.text}\`` : ordinal
  for (const [key, value] of pairs) readPart(parts, {key, value}, {...reading, subject, named})
  const concept = assemble(parts, {item, sourceLanguage, index})
  const source = termsFor(concept, sourceLanguage)
  if (!source || source.use.length + source.also.length === 0)
    throw missingSource(item, {file, subject, sourceLanguage})
  return concept
}

/** Reads one pair of a concept into its parts, which are changed. */
function readPart(
  parts: Parts,
  {key, value}: {readonly key: YamlValue; readonly value: YamlValue},
  reading: Reading & {readonly subject: string; readonly named: YamlValue | undefined},
): void {
  const {file, subject} = reading
  // The key of the concept's name is also the tag of Indonesian: a second one, or one with a map, is the language.
  const isId = key.text === 'id' && value.kind !== 'map' && parts.id === undefined
  if (isId || (key.text !== 'id' && Object.hasOwn(CONCEPT_KEYS, key.text))) {
    const name = key.text as keyof typeof CONCEPT_KEYS
    if (parts[name] !== undefined) throw secondKey(key, {file, subject})
    const about = {file, subject: `\`${name}\` of ${subject}`}
    if (name === 'type') parts.type = readType(value, about)
    else parts[name] = readText(value, about)
    if (name === 'id' && /\s/.test(parts.id ?? ''))
      throw wrongValue(value, {
        ...about,
        expected: 'words joined by hyphens; terms in Indonesian have the key `id-ID`',
      })
    return
  }
  const language = key.kind === 'text' ? languageKey(key.text) : undefined
  if (language === undefined)
    throw unknownKey(key, {file, level: 'concept', subject, isEmpty: value.kind === 'empty'})
  if (Object.hasOwn(parts.terms, language)) throw secondKey(key, {file, subject})
  parts.terms[language] = readLanguage(value, {...reading, language, subject})
}

/** The concept of its parts. */
function assemble(
  {id, type, note, all, terms}: Parts,
  about: {readonly item: YamlValue; readonly sourceLanguage: string; readonly index: number},
): Concept {
  const concept: Concept = {
    id: id ?? '',
    type: type ?? 'term',
    ...(note !== undefined && {note}),
    ...(all !== undefined && {all}),
    terms,
    place: about.item.place(),
  }
  if (id !== undefined) return concept
  const source = termsFor(concept, about.sourceLanguage)?.use[0] ?? ''
  return {...concept, id: idOf(source) || `concept-${about.index + 1}`}
}

/** An id made of a term: its letters and digits without accents, joined by hyphens. */
export function idOf(term: string): string {
  return term
    .slice(0, longestId)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

const longestId = 80

interface LanguageReading extends Reading {
  readonly language: string
  readonly subject: string
}

/** The terms of a language: one text, a list, or a map. */
function readLanguage(value: YamlValue, reading: LanguageReading): LanguageTerms {
  const {file, subject, language} = reading
  const lists = {use: [], also: [], avoid: [], forms: [], not: []}
  const whole = `\`${language}\` of ${subject}`
  if (value.kind === 'text' || value.kind === 'list')
    return {...lists, use: readTerms(value, 'use', {...reading, subject: whole})}
  if (value.kind === 'empty')
    throw wrongValue(value, {file, subject: whole, expected: 'a term, or no such line'})
  let terms: LanguageTerms = lists
  const seen = new Set<string>()
  for (const [key, inner] of value.pairs()) {
    if (key.kind !== 'text' || !Object.hasOwn(LANGUAGE_KEYS, key.text))
      throw unknownKey(key, {
        file,
        level: 'language',
        subject: whole,
        isEmpty: inner.kind === 'empty',
      })
    if (seen.has(key.text)) throw secondKey(key, {file, subject: whole})
    seen.add(key.text)
    const name = key.text as keyof typeof LANGUAGE_KEYS
    const about = {...reading, subject: `\`${name}\` in ${whole}`}
    terms = {...terms, ...readLanguageKey(name, inner, about)}
  }
  return terms
}

/** One key of a language. */
function readLanguageKey(
  name: keyof typeof LANGUAGE_KEYS,
  value: YamlValue,
  reading: LanguageReading,
): Partial<LanguageTerms> {
  switch (name) {
    case 'uncertain': {
      if (typeof value.plain !== 'boolean')
        throw wrongValue(value, {...reading, expected: '`true` or `false`'})
      return value.plain ? {uncertain: true} : {}
    }
    case 'first':
    case 'note':
      return {[name]: readText(value, reading)}
    default:
      return {[name]: readTerms(value, name, reading)}
  }
}

/** One term or a list of them. */
function readTerms(
  value: YamlValue,
  key: PlacedTerm['key'],
  {file, subject, index, language, onTerm}: LanguageReading,
): string[] {
  const values = value.kind === 'list' ? value.items() : [value]
  return values.map((each) => {
    if (each.kind !== 'text' || each.text.trim() === '')
      throw wrongValue(each, {file, subject, expected: 'a term or a list of terms'})
    const text = each.text.trim()
    onTerm?.({index, language, key, text, place: each.place})
    return text
  })
}

function readText(
  value: YamlValue,
  about: {readonly file: string; readonly subject: string},
): string {
  if (value.kind === 'text' && value.text.trim() !== '') return value.text.trim()
  throw wrongValue(value, {...about, expected: 'a text'})
}

function readType(
  value: YamlValue,
  about: {readonly file: string; readonly subject: string},
): Concept['type'] {
  const type = CONCEPT_TYPES.find((each) => each === value.text)
  if (type) return type
  const nearest = nearestKey(value.text, CONCEPT_TYPES)
  const all = CONCEPT_TYPES.map((each) => `\`${each}\``).join(', ')
  throw wrongValue(value, {...about, expected: nearest ? `\`${nearest}\`` : `one of ${all}`})
}
