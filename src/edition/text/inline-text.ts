import type {Element, Nodes} from 'hast'
import {childrenOf, isElement, stringOf} from '../page/read-tree.ts'
import type {Direction} from '../words/words.ts'
import {addressOf, saysAddress} from './address.ts'
import {isolate, isolateAddress, isolateFragile} from './isolate.ts'
import {closeIsolates, tameText} from './tame-text.ts'

/** A link whose address the words do not say. */
export interface Link {
  readonly text: string
  readonly address: string
}

/** What a text is written with. */
export interface TextContext {
  /** BCP 47. */
  readonly language: string
  readonly direction: Direction
  /** Address of the page, which links may be relative to. */
  readonly base: string | undefined
  /** Addresses that have been written; each is written once. */
  readonly written: Set<string>
}

/** Stands behind an address until it is known what follows; tame text has no such character. */
const END_OF_ADDRESS = '\0'

/** What may follow an address directly: anything that messengers don't take for a part of it. */
const endsOfAddresses = /\0(?=$|\s|[)\].,;:!?'"](?![\w/]))/g

/** Inline content as one line, or several where it has hard breaks. */
export interface InlineText {
  readonly text: string
  /** In order, each address once. */
  readonly links: readonly Link[]
}

/**
 * Inline content as plain text. Emphasis leaves no mark; deleted text is left out, because without its line it would say
 * what was taken back; an image is its alternative text in brackets.
 */
export function inlineText(nodes: readonly Nodes[], context: TextContext): InlineText {
  const links: Link[] = []
  const raw = nodes.map((node) => write(node, context, links)).join('')
  const text = raw
    .replace(endsOfAddresses, '')
    .replaceAll(END_OF_ADDRESS, ' ')
    .split('\n')
    .map((line) => closeIsolates(line.replace(/ {2,}/g, ' ').replace(/^ +| +$/g, '')))
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
  return {text, links}
}

function write(node: Nodes, context: TextContext, links: Link[]): string {
  if (node.type === 'text') return words(node.value, context)
  if (!isElement(node)) return ''
  const inside = (): string =>
    childrenOf(node)
      .map((child) => write(child, context, links))
      .join('')
  switch (node.tagName) {
    case 'br':
      return '\n'
    case 'del':
    case 's':
      return ''
    case 'img':
      return imageText(node)
    case 'input':
      return Object.hasOwn(node.properties, 'checked') && node.properties.checked !== false
        ? '☑'
        : '☐'
    case 'bdi':
      return isolate(inside(), 'auto')
    case 'a':
      return writeLink(node, inside(), context, links)
    default:
      return setOff(node, inside(), context)
  }
}

function words(text: string, {direction}: TextContext): string {
  const tame = tameText(text)
  return direction === 'rtl' ? isolateFragile(tame) : tame
}

/** Words of another direction than the text's own, set off. */
function setOff(node: Element, text: string, {direction}: TextContext): string {
  const own = node.properties.dir
  return (own === 'ltr' || own === 'rtl') && own !== direction ? isolate(text, own) : text
}

function imageText(image: Element): string {
  const text = tameText(stringOf(image, 'alt') ?? '').trim()
  return text === '' ? '' : `[${text}]`
}

function writeLink(link: Element, text: string, context: TextContext, links: Link[]): string {
  if (Object.hasOwn(link.properties, 'dataFootnoteBackref')) return ''
  if (Object.hasOwn(link.properties, 'dataFootnoteRef')) return `[${text}]`
  const address = addressOf(stringOf(link, 'href') ?? '', context.base)
  if (address === undefined) return text
  if (saysAddress(text, address)) {
    context.written.add(address)
    return isolateAddress(address, context.direction) + END_OF_ADDRESS
  }
  if (!context.written.has(address) && !links.some((other) => other.address === address))
    links.push({text, address})
  return text
}
