import type {Element, ElementContent, Root, RootContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {sanitize} from 'hast-util-sanitize'
import {fitHtml} from './fit-html.ts'
import {htmlSchema, renamed} from './html-schema.ts'
import type {LanguageMark} from './mark-source.ts'
import {childrenOf, isElement, textContent} from './read-tree.ts'

/** A statement's HTML in the tree of a page, before it is read. */
export interface RawHtml {
  readonly type: 'raw'
  readonly value: string
  /** Whether it stands within a line. */
  readonly isInLine: boolean
}

/** What is to be known of a page whose HTML is kept. */
export interface HtmlSurroundings {
  /** Ids that are taken. */
  readonly ids: Iterable<string>
  /** What is said of words in the source language; absent where that is the page's own. */
  readonly mark: LanguageMark | undefined
}

type Node = ElementContent | RawHtml

/**
 * Puts what is harmless of a statement's HTML (see `htmlSchema`) in the place of its `raw` nodes. Each stands for itself, read as
 * browsers read it: a tag that is open at its end goes on to the one that closes it among the nodes beside it, and without
 * such a one ends there, or within a line is none. Laws: no other node of the page is lost or moves out of its parent, and an id is
 * kept only if it is no other's.
 */
export function keepHtml(tree: Root, {ids, mark}: HtmlSurroundings): void {
  const keeping: Keeping = {taken: new Set(ids), mark}
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) if (isElement(child)) visit(child)
    const nodes = parent.children as readonly Node[]
    if (nodes.some(isRaw)) parent.children = keepAmong(nodes, keeping) as Element['children']
  }
  visit(tree)
}

interface Keeping {
  readonly taken: Set<string>
  readonly mark: HtmlSurroundings['mark']
}

function isRaw(node: Node): node is RawHtml {
  return node.type === 'raw'
}

function keepAmong(nodes: readonly Node[], keeping: Keeping): ElementContent[] {
  const kept: ElementContent[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Node
    if (!isRaw(node)) {
      kept.push(node)
      continue
    }
    const end = closingIndex(nodes, index)
    const group = end > index ? readGroup(nodes.slice(index, end + 1), keeping) : undefined
    if (group) index = end
    kept.push(...(group ?? readAlone(node, keeping)))
  }
  return kept
}

/** Of the node in which the first tag that is open at the end of the one at an index is closed; -1 where none is. */
function closingIndex(nodes: readonly Node[], index: number): number {
  const first = nodes[index]
  const open = first && isRaw(first) ? openElement(first.value) : undefined
  if (open === undefined) return -1
  const tags = new RegExp(`<(/?)${open}(?=[\\s/>])`, 'gi')
  let depth = 0
  for (let at = index; at < nodes.length; at++) {
    const node = nodes[at]
    if (!node || !isRaw(node)) continue
    for (const [, close] of node.value.matchAll(tags)) depth += close ? -1 : 1
    if (depth <= 0) return at
  }
  return -1
}

/** Name of the first element of an HTML text that is not closed in it. */
function openElement(html: string): string | undefined {
  const {children} = fromHtml(html, {fragment: true, verbose: true})
  const last = children.findLast((node) => isElement(node))
  if (!last || last.data?.position?.closing || empty.has(last.tagName)) return undefined
  return /^[a-z][a-z0-9]*$/.test(last.tagName) ? last.tagName : undefined
}

/** Elements that are never closed (HTML Living Standard, void elements). */
const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

/** Stands before the number of a node in a comment that stands for it; no statement is likely to have it (Unicode, noncharacters). */
const place = '\ufdd1'

/** HTML with other nodes between its parts; undefined where one of them would be lost in it. */
function readGroup(nodes: readonly Node[], keeping: Keeping): ElementContent[] | undefined {
  const html = nodes.map((node, index) => (isRaw(node) ? node.value : `<!--${place}${index}-->`))
  const isInLine = nodes.some((node) => isRaw(node) && node.isInLine)
  const own = new Set(keeping.taken)
  const read = readHtml(html.join(''), {...keeping, taken: own})
  const wanted = nodes.flatMap((node, index) => (isRaw(node) ? [] : [`${place}${index}`]))
  if (places(read).join(' ') !== wanted.join(' ')) return undefined
  for (const id of own) keeping.taken.add(id)
  const filled = fill(read, (value) => {
    const node = value.startsWith(place) ? nodes[Number(value.slice(1))] : undefined
    return node && !isRaw(node) ? [node] : []
  })
  return fitHtml(filled, isInLine)
}

/** HTML by itself: of a tag in a line that is left open nothing. */
function readAlone({value, isInLine}: RawHtml, keeping: Keeping): ElementContent[] {
  if (isInLine && openElement(value) !== undefined) return []
  return fitHtml(
    fill(readHtml(value, keeping), () => []),
    isInLine,
  )
}

function places(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'comment') return node.value.startsWith(place) ? [node.value] : []
    return isElement(node) ? places(node.children) : []
  })
}

/** The nodes with others in the place of comments. */
function fill(
  nodes: readonly ElementContent[],
  of: (value: string) => readonly ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type === 'comment') return of(node.value)
    return isElement(node) ? [{...node, children: fill(node.children, of)}] : [node]
  })
}

/** The harmless nodes of an HTML text. */
function readHtml(html: string, keeping: Keeping): ElementContent[] {
  const tree = fromHtml(html, {fragment: true})
  const settle = (node: Root | RootContent): void => {
    if (isElement(node)) settleElement(node, keeping)
    for (const child of childrenOf(node)) settle(child)
  }
  settle(tree)
  const clean = sanitize(tree, htmlSchema)
  const nodes = clean.type === 'root' ? clean.children : [clean]
  const {mark} = keeping
  return mark ? markWords(nodes as ElementContent[], mark) : (nodes as ElementContent[])
}

/** Gives an element its name on a page, and leaves it only an id and a language that can be. */
function settleElement(element: Element, {taken}: Keeping): void {
  const {tagName, properties} = element
  element.tagName = Object.hasOwn(renamed, tagName) ? (renamed[tagName] ?? tagName) : tagName
  const {id = tagName === 'a' ? properties.name : undefined, lang} = properties
  delete properties.id
  delete properties.lang
  // Those with a full stop are the page's own.
  if (typeof id === 'string' && /^[^\s.]+$/.test(id) && !taken.has(id)) {
    taken.add(id)
    properties.id = id
  }
  if (typeof lang === 'string' && isLanguage(lang)) properties.lang = lang
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Says of words in HTML, which nobody has translated, that they are in the source language. */
function markWords(nodes: readonly ElementContent[], mark: LanguageMark): ElementContent[] {
  return nodes.map((node) => {
    if (!/\p{L}/u.test(textContent(node))) return node
    if (!isElement(node))
      return {type: 'element', tagName: 'span', properties: {...mark}, children: [node]} as Element
    if (Object.hasOwn(node.properties, 'lang')) return node
    if (places([node]).length > 0) return {...node, children: markWords(node.children, mark)}
    return {...node, properties: {...node.properties, ...mark}}
  })
}
