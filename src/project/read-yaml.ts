import {type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml'
import {UserError} from '../model/user-error.ts'

/** A value and where it stands. */
export type PlacedValue = Place &
  (
    | {readonly kind: 'text'; readonly value: string}
    | {readonly kind: 'other'; readonly value: number | boolean | null}
    | {readonly kind: 'list'; readonly value: readonly PlacedValue[]}
    | {readonly kind: 'map'; readonly value: readonly PlacedPair[]}
  )

/** Where a value starts. */
export interface Place {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 units. */
  readonly column: number
}

/** One pair of a map. */
export interface PlacedPair {
  readonly key: PlacedValue
  readonly value: PlacedValue
}

/** So many aliases are followed; a few lines of YAML can otherwise stand for billions of values. */
const MOST_ALIASES = 100

/**
 * What a YAML 1.2 text says, with the place of every value.
 *
 * @throws UserError `settings` with the place of the first mistake in the YAML.
 */
export function readYaml(text: string, file: string): PlacedValue {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    version: '1.2',
  })
  const reading: Reading = {document, lines, file, aliases: 0}
  const [mistake] = document.errors
  if (mistake) throw refusal(`Cannot read YAML: ${mistake.message}`, mistake.pos[0], reading)
  return place(document.contents, 0, reading)
}

/** What is being read, and how many aliases have been followed. */
interface Reading {
  readonly document: Document.Parsed
  readonly lines: LineCounter
  readonly file: string
  aliases: number
}

/** A node with its place; `near` stands in for a node that has none, as one left out. */
function place(node: unknown, near: number, reading: Reading): PlacedValue {
  const offset = startOf(node) ?? near
  const at = placeAt(offset, reading)
  if (isAlias(node)) {
    reading.aliases += 1
    if (reading.aliases > MOST_ALIASES)
      throw refusal(`Unexpected alias, expected at most ${MOST_ALIASES} of them`, offset, reading)
    return {...place(node.resolve(reading.document), offset, reading), ...at}
  }
  if (isSeq(node)) {
    return {kind: 'list', value: node.items.map((item) => place(item, offset, reading)), ...at}
  }
  if (isMap(node)) {
    const value = node.items.map((pair) => ({
      key: place(pair.key, offset, reading),
      value: place(pair.value, startOf(pair.key) ?? offset, reading),
    }))
    return {kind: 'map', value, ...at}
  }
  const value = isScalar(node) ? node.value : null
  if (typeof value === 'string') return {kind: 'text', value, ...at}
  if (typeof value === 'number' || typeof value === 'boolean') return {kind: 'other', value, ...at}
  return value === null || value === undefined
    ? {kind: 'other', value: null, ...at}
    : {kind: 'text', value: String(value), ...at}
}

/** Where a node starts, in UTF-16 units from the start of the text. */
function startOf(node: unknown): number | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined
  return node.range?.[0]
}

/** Line and column of an offset; an empty text has a first line too. */
function placeAt(offset: number, {lines}: Reading): Place {
  const {line, col} = lines.linePos(offset)
  return {line: Math.max(line, 1), column: Math.max(col, 1)}
}

/** The error for a text that cannot be read. */
function refusal(message: string, offset: number, reading: Reading): UserError {
  const {file} = reading
  return new UserError(message, {
    code: 'settings',
    advice: `Correct the YAML of ${file} at this place.`,
    place: {file, ...placeAt(offset, reading)},
  })
}
