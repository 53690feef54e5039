import type {Concept, ConceptType, LanguageTerms} from '../model/glossary.ts'
import {UserError} from '../model/user-error.ts'
import {parseCsv, serializeCsv} from './csv-cells.ts'
import {CONCEPT_KEYS, CONCEPT_TYPES, LANGUAGE_KEYS} from './glossary-keys.ts'
import {languageKey} from './glossary-language.ts'
import {nearestKey} from './nearest-key.ts'
import {idOf} from './read-glossary.ts'
import {languageKeyOf} from './serialize-concept.ts'

/** Keys of a language whose cells hold several values, separated by semicolons. */
const lists = ['use', 'also', 'avoid', 'forms', 'not'] as const
const texts = ['first', 'note'] as const

/**
 * Concepts as a CSV table for a spreadsheet: `id`, `type`, `note`, `all`, then for each language its preferred terms in a
 * column of its tag and the rest in columns such as `de.also`. Several values in a cell are separated by semicolons, and
 * one in a value is written `\;`. Only columns that hold something are written. Law: `importCsv` gives the same concepts.
 */
export function exportCsv(concepts: readonly Concept[]): string {
  const columns = columnsOf(concepts)
  const rows = concepts.map((concept) => columns.map((column) => cellOf(concept, column)))
  return serializeCsv([columns.map(nameOf), ...rows])
}

/**
 * The concepts of a CSV table with a header line. `file` is its path as people know it.
 *
 * @throws UserError `glossary` for a column or a type that is not known, a column that stands twice, a cell beyond the last
 * column, a quotation mark that is not closed; with file and line.
 */
export function importCsv(text: string, file: string): Concept[] {
  const [header, ...rows] = parseCsv(text, file)
  const columns = columnsNamed(header?.cells ?? [], {file, line: header?.line ?? 1})
  return rows.map(({cells, line}, index) => {
    const concept = conceptOf(cells, columns, {file, line})
    return concept.id === ''
      ? {...concept, id: idOf(firstTerm(concept)) || `concept-${index + 1}`}
      : concept
  })
}

/** A column: of a key of the concept, or of a key of a language. */
type Column =
  | {readonly language?: undefined; readonly key: keyof typeof CONCEPT_KEYS}
  | {readonly language: string; readonly key: keyof typeof LANGUAGE_KEYS}

/** The columns that hold something, languages in the order in which they come. */
function columnsOf(concepts: readonly Concept[]): Column[] {
  const own: Column[] = (Object.keys(CONCEPT_KEYS) as (keyof typeof CONCEPT_KEYS)[])
    .filter((key) => key === 'id' || concepts.some((concept) => cellOf(concept, {key}) !== ''))
    .map((key) => ({key}))
  const languages = new Set(concepts.flatMap(({terms}) => Object.keys(terms)))
  const keys = Object.keys(LANGUAGE_KEYS) as (keyof typeof LANGUAGE_KEYS)[]
  const others = [...languages].flatMap((language) =>
    keys
      .map((key): Column => ({language, key}))
      .filter((column) => concepts.some((concept) => cellOf(concept, column) !== '')),
  )
  return [...own, ...others]
}

function nameOf({language, key}: Column): string {
  if (language === undefined) return key
  return key === 'use' ? languageKeyOf(language) : `${languageKeyOf(language)}.${key}`
}

/** What a concept has in a column. */
function cellOf(concept: Concept, {language, key}: Column): string {
  if (language === undefined) {
    if (key === 'type' && concept.type === 'term') return ''
    return concept[key] ?? ''
  }
  const terms = concept.terms[language]
  if (!terms) return ''
  if (key === 'uncertain') return terms.uncertain ? 'true' : ''
  if (key === 'first' || key === 'note') return terms[key] ?? ''
  return terms[key].map((term) => term.replace(/[\\;]/g, '\\$&')).join('; ')
}

/** The columns of a header; one without a name at its end is left by a spreadsheet. */
function columnsNamed(
  header: readonly string[],
  about: {readonly file: string; readonly line: number},
): Column[] {
  const names = header.map((name) => name.trim())
  const columns = names
    .slice(0, names.findLastIndex((name) => name !== '') + 1)
    .map((name, index) => columnNamed(name, {...about, index}))
  const second = columns.findIndex(
    (column, index) => columns.findIndex((each) => nameOf(each) === nameOf(column)) < index,
  )
  if (second < 0) return columns
  throw fault(`Unexpected second column \`${names[second]}\`, expected it once`, {
    ...about,
    index: second,
  })
}

/** The column of a name in the header. */
function columnNamed(
  name: string,
  about: {readonly file: string; readonly line: number; readonly index: number},
): Column {
  if (Object.hasOwn(CONCEPT_KEYS, name)) return {key: name as keyof typeof CONCEPT_KEYS}
  const [tag = '', key = 'use', ...more] = name.split('.')
  const language = languageKey(tag)
  const isKnown = Object.hasOwn(LANGUAGE_KEYS, key) && more.length === 0
  if (language !== undefined && isKnown) return {language, key: key as keyof typeof LANGUAGE_KEYS}
  const known = language === undefined ? Object.keys(CONCEPT_KEYS) : Object.keys(LANGUAGE_KEYS)
  const nearest = nearestKey(language === undefined ? name : key, known)
  const expected =
    nearest === undefined
      ? 'a language such as `de`, a key of one such as `de.also`, or one of `id`, `type`, `note`, `all`'
      : `\`${language === undefined ? '' : `${tag}.`}${nearest}\``
  throw fault(`Unexpected column \`${name}\`, expected ${expected}`, about)
}

/** The concept of a row. */
function conceptOf(
  row: readonly string[],
  columns: readonly Column[],
  about: {readonly file: string; readonly line: number},
): Concept {
  const own: {id: string; type: ConceptType; note?: string; all?: string} = {id: '', type: 'term'}
  const terms: Record<string, LanguageTerms> = {}
  const beyond = row.findIndex((cell, index) => index >= columns.length && cell.trim() !== '')
  if (beyond >= 0)
    throw fault(`Unexpected cell in column ${beyond + 1}, expected ${columns.length} columns`, {
      ...about,
      index: beyond,
    })
  for (const [index, column] of columns.entries()) {
    const cell = (row[index] ?? '').trim()
    if (cell === '') continue
    if (column.language !== undefined) {
      const before = terms[column.language] ?? {use: [], also: [], avoid: [], forms: [], not: []}
      terms[column.language] = {...before, ...languageValue(column.key, cell)}
    } else if (column.key === 'type') own.type = typeNamed(cell, {...about, index})
    else own[column.key] = cell
  }
  return {...own, terms}
}

/** What a cell of a language says. */
function languageValue(key: keyof typeof LANGUAGE_KEYS, cell: string): Partial<LanguageTerms> {
  if (key === 'uncertain') return /^(?:true|yes|1|x)$/i.test(cell) ? {uncertain: true} : {}
  if (texts.some((each) => each === key)) return {[key]: cell}
  return lists.some((each) => each === key) ? {[key]: splitCell(cell)} : {}
}

/** The values of a cell: separated by semicolons that no backslash escapes. */
function splitCell(cell: string): string[] {
  const values = ['']
  for (const [piece] of cell.matchAll(/\\[\\;]|[\s\S]/g)) {
    if (piece === ';') values.push('')
    else values[values.length - 1] += piece.length === 2 ? piece.slice(1) : piece
  }
  return values.map((value) => value.trim()).filter((value) => value !== '')
}

function typeNamed(
  cell: string,
  about: {readonly file: string; readonly index: number; readonly line: number},
): ConceptType {
  const type = CONCEPT_TYPES.find((each) => each === cell)
  if (type) return type
  const nearest = nearestKey(cell, CONCEPT_TYPES)
  const all = CONCEPT_TYPES.map((each) => `\`${each}\``).join(', ')
  throw fault(
    `Unexpected type \`${cell}\`, expected ${nearest === undefined ? `one of ${all}` : `\`${nearest}\``}`,
    about,
  )
}

function firstTerm({terms}: Concept): string {
  return Object.values(terms).find(({use}) => use.length > 0)?.use[0] ?? ''
}

function fault(
  message: string,
  {file, line, index}: {readonly file: string; readonly line: number; readonly index: number},
): UserError {
  return new UserError(message, {
    code: 'glossary',
    advice: `Correct column ${index + 1} of ${file}.`,
    place: {file, line},
  })
}
