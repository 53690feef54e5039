import type {Element, Nodes} from 'hast'
import {escapeXml} from '../../xml/xml-text.ts'
import {childrenOf, isElement, stringOf} from './read-tree.ts'

/** What becomes of the addresses in a text. */
export interface XhtmlOptions {
  /** Where a link leads; of a link to nowhere its words are left. */
  readonly link: (href: string) => string | undefined
  /** Where a picture is; of a picture nowhere its description is left. */
  readonly picture: (src: string) => string | undefined
}

/** Elements that are written; of every other only what is in it. */
const written: ReadonlySet<string> = new Set(
  `h1 h2 h3 h4 h5 h6 p blockquote hr pre ul ol li table thead tbody tr th td section a br span em strong del code sup sub
    b i s u ins mark small abbr cite kbd q wbr bdi div details summary figure figcaption`.split(
    /\s+/,
  ),
)

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'wbr'])

/** Attributes that say the same in every element, and those that belong to one. */
const attributes = ['id', 'title', 'scope', 'start'] as const

/** What readers are told of footnotes (Digital Publishing WAI-ARIA 1.1), by what Markdown says of them. */
const roles: Readonly<Record<string, string>> = {
  dataFootnoteRef: 'doc-noteref',
  dataFootnoteBackref: 'doc-backlink',
  dataFootnotes: 'doc-endnotes',
}

/**
 * A tree as XHTML (HTML 5.3, XML syntax), without the namespace around it. Law: whatever the tree holds, the result is
 * well-formed and has only elements and attributes that are named here, and links and pictures that the options gave.
 */
export function toXhtml(nodes: readonly Nodes[], options: XhtmlOptions): string {
  return nodes.map((node) => write(node, options)).join('')
}

/** A text between tags, its line breaks as they are. */
export function xhtmlText(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeXml(line))
    .join('\n')
}

function write(node: Nodes, options: XhtmlOptions): string {
  if (node.type === 'text') return xhtmlText(node.value)
  if (!isElement(node)) return toXhtml(childrenOf(node), options)
  const {tagName} = node
  if (tagName === 'img') return writePicture(node, options)
  if (tagName === 'input') return node.properties.checked ? '☑' : '☐'
  if (!written.has(tagName)) return toXhtml(node.children, options)
  const own = attributesOf(node)
  if (tagName === 'a') {
    const href = options.link(stringOf(node, 'href') ?? '')
    if (href === undefined) return toXhtml(node.children, options)
    own.unshift(['href', href])
  }
  if (empty.has(tagName)) return `${startOf(tagName, own)}/>`
  return `${startOf(tagName, own)}>${toXhtml(node.children, options)}</${tagName}>`
}

/** The start of a tag, its end left open. */
function startOf(name: string, own: readonly (readonly [name: string, value: string])[]): string {
  return `<${name}${own.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')}`
}

function attributesOf({tagName, properties}: Element): [name: string, value: string][] {
  const found: [string, string][] = []
  const {lang, dir, className, ariaLabel} = properties
  if (typeof lang === 'string') found.push(['lang', lang], ['xml:lang', lang])
  // Code reads from left to right whatever stands around it.
  if (tagName === 'pre' || tagName === 'code') found.push(['dir', 'ltr'])
  else if (typeof dir === 'string') found.push(['dir', dir])
  for (const name of attributes) {
    const value = properties[name]
    if (typeof value === 'string' || typeof value === 'number') found.push([name, String(value)])
  }
  if (properties.open === true) found.push(['open', 'open'])
  if (Array.isArray(className)) found.push(['class', className.join(' ')])
  if (typeof ariaLabel === 'string') found.push(['aria-label', ariaLabel])
  for (const [name, role] of Object.entries(roles))
    if (Object.hasOwn(properties, name)) found.push(['role', role])
  return found
}

function writePicture(image: Element, {picture}: XhtmlOptions): string {
  const alt = stringOf(image, 'alt') ?? ''
  const src = picture(stringOf(image, 'src') ?? '')
  return src === undefined
    ? xhtmlText(alt)
    : `${startOf('img', [
        ['src', src],
        ['alt', alt],
      ])}/>`
}
