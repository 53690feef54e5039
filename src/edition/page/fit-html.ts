import type {Element, ElementContent} from 'hast'
import {inlineNames} from './html-schema.ts'
import {elementsOf, isElement} from './read-tree.ts'

/** Blocks that hold nothing but what stands within a line. */
const lineHolders: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 pre summary th td'.split(' '))

/**
 * Nodes with every element where HTML allows it (HTML Living Standard, content models), so that no browser puts another in its
 * place: what cannot be where it is gives up its tags or becomes a `div`, and its words stay. In a line stands nothing but what
 * belongs there.
 */
export function fitHtml(nodes: readonly ElementContent[], isInLine: boolean): ElementContent[] {
  return nodes.flatMap((node) => (isElement(node) ? fitElement(node, isInLine) : [node]))
}

function fitElement(element: Element, isInLine: boolean): ElementContent[] {
  const {tagName, children} = element
  if (inlineNames.has(tagName)) {
    const inside = fitHtml(children, isInLine)
    const isKept = !inside.some(isBlock) && !(tagName === 'a' && holdsLink(inside))
    return isKept ? [{...element, children: inside}] : inside
  }
  // What stood on lines of its own is kept apart from what stands beside it.
  if (isInLine) return [blank, ...fitHtml(children, true), blank]
  if (lineHolders.has(tagName))
    return [as(misplaced(tagName) ?? tagName, element, fitHtml(children, true))]
  switch (tagName) {
    case 'p': {
      const inside = fitHtml(children, false)
      return [as(inside.some(isBlock) ? 'div' : 'p', element, inside)]
    }
    case 'ul':
    case 'ol':
      return [{...element, children: children.flatMap(fitItem)}]
    case 'details':
    case 'figure':
      return [fitTitled(element)]
    case 'table':
      return fitTable(element)
    default:
      return [as(misplaced(tagName) ?? tagName, element, fitHtml(children, false))]
  }
}

const blank = {type: 'text', value: ' '} as const

function isBlock(node: ElementContent): boolean {
  return isElement(node) && !inlineNames.has(node.tagName)
}

function as(tagName: string, element: Element, children: ElementContent[]): Element {
  return {...element, tagName, children}
}

/** What an element becomes that stands outside the one it is a part of: those within are not asked. */
function misplaced(tagName: string): string | undefined {
  return /^(?:li|summary|figcaption|thead|tbody|tr|th|td)$/.test(tagName) ? 'div' : undefined
}

/** An item of a list, whatever it was before; none of what cannot be seen. */
function fitItem(node: ElementContent): ElementContent[] {
  if (!isSeen(node)) return []
  if (isElement(node, 'li')) return [{...node, children: fitHtml(node.children, false)}]
  return [{type: 'element', tagName: 'li', properties: {}, children: fitHtml([node], false)}]
}

/** What says what the rest is about: `details` without a summary, which stands first, is a `div`; a caption may stand last, too. */
function fitTitled(element: Element): Element {
  const children = element.children.filter(isSeen)
  const [first] = children
  const last = children.at(-1)
  const title = [first, last].find((child) => isElement(child, 'figcaption'))
  if (element.tagName === 'details' ? !isElement(first, 'summary') : !title) {
    const {open: _, ...properties} = element.properties
    return {...element, tagName: 'div', properties, children: fitHtml(children, false)}
  }
  const own = title ?? first
  return {
    ...element,
    children: children.flatMap((child) =>
      child === own && isElement(child)
        ? [{...child, children: fitHtml(child.children, true)}]
        : fitHtml([child], false),
    ),
  }
}

function isSeen(node: ElementContent): boolean {
  return node.type !== 'text' || node.value.trim() !== ''
}

function holdsLink(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => elementsOf(node, 'a').length > 0)
}

/** A table whose rows all have the same number of cells and no table in them, behind its caption; of any other its cells. */
function fitTable(table: Element): ElementContent[] {
  const rows = elementsOf(table, 'tr')
  const widths = new Set(
    rows.map(({children}) => children.filter((node) => isElement(node)).length),
  )
  const parts = table.children.filter((node) => isElement(node, 'thead', 'tbody'))
  const others = table.children.filter((node) => !isElement(node, 'thead', 'tbody') && isSeen(node))
  const hasOrder = parts.every(({tagName}, index) => tagName === 'tbody' || index === 0)
  if (widths.size !== 1 || !hasOrder || elementsOf(table, 'table').length > 1)
    return [as('div', table, fitHtml(table.children, false))]
  const fitPart = (part: Element): Element => ({
    ...part,
    children: part.children.filter((row) => isElement(row, 'tr')).map(fitRow),
  })
  return [...fitHtml(others, false), {...table, children: parts.map(fitPart)}]
}

function fitRow(row: Element): Element {
  const cells = row.children.filter((cell) => isElement(cell, 'th', 'td'))
  return {
    ...row,
    children: cells.map((cell) => ({...cell, children: fitHtml(cell.children, true)})),
  }
}
