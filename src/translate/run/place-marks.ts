import {type CodeNode, plainOf} from '../wire/code-tree.ts'
import {isWord} from '../wire/is-word-cut.ts'
import type {Joining} from '../wire/joining.ts'
import {tidyNodes} from '../wire/tidy-nodes.ts'

/** What is looked for in an answer without codes, by number: the text of an atom, the translation of a pair's words. */
export type Needles = ReadonlyMap<number, string>

/** Half-open range of UTF-16 offsets. */
interface Range {
  readonly start: number
  readonly end: number
}

/**
 * The nodes of an answer without codes, each code put where its words stand. Undefined unless that is certain: each needle is
 * found exactly once, as whole words, within that of the pair around it, and beside those of its neighbours.
 */
export function placeMarks(
  nodes: readonly CodeNode[],
  answer: string,
  {needles, joining}: {readonly needles: Needles; readonly joining: Joining},
): CodeNode[] | undefined {
  const placed = placeIn(nodes, {start: 0, end: answer.length}, {answer, needles, joining})
  return placed && tidyNodes(placed)
}

/** The pairs of some nodes and what they say in plain, outermost first: what an engine must be asked for. */
export function spansOf(
  nodes: readonly CodeNode[],
  literal: (number: number) => string,
): {readonly number: number; readonly plain: string}[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'pair') return []
    const plain = plainOf(node.children, literal)
    return [{number: node.number, plain}, ...spansOf(node.children, literal)]
  })
}

/** What the places are found by. */
interface Search {
  readonly answer: string
  readonly needles: Needles
  readonly joining: Joining
}

/** The nodes of a range of the answer. */
function placeIn(nodes: readonly CodeNode[], range: Range, search: Search): CodeNode[] | undefined {
  const found: {node: Exclude<CodeNode, {type: 'text'}>; place: Range}[] = []
  for (const node of nodes) {
    if (node.type === 'text') continue
    const place = placeOf(search.needles.get(node.number) ?? '', range, search)
    if (!place) return undefined
    found.push({node, place})
  }
  found.sort((left, right) => left.place.start - right.place.start)
  const placed: CodeNode[] = []
  let from = range.start
  for (const {node, place} of found) {
    if (place.start < from) return undefined
    placed.push({type: 'text', value: search.answer.slice(from, place.start)})
    from = place.end
    if (node.type === 'atom') {
      placed.push(node)
      continue
    }
    const children = placeIn(node.children, place, search)
    if (!children) return undefined
    placed.push({...node, children})
  }
  return [...placed, {type: 'text', value: search.answer.slice(from, range.end)}]
}

/** Where a needle stands in a range of the answer; undefined where it does not, more than once, or within a word. */
function placeOf(needle: string, range: Range, {answer, joining}: Search): Range | undefined {
  if (needle === '') return undefined
  const stretch = answer.slice(range.start, range.end)
  const places = occurrences(stretch, needle)
  const found = places.length > 0 ? places : occurrences(lowered(stretch), lowered(needle))
  const [first] = found
  if (first === undefined || found.length > 1) return undefined
  const start = range.start + first
  const end = start + needle.length
  const [initial = ''] = needle
  const before = answer[start - 1] ?? ''
  const after = answer[end] ?? ''
  if (!joining.before && isWord(initial) && isWord(before)) return undefined
  if (!joining.after && isWord(needle.at(-1) ?? '') && isWord(after)) return undefined
  return {start, end}
}

/** Where a needle stands in a text, twice at most. */
function occurrences(text: string, needle: string): number[] {
  const first = text.indexOf(needle)
  const second = first < 0 ? -1 : text.indexOf(needle, first + 1)
  return [first, second].filter((index) => index >= 0)
}

/** A text in small letters, if that leaves offsets as they are. */
function lowered(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}
