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
  const closed = closingIndexes(nodes)
  // Up to here every node stands alone: together they would have lost one.
  let aloneUntil = -1
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Node
    if (!isRaw(node)) {
      kept.push(node)
      continue
    }
    const end = index > aloneUntil ? (closed.get(index) ?? -1) : -1
    const group = end > index ? readGroup(nodes.slice(index, end + 1), keeping) : undefined
    if (group) index = end
    else if (end > index) aloneUntil = end
    kept.push(...(group ?? readAlone(node, keeping)))
  }
  return kept
}

/** A tag in HTML text: whether it closes, and its name. */
const tag = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/gi

/** For nodes that leave an element open the index of the node in which it is closed, if there is one. Linear in the text. */
function closingIndexes(nodes: readonly Node[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const waiting = new Map<string, {readonly index: number; readonly depth: number}[]>()
  const depths = new Map<string, number>()
  nodes.forEach((node, index) => {
    if (!isRaw(node)) return
    const before = new Map<string, number>()
    for (const [, close, written = ''] of node.value.matchAll(tag)) {
      const name = written.toLowerCase()
      const depth = depths.get(name) ?? 0
      if (!before.has(name)) before.set(name, depth)
      depths.set(name, depth + (close ? -1 : 1))
    }
    for (const name of before.keys()) {
      const opened = waiting.get(name) ?? []
      while (opened.length > 0 && (depths.get(name) ?? 0) <= (opened.at(-1)?.depth ?? 0))
        ends.set(opened.pop()?.index ?? index, index)
    }
    const open = openElement(node.value)
    const depth = open === undefined ? undefined : before.get(open)
    if (open === undefined || depth === undefined || (depths.get(open) ?? 0) <= depth) return
    const opened = waiting.get(open)
    if (opened) opened.push({index, depth})
    else waiting.set(open, [{index, depth}])
  })
  return ends
}

/** Elements within each other that are read; no page has as many, and of thousands no stack has room. */
const deepest = 200

/** Whether HTML text opens more elements within each other than are read. */
function isTooDeep(html: string): boolean {
  const open = new Map<string, number>()
  let depth = 0
  for (const [, close, written = ''] of html.matchAll(tag)) {
    const name = written.toLowerCase()
    const count = open.get(name) ?? 0
    if (empty.has(name) || (close && count === 0)) continue
    open.set(name, count + (close ? -1 : 1))
    depth += close ? -1 : 1
    if (depth > deepest) return true
  }
  return false
}

/** Name of the first element of an HTML text that is not closed in it. */
function openElement(html: string): string | undefined {
  if (isTooDeep(html)) return undefined
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

/** The harmless nodes of an HTML text; none of one that is too deep. */
function readHtml(html: string, keeping: Keeping): ElementContent[] {
  if (isTooDeep(html)) return []
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
