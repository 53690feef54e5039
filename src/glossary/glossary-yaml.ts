import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml'
import type {GlossaryPlace} from '../model/glossary.ts'
import {UserError} from '../model/user-error.ts'

/** A value of a glossary file and where it stands. */
export interface YamlValue {
  readonly kind: 'text' | 'list' | 'map' | 'empty'
  /** As it is written, so that the number 1984 is a term too. */
  readonly text: string
  /** A number or a truth value: `uncertain: true` and the like. */
  readonly plain: unknown
  readonly items: () => readonly YamlValue[]
  readonly pairs: () => readonly (readonly [key: YamlValue, value: YamlValue])[]
  readonly place: () => GlossaryPlace
}

/** So many aliases are followed in one file; a few lines of YAML can otherwise stand for billions of values. */
const mostAliases = 1000

/** Longer files are read in pieces, which takes a third of the memory. UTF-16 units. */
const pieceLength = 1 << 16

/**
 * The items of the list that a glossary file is, each read when it is asked for. An empty file has none.
 *
 * @throws UserError `glossary` with file, line and column, for YAML that cannot be read and for anything but a list.
 */
export function* readItems(text: string, file: string): Generator<YamlValue> {
  const lines = new LineCounter()
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1)
  lines.lineStarts.unshift(0)
  const reading: Reading = {lines, file, aliases: 0}
  for (const [start, end] of pieces(text)) {
    const document = parseDocument(text.slice(start, end), {
      prettyErrors: false,
      logLevel: 'silent',
      version: '1.2',
      uniqueKeys: false,
    })
    const [mistake] = document.errors
    if (mistake)
      throw refusal(`Cannot read YAML: ${mistake.message}`, mistake.pos[0] + start, reading)
    yield* itemsOf(document, start, reading)
  }
}

/** What is being read, and how many aliases have been followed. */
interface Reading {
  readonly lines: LineCounter
  readonly file: string
  aliases: number
}

/** The items of a document. */
function* itemsOf(
  document: Document.Parsed,
  start: number,
  reading: Reading,
): Generator<YamlValue> {
  const {contents} = document
  if (contents === null || (isScalar(contents) && contents.value === null)) return
  if (!isSeq(contents))
    throw refusal(
      'Unexpected content of a glossary, expected a list of concepts that each begin with `- `',
      start + (contents.range?.[0] ?? 0),
      reading,
    )
  const piece = {document, start, reading}
  for (const item of contents.items) yield readNode(item, piece, contents.range?.[0] ?? 0)
}

/** A part of a file that is a document of its own. */
interface Piece {
  readonly document: Document.Parsed
  /** UTF-16 offset in the file. */
  readonly start: number
  readonly reading: Reading
}

/** A node as a value; `near` stands in for a node that has no place, as one left out. */
function readNode(node: unknown, piece: Piece, near: number): YamlValue {
  const offset = offsetOf(node) ?? near
  const place = (): GlossaryPlace => placeAt(piece.start + offset, piece.reading)
  const none = {text: '', plain: undefined, items: () => [], pairs: () => [], place}
  if (isAlias(node)) {
    piece.reading.aliases += 1
    if (piece.reading.aliases > mostAliases)
      throw refusal(
        `Unexpected alias, expected at most ${mostAliases} of them`,
        piece.start + offset,
        piece.reading,
      )
    return {...readNode(node.resolve(piece.document), piece, offset), place}
  }
  if (isSeq(node))
    return {
      ...none,
      kind: 'list',
      items: () => node.items.map((item) => readNode(item, piece, offset)),
    }
  if (isMap(node)) {
    const pairs: YamlValue['pairs'] = () =>
      node.items.map(({key, value}) => [
        readNode(key, piece, offset),
        readNode(value, piece, offsetOf(key) ?? offset),
      ])
    return {...none, kind: 'map', pairs}
  }
  if (!isScalar(node) || node.value === null || node.value === undefined)
    return {...none, kind: 'empty'}
  const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
  return {...none, kind: 'text', text, plain: node.value}
}

/** Where a node starts, in UTF-16 units from the start of its document. */
function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function isNode(node: unknown): node is Node & {range?: ParsedNode['range'] | null} {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
}

function placeAt(offset: number, {lines}: Reading): GlossaryPlace {
  const {line, col} = lines.linePos(offset)
  return {line: Math.max(line, 1), column: Math.max(col, 1)}
}

/** The ranges of a file that may be read one by one: all of it, or whole items where nothing refers to other items. */
function pieces(text: string): [start: number, end: number][] {
  if (text.length <= pieceLength || /(?:^|[\s[{,:-])[&*]\S|^(?:---|%)/m.test(text)) {
    return [[0, text.length]]
  }
  const ranges: [number, number][] = []
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n- ', start + pieceLength)
    const end = next < 0 ? text.length : next + 1
    ranges.push([start, end])
    start = end
  }
  return ranges
}

/** The error for a text that cannot be read. */
function refusal(message: string, offset: number, reading: Reading): UserError {
  const {file} = reading
  return new UserError(message, {
    code: 'glossary',
    advice: `Correct the YAML of ${file} at this place.`,
    place: {file, ...placeAt(offset, reading)},
  })
}
