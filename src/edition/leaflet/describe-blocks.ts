import type {Element, ElementContent, RootContent} from 'hast'
import {describeInlines, textOf, trimInlines} from './describe-inlines.ts'
import {describeTable} from './describe-table.ts'
import type {Block, Item} from './document.ts'
import {hasAddress} from './link-address.ts'
import type {Scope} from './scope.ts'

/** Blocks of hast nodes; inline nodes between blocks are paragraphs. */
export function describeBlocks(
  nodes: readonly (ElementContent | RootContent)[],
  scope: Scope,
): Block[] {
  const blocks: Block[] = []
  let run: ElementContent[] = []
  const endRun = (): void => {
    blocks.push(...paragraph(run, scope))
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'element' && describers[node.tagName]) {
      endRun()
      blocks.push(...describeElement(node, scope))
    } else if (node.type === 'element' || node.type === 'text') run.push(node)
  }
  endRun()
  return blocks
}

type Describer = (element: Element, scope: Scope) => Block[]

const heading: Describer = ({tagName, children}, scope) => {
  const inlines = trimInlines(describeInlines(children, scope))
  // A heading without words is an error in PDF/UA-1.
  if (inlines.length === 0) return []
  return [{kind: 'heading', level: scope.level(Number(tagName.slice(1))), inlines}]
}

const list: Describer = ({tagName, properties, children}, scope) => {
  const items = children.filter(isItem)
  if (items.length === 0) return []
  const isTight = !items.some(({children: inside}) => inside.some(isParagraph))
  const first = Number(properties.start ?? 1)
  return [
    {
      kind: 'list',
      isTight,
      items: items.map((item, index) => ({
        ...(tagName === 'ol' && {number: first + index}),
        ...task(item),
        blocks: describeBlocks(item.children, scope),
      })),
    },
  ]
}

const section: Describer = (element, scope) => {
  const {properties, children} = element
  if (!('dataFootnotes' in properties)) return describeBlocks(children, scope)
  const notes = children.find((child) => child.type === 'element' && child.tagName === 'ol')
  if (notes?.type !== 'element') return []
  const items = notes.children
    .filter(isItem)
    .map((note, index): Item => ({number: index + 1, blocks: describeBlocks(note.children, scope)}))
  return items.length === 0 ? [] : [{kind: 'notes', items}]
}

const code: Describer = ({children}) => {
  const text = textOf(children).replace(/\n$/, '')
  return text.trim() === '' ? [] : [{kind: 'code', text}]
}

/** Blocks that say nothing but what is in them. */
const inside: Describer = ({children}, scope) => describeBlocks(children, scope)

/** What says what the blocks beside it are about. */
const titleOf: Describer = ({children}, scope) =>
  paragraph([{type: 'element', tagName: 'strong', properties: {}, children}], scope)

const describers: Readonly<Record<string, Describer | undefined>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  p: ({children}, scope) => paragraph(children, scope),
  blockquote: ({children}, scope) => {
    const blocks = describeBlocks(children, scope)
    return blocks.length === 0 ? [] : [{kind: 'quote', blocks}]
  },
  ul: list,
  ol: list,
  pre: code,
  hr: () => [{kind: 'rule'}],
  table: (element, scope) => describeTable(element, scope),
  section,
  ...Object.fromEntries(['summary', 'figcaption'].map((name) => [name, titleOf])),
  ...Object.fromEntries(['div', 'details', 'figure'].map((name) => [name, inside])),
}

/** A block element, in its own language where that is another. */
function describeElement(element: Element, scope: Scope): Block[] {
  const describe = describers[element.tagName]
  if (!describe) return []
  const language = scope.languageOf(element)
  if (language === undefined) return describe(element, scope)
  return describe(element, scope.within(language)).map((block) => ({...block, language}))
}

function paragraph(nodes: readonly ElementContent[], scope: Scope): Block[] {
  const inlines = trimInlines(describeInlines(nodes, scope))
  if (inlines.length === 0) return []
  return [{kind: 'paragraph', inlines, ...(hasAddress(inlines) && {hasAddress: true})}]
}

function isParagraph(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'p'
}

function isItem(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'li'
}

/** Whether an item is a task, and done: GFM puts a box at its start, in its first paragraph where it has any. */
function task({children}: Element): {isDone?: boolean} {
  const [first] = children.filter((child) => child.type === 'element')
  if (first?.tagName === 'p') return task(first)
  return first?.tagName === 'input' ? {isDone: Boolean(first.properties.checked)} : {}
}
