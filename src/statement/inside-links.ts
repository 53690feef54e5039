import type {Nodes, PhrasingContent} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import type {Place, Span, Statement, Unit} from '../model/statement.ts'
import {collapseBlanks} from './collapse-blanks.ts'
import {nodePlaces} from './places.ts'
import type {Source} from './source.ts'

/** Alternative texts and link titles, units of their own, and destinations in a block's inline content. */
export interface Inside {
  readonly units: readonly Omit<Unit, 'heading' | 'notes'>[]
  readonly destinations: Statement['destinations']
}

/** What links and images hold beside their text. */
export function readInside(nodes: readonly PhrasingContent[], source: Source): Inside {
  const units: Omit<Unit, 'heading' | 'notes'>[] = []
  const destinations: Statement['destinations'][number][] = []
  const visit = (node: Nodes): void => {
    const {label, title} = nodePlaces(node)
    const close = label && closeOf(node, source, label)
    if (label && (node.type === 'image' || isFullReference(node) || close))
      units.push({...innerUnit('image text', 'label', source, label), ...(close && {close})})
    if (title) units.push(innerUnit('link title', 'title', source, [title[0] + 1, title[1] - 1]))
    const destination = destinationOf(node, source)
    if (destination) destinations.push(destination)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  for (const node of nodes) visit(node)
  return {units: units.filter((unit) => unit.tokens.length > 0), destinations}
}

function isFullReference(node: Nodes): boolean {
  return node.type === 'imageReference' && node.referenceType === 'full'
}

/** What closes an image reference by its text; undefined where it has a name beside it, or one that goes over lines. */
function closeOf(node: Nodes, source: Source, label: readonly [number, number]): Unit['close'] {
  if (node.type !== 'imageReference' || node.referenceType === 'full') return undefined
  const {start, end} = source.span(label)
  const name = source.text.slice(start, end)
  if (/[\r\n]/.test(name)) return undefined
  return {span: {start: end, end: source.spanOf(node).end}, text: `][${name}]`}
}

function innerUnit(
  kind: string,
  place: Place,
  source: Source,
  offsets: readonly [number, number],
): Omit<Unit, 'heading' | 'notes'> {
  const span = source.span(offsets)
  const value = collapseBlanks(decodeString(source.text.slice(span.start, span.end)))
  return {kind, place, span, tokens: value === '' ? [] : [{type: 'text', value, span}]}
}

/** Where the URL of a link or image stands; an autolink's is its text. */
function destinationOf(node: Nodes, source: Source): {url: string; span: Span} | undefined {
  if (node.type !== 'link' && node.type !== 'image') return undefined
  const {destination} = nodePlaces(node)
  if (destination) return {url: node.url, span: source.span(destination)}
  const {start, end} = source.spanOf(node)
  const inner = source.text[start] === '<' ? {start: start + 1, end: end - 1} : {start, end}
  return source.text.slice(inner.start, inner.end) === node.url
    ? {url: node.url, span: inner}
    : undefined
}
