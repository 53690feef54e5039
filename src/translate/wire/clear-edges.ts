import {ATOM, type CodePlace} from './code-places.ts'
import {type CodeNode, plainOf} from './code-tree.ts'
import type {ReportRepair} from './repair.ts'

/** Commas and full stops of the world's scripts (Unicode Terminal_Punctuation); no colons or exclamation marks. */
const STOP = /[,.،۔。，．、､｡।။።፣՝]/u

/** Quotation marks that come in twos and are no apostrophes. */
const QUOTE = /["“”„‟«»‹›「」『』《》〈〉]/u

/** A full stop that is part of a word: `EE. UU.`, `z. B.`, `S.`, and that of an ordinal number. */
const PART_OF_WORD = /(?:\p{N}|(?:^|[^\p{L}\p{N}])\p{L}|\.\s?\p{L}{1,3})\.$/u

/** Characters moved out of a pair, at most; where there are more, it is no slip, and nothing is moved. */
const MOST_MOVED = 16

/** What there is of a pair while its edges are cleared. */
interface Edges {
  readonly children: readonly CodeNode[]
  readonly before: string
  readonly after: string
}

/**
 * Moves out of each pair what an engine has drawn into it: white space, commas, full stops, and a quotation mark whose
 * partner is not inside; but only at an edge at which the source has no such thing. The text stays the same.
 */
export function clearEdges(
  nodes: readonly CodeNode[],
  source: ReadonlyMap<number, CodePlace>,
  report: ReportRepair,
): CodeNode[] {
  return nodes.flatMap((node): CodeNode[] => {
    if (node.type !== 'pair') return [node]
    const children = clearEdges(node.children, source, report)
    const pair: CodeNode = {...node, children}
    const place = source.get(node.number)
    const moved: ('space' | 'punctuation')[] = []
    let edges: Edges = {children, before: '', after: ''}
    for (let next = place && step(edges, place); place && next; next = step(edges, place)) {
      edges = next.edges
      moved.push(next.kind)
      if (moved.length > MOST_MOVED) return [pair]
    }
    for (const kind of moved) report(kind, node.number)
    return [
      ...textNode(edges.before),
      {...pair, children: edges.children},
      ...textNode(edges.after),
    ]
  })
}

/** A pair with one character less at an edge. */
interface Step {
  readonly edges: Edges
  readonly kind: 'space' | 'punctuation'
}

/** The next character that has to move; undefined where none has. */
function step(edges: Edges, place: CodePlace): Step | undefined {
  const {children} = edges
  const text = plainOf(children, () => ATOM)
  const [first = ''] = text
  const last = [...text.slice(-2)].at(-1) ?? ''
  const start = children[0]
  const kindAtStart = start?.type === 'text' ? moves(first, place.first, text) : undefined
  if (kindAtStart && start?.type === 'text') {
    const rest = {...start, value: start.value.slice(first.length)}
    const left = [...(rest.value === '' ? [] : [rest]), ...children.slice(1)]
    return {
      kind: kindAtStart,
      edges: {...edges, children: left, before: edges.before + first},
    }
  }
  const end = children.at(-1)
  if (end?.type !== 'text' || PART_OF_WORD.test(text)) return undefined
  const kind = moves(last, place.last, text)
  if (!kind) return undefined
  const rest = {...end, value: end.value.slice(0, -last.length)}
  const left = [...children.slice(0, -1), ...(rest.value === '' ? [] : [rest])]
  return {kind, edges: {...edges, children: left, after: last + edges.after}}
}

/** Whether a character at an edge has to move, and as what; `wanted` is what the source has there. */
function moves(
  character: string,
  wanted: string,
  text: string,
): 'space' | 'punctuation' | undefined {
  if (!/[\p{L}\p{N}\ufffc]/u.test(text)) return undefined
  if (/\s/.test(character)) return /\s/.test(wanted) ? undefined : 'space'
  if (/\p{P}/u.test(wanted) || /\s/.test(wanted)) return undefined
  if (STOP.test(character)) return 'punctuation'
  if (!QUOTE.test(character)) return undefined
  const quotes = [...text].filter((other) => QUOTE.test(other)).length
  return quotes % 2 === 1 ? 'punctuation' : undefined
}

/** A text as a node, or none. */
function textNode(value: string): CodeNode[] {
  return value === '' ? [] : [{type: 'text', value}]
}
