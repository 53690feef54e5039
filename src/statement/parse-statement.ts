import type {Root} from 'mdast'
import type {Block, Span, Statement, Unit} from '../model/statement.ts'
import {blockSignature} from './block-signature.ts'
import {alwaysEscaped} from './escape-habit.ts'
import {readInside} from './inside-links.ts'
import {parseMarkdown} from './parse.ts'
import {nodePlaces} from './places.ts'
import {createSource, type Source} from './source.ts'
import {Surroundings} from './surroundings.ts'
import {type BareUnit, fieldUnits, plainText, textUnit} from './text-unit.ts'
import {holdsText, type TextBlock, type VisitedBlock, walkBlocks} from './walk-blocks.ts'

/** What may be said of a statement beside its text. */
export interface StatementOptions {
  /** Front matter fields that are units. Default none. */
  readonly translatableFields?: readonly string[]
}

/**
 * Reads a statement: its units in document order, and the outline that every edition must keep. Law: any string is a
 * statement, nothing throws; all spans are UTF-16 offsets into the text as given, byte order mark included.
 */
export function parseStatement(text: string, options: StatementOptions = {}): Statement {
  return readTree(parseText(text), text, options)
}

/**
 * The Markdown tree of a text that may begin with byte order marks, which its offsets do not count.
 * @internal
 */
export function parseText(text: string): Root {
  const {base} = createSource(text)
  return parseMarkdown(base === 0 ? text : text.slice(base))
}

/**
 * What `parseStatement` reads of a text, from its tree as `parseText` gives it. The tree stays as it is.
 * @internal
 */
export function readTree(tree: Root, text: string, options: StatementOptions): Statement {
  const source = createSource(text)
  const reading: Reading = {
    source,
    fields: options.translatableFields ?? [],
    around: new Surroundings(),
    units: [],
    outline: [],
    destinations: [],
  }
  for (const visited of walkBlocks(tree)) readBlock(visited, reading)
  const {units, outline, destinations} = reading
  return {text, units, outline, destinations, escaped: alwaysEscaped(outline, text)}
}

/** What has been read so far. */
interface Reading {
  readonly source: Source
  readonly fields: readonly string[]
  readonly around: Surroundings
  readonly units: Unit[]
  readonly outline: Block[]
  readonly destinations: {url: string; span: Span}[]
}

/** Adds a block to the reading. */
function readBlock(visited: VisitedBlock, reading: Reading): void {
  const {node, depth} = visited
  const {source, around, outline} = reading
  const skipped = around.enter(node, depth)
  if (holdsText(node)) {
    readText(node, {...visited, skipped}, reading)
    return
  }
  const {start, end} = source.spanOf(node)
  let signature = blockSignature(node, depth)
  if (node.type === 'yaml') {
    const fields = fieldUnits(source.text.slice(start, end), start, reading.fields)
    addUnits(fields, reading)
    signature += JSON.stringify(withoutSpans(source.text, {start, end}, fields))
  }
  const {destination} = nodePlaces(node)
  if (node.type === 'definition' && destination)
    reading.destinations.push({url: node.url, span: source.span(destination)})
  outline.push({signature, start})
}

/** Adds a block that holds text, the unit made of it and those inside it. */
function readText(
  node: TextBlock,
  {kind, depth, skipped}: VisitedBlock & {readonly skipped: boolean},
  {source, around, units, outline, destinations}: Reading,
): void {
  const {tokens, unit} = textUnit(node, source, kind)
  const inside = readInside(node.children, source)
  destinations.push(...inside.destinations)
  if (node.type === 'heading') around.enterHeading(node.depth)
  const {start} = source.spanOf(node)
  const taken = skipped ? undefined : unit
  outline.push({
    signature: blockSignature(node, depth),
    start,
    tokens,
    ...(taken && {unit: units.length}),
  })
  if (taken) units.push({...taken, heading: around.heading, notes: around.takeNotes()})
  if (!skipped) addUnits(inside.units, {around, units})
  if (node.type === 'heading') around.leaveHeading(node.depth, plainText(tokens))
}

/** Adds units that carry no notes of their own. */
function addUnits(
  bare: readonly BareUnit[],
  {around, units}: Pick<Reading, 'around' | 'units'>,
): void {
  for (const unit of bare) units.push({...unit, heading: around.heading, notes: []})
}

/** What a span of the text says outside the spans of units in it. */
function withoutSpans(text: string, span: Span, units: readonly BareUnit[]): string[] {
  const pieces: string[] = []
  let from = span.start
  for (const unit of units) {
    pieces.push(text.slice(from, unit.span.start))
    from = unit.span.end
  }
  return [...pieces, text.slice(from, span.end)]
}
