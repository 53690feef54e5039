import type {Emphasis, PhrasingContent, Root, Text} from 'mdast'
import type {Span} from '../../model/statement.ts'
import {textRuns} from '../../statement/places.ts'
import {type TextBlock, walkBlocks} from '../../statement/walk-blocks.ts'
import type {Direction} from '../words/words.ts'

/** What is said of words in the source language: the attributes of HTML. */
export interface LanguageMark {
  /** BCP 47. */
  readonly lang: string
  readonly dir: Direction
}

/**
 * Marks what an edition's tree has in the source language, which it changes: a block as a whole, or the words in it.
 * `spans` are offsets into the parsed text, in order.
 */
export function markSource(tree: Root, spans: readonly Span[], mark: LanguageMark): void {
  if (spans.length === 0) return
  for (const {node, kind} of walkBlocks(tree)) {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') continue
    const inside = spansWithin(node, spans)
    if (inside.length > 0) markBlock(node, {spans: inside, mark, isInList: kind === 'list item'})
  }
}

/** What a piece of inline content is in: neither, where it says nothing in any language. */
type Tongue = 'source' | 'target' | 'neither' | 'both'

function markBlock(
  block: TextBlock,
  about: {readonly spans: readonly Span[]; readonly mark: LanguageMark; readonly isInList: boolean},
): void {
  const {spans, mark, isInList} = about
  const sourceTexts = new Set<Text>()
  block.children = divide(block.children, spans, sourceTexts)
  const tongue = tongueOf(block.children, sourceTexts)
  // A list item without a paragraph of its own keeps nothing that is said of the paragraph.
  if (tongue === 'source' && !isInList)
    block.data = {...block.data, hProperties: {...mark}} as TextBlock['data'] & object
  else if (tongue !== 'target' && tongue !== 'neither')
    block.children = wrap(block.children, sourceTexts, mark)
}

/** The spans that a node has a part of. */
function spansWithin({position}: TextBlock, spans: readonly Span[]): Span[] {
  const from = position?.start.offset ?? 0
  const to = position?.end.offset ?? 0
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= from) low = middle + 1
    else high = middle
  }
  const found: Span[] = []
  for (let index = low; (spans[index]?.start ?? to) < to; index++) found.push(spans[index] as Span)
  return found
}

/** The nodes with every text divided where a span begins or ends; texts within one are taken down. */
function divide(
  nodes: readonly PhrasingContent[],
  spans: readonly Span[],
  sourceTexts: Set<Text>,
): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return divideText(node, spans, sourceTexts)
    if ('children' in node) node.children = divide(node.children, spans, sourceTexts) as never
    return [node]
  })
}

/** A text's pieces, alternating between the languages. */
function divideText(node: Text, spans: readonly Span[], sourceTexts: Set<Text>): Text[] {
  const pieces: Text[] = []
  let from = 0
  const take = (to: number, isSource: boolean): void => {
    if (to <= from) return
    const piece: Text = {type: 'text', value: node.value.slice(from, to)}
    if (isSource) sourceTexts.add(piece)
    pieces.push(piece)
    from = to
  }
  for (const {start, end} of spans) {
    take(valueOffset(node, start), false)
    take(valueOffset(node, end), true)
  }
  take(node.value.length, false)
  return pieces
}

/** Where in a text's value an offset of the parsed text stands. */
function valueOffset(node: Text, offset: number): number {
  let at = 0
  let last: number | undefined
  for (const {start, end, value} of textRuns(node)) {
    // What stands between two runs is a soft line break, one character of the value, or the backslash of an escape.
    if (last !== undefined && node.value.startsWith('\n', at) && !value.startsWith('\n')) at++
    if (offset <= start) return at
    if (offset < end) return end - start === value.length ? at + offset - start : at
    at += value.length
    last = end
  }
  return node.value.length
}

function tongueOf(nodes: readonly PhrasingContent[], sourceTexts: ReadonlySet<Text>): Tongue {
  let tongue: Tongue = 'neither'
  for (const node of nodes) {
    const other = tongueOfNode(node, sourceTexts)
    if (other === 'neither' || other === tongue) continue
    if (tongue !== 'neither') return 'both'
    tongue = other
  }
  return tongue
}

function tongueOfNode(node: PhrasingContent, sourceTexts: ReadonlySet<Text>): Tongue {
  if ('children' in node) return tongueOf(node.children, sourceTexts)
  if (node.type !== 'text' || !/\p{L}/u.test(node.value)) return 'neither'
  return sourceTexts.has(node) ? 'source' : 'target'
}

/** The nodes with every run of those in the source language in one element. */
function wrap(
  nodes: readonly PhrasingContent[],
  sourceTexts: ReadonlySet<Text>,
  mark: LanguageMark,
): PhrasingContent[] {
  const wrapped: PhrasingContent[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as PhrasingContent
    const tongue = tongueOfNode(node, sourceTexts)
    if (tongue === 'both' && 'children' in node)
      node.children = wrap(node.children, sourceTexts, mark) as never
    if (tongue !== 'source') {
      wrapped.push(node)
      continue
    }
    const end = endOfRun(nodes, index, sourceTexts)
    wrapped.push(element(nodes.slice(index, end), mark))
    index = end - 1
  }
  return wrapped
}

/** Behind the last node in the source language before one that is not; what is in neither may stand between. */
function endOfRun(
  nodes: readonly PhrasingContent[],
  from: number,
  sourceTexts: ReadonlySet<Text>,
): number {
  let end = from + 1
  for (let index = from + 1; index < nodes.length; index++) {
    const tongue = tongueOfNode(nodes[index] as PhrasingContent, sourceTexts)
    if (tongue === 'source') end = index + 1
    else if (tongue !== 'neither') break
  }
  return end
}

/** A node that becomes an element with a language. */
function element(children: PhrasingContent[], mark: LanguageMark): Emphasis {
  return {type: 'emphasis', data: {hName: 'span', hProperties: {...mark}} as object, children}
}
