import type {Image, ImageReference, Link, LinkReference, PhrasingContent} from 'mdast'
import type {Code, Span, Token} from '../model/statement.ts'
import type {Source} from './source.ts'
import {readText} from './text-tokens.ts'

/** Inline nodes that hold others and become a pair of codes. */
const pairs = {strong: 'b', emphasis: 'i', delete: 's'} as const
const pairNames = {strong: 'bold', emphasis: 'italic', delete: 'deleted'} as const

/**
 * The tokens of a block's inline content, in order. Law: their spans do not overlap and rise; what lies between two
 * spans is Markdown that carries no text. Offsets are into the statement's text.
 */
export function inlineTokens(nodes: readonly PhrasingContent[], source: Source): Token[] {
  const tokens: Token[] = []
  addAll(nodes, {source, tokens, depth: 0, inLink: false})
  return tokens
}

interface Context {
  readonly source: Source
  readonly tokens: Token[]
  /** How many pairs are open. */
  readonly depth: number
  /** Whether one of them is a link, in which nothing else is linked. */
  readonly inLink: boolean
}

function addAll(nodes: readonly PhrasingContent[], context: Context): void {
  for (const node of nodes) add(node, context)
}

/** Appends the tokens of one node. */
function add(node: PhrasingContent, context: Context): void {
  const {tokens, source} = context
  const span = source.spanOf(node)
  switch (node.type) {
    case 'text':
      tokens.push(...readText(node, span, context))
      break
    case 'strong':
    case 'emphasis':
    case 'delete':
      addPair(node.children, span, context, {
        kind: pairs[node.type],
        description: pairNames[node.type],
        identity: node.type,
      })
      break
    case 'link':
    case 'linkReference':
      addLink(node, span, context)
      break
    case 'inlineCode':
      addInlineCode(node.value, span, context)
      break
    case 'break':
      if (context.depth === 0) tokens.push({type: 'break', span})
      else tokens.push(alone(span, {description: 'line break', identity: 'break'}))
      break
    case 'image':
    case 'imageReference':
      tokens.push(alone(span, aboutImage(node)))
      break
    case 'footnoteReference':
      tokens.push(
        alone(span, {
          description: `footnote ${node.label ?? node.identifier}`,
          identity: `footnote ${node.identifier}`,
        }),
      )
      break
    case 'html':
      tokens.push(
        alone(span, {
          description: `HTML ${node.value}`,
          identity: `html ${node.value}`,
          special: 'raw-html',
        }),
      )
      break
    default:
      tokens.push(alone(span, {description: 'markup', identity: (node as {type: string}).type}))
  }
}

type About = Omit<Code, 'open' | 'close'>

/** A pair of codes around the tokens of its children. */
function addPair(
  children: readonly PhrasingContent[],
  span: Span,
  context: Context,
  about: About,
): void {
  const {tokens, source} = context
  const first = children[0]
  const last = children.at(-1)
  if (!first || !last) {
    tokens.push(alone(span, {...about}))
    return
  }
  const code: Code = {
    ...about,
    open: {start: span.start, end: source.spanOf(first).start},
    close: {start: source.spanOf(last).end, end: span.end},
  }
  tokens.push({type: 'open', code})
  addAll(children, {
    ...context,
    depth: context.depth + 1,
    inLink: context.inLink || about.kind === 'a',
  })
  tokens.push({type: 'close', code})
}

/** Links with text are pairs; autolinks and empty links stand alone. */
function addLink(node: Link | LinkReference, span: Span, context: Context): void {
  const opening = context.source.text[span.start]
  if (node.type === 'linkReference') {
    addPair(node.children, span, context, {
      kind: 'a',
      description: `link ${node.label ?? node.identifier}`,
      identity: `link [${node.identifier}]`,
      ...(node.referenceType !== 'full' && {special: 'shortcut-reference' as const}),
    })
    return
  }
  const about: About = {
    kind: 'a',
    description: `link ${node.url}`,
    identity: node.title ? 'titled link' : 'link',
    url: node.url,
  }
  if (opening === '[') addPair(node.children, span, context, about)
  else
    context.tokens.push(
      alone(span, {...about, ...(opening !== '<' && {special: 'literal-autolink' as const})}),
    )
}

function addInlineCode(value: string, span: Span, {tokens, source}: Context): void {
  const fence = /^`*/.exec(source.text.slice(span.start, span.end))?.[0].length ?? 1
  const open = {start: span.start, end: span.start + fence}
  const close = {start: span.end - fence, end: span.end}
  const code: Code = {kind: 'c', description: 'code', identity: `code ${value}`, open, close}
  tokens.push(
    {type: 'open', code},
    {type: 'verbatim', value, span: {start: open.end, end: close.start}},
    {type: 'close', code},
  )
}

function alone(span: Span, about: Omit<About, 'kind'>): Token {
  return {type: 'alone', code: {...about, kind: 'x', open: span}}
}

function aboutImage(node: Image | ImageReference): Omit<About, 'kind'> {
  if (node.type === 'imageReference') {
    const description = `image ${node.label ?? node.identifier}`
    return {description, identity: `image [${node.identifier}]`}
  }
  const identity = node.title ? 'titled image' : 'image'
  return {description: `image ${node.url}`, identity, url: node.url}
}
