import {ATOM, type CodePlace} from './code-places.ts'
import {type CodeNode, plainOf} from './code-tree.ts'
import type {ReportRepair} from './repair.ts'

/** Commas and full stops of the world's scripts (Unicode Terminal_Punctuation); no colons or exclamation marks. */
const STOP = /[,.،۔。，．、､｡।။።፣՝]/u

/** Quotation marks that come in twos and are no apostrophes. */
const QUOTE = /["“”„‟«»‹›「」『』《》〈〉]/u
const QUOTES = new RegExp(QUOTE, 'gu')

/** A full stop that is part of a word: `EE. UU.`, `z. B.`, `S.`, and that of an ordinal number. */
const PART_OF_WORD = /(?:\p{N}|(?:^|[^\p{L}\p{N}])\p{L}|\.\s?\p{L}{1,3})\.$/u

/** More UTF-16 units than what it matches has, so that a long text need not be searched from its start. */
const LONGEST_PART = 16

/** Characters moved out of a pair, at most; where there are more, it is no slip, and nothing is moved. */
const MOST_MOVED = 16

/** What there is of a pair while its edges are cleared. */
interface Edges {
  readonly children: readonly CodeNode[]
  /** What they read. */
  readonly text: string
  /** Quotation marks in it. */
  readonly quotes: number
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
    let edges = edgesOf(children)
    // What moves is neither letter nor digit, so that this stays as it is.
    const steps = place && /[\p{L}\p{N}\ufffc]/u.test(edges.text) ? place : undefined
    for (let next = steps && step(edges, steps); steps && next; next = step(edges, steps)) {
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

/** The edges of a pair as they are at first. */
function edgesOf(children: readonly CodeNode[]): Edges {
  const text = plainOf(children, () => ATOM)
  return {children, text, quotes: text.match(QUOTES)?.length ?? 0, before: '', after: ''}
}

/** A pair with one character less at an edge. */
interface Step {
  readonly edges: Edges
  readonly kind: 'space' | 'punctuation'
}

/** The next character that has to move; undefined where none has. */
function step(edges: Edges, place: CodePlace): Step | undefined {
  const {children, text} = edges
  const [first = ''] = text.slice(0, 2)
  const start = children[0]
  const kindAtStart = start?.type === 'text' ? moves(first, place.first, edges) : undefined
  if (kindAtStart && start?.type === 'text') {
    const rest = {...start, value: start.value.slice(first.length)}
    const left = [...(rest.value === '' ? [] : [rest]), ...children.slice(1)]
    return {
      kind: kindAtStart,
      edges: {
        ...without(first, edges),
        ...{children: left, text: text.slice(first.length), before: edges.before + first},
      },
    }
  }
  const end = children.at(-1)
  const last = [...text.slice(-2)].at(-1) ?? ''
  if (end?.type !== 'text' || PART_OF_WORD.test(text.slice(-LONGEST_PART))) return undefined
  const kind = moves(last, place.last, edges)
  if (!kind) return undefined
  const rest = {...end, value: end.value.slice(0, -last.length)}
  const left = [...children.slice(0, -1), ...(rest.value === '' ? [] : [rest])]
  return {
    kind,
    edges: {
      ...without(last, edges),
      ...{children: left, text: text.slice(0, -last.length), after: last + edges.after},
    },
  }
}

/** The edges with a character less to count. */
function without(character: string, edges: Edges): Edges {
  return {...edges, quotes: edges.quotes - (QUOTE.test(character) ? 1 : 0)}
}

/** Whether a character at an edge has to move, and as what; `wanted` is what the source has there. */
function moves(
  character: string,
  wanted: string,
  {quotes}: Edges,
): 'space' | 'punctuation' | undefined {
  if (/\s/.test(character)) return /\s/.test(wanted) ? undefined : 'space'
  if (/\p{P}/u.test(wanted) || /\s/.test(wanted)) return undefined
  if (STOP.test(character)) return 'punctuation'
  return QUOTE.test(character) && quotes % 2 === 1 ? 'punctuation' : undefined
}

/** A text as a node, or none. */
function textNode(value: string): CodeNode[] {
  return value === '' ? [] : [{type: 'text', value}]
}
