import type {Element, ElementContent} from 'hast'
import {describeInlines, trimInlines} from './describe-inlines.ts'
import type {Inline, Table} from './document.ts'
import type {Scope} from './scope.ts'

/** A table whose first row is its head; none where it has no cells. */
export function describeTable(table: Element, scope: Scope): Table[] {
  const [head, ...rows] = elements(table, 'tr')
  const cells = head ? cellsOf(head) : []
  if (cells.length === 0) return []
  const describeRow = (row: readonly Element[]): Inline[][] =>
    cells.map((_, index) => describeCell(row[index], scope))
  return [
    {
      kind: 'table',
      align: cells.map(alignment),
      head: describeRow(cells),
      rows: rows.map((row) => describeRow(cellsOf(row))),
    },
  ]
}

function describeCell(cell: Element | undefined, scope: Scope): Inline[] {
  if (!cell) return []
  const language = scope.languageOf(cell)
  if (language === undefined) return trimInlines(describeInlines(cell.children, scope))
  const inlines = trimInlines(describeInlines(cell.children, scope.within(language)))
  return [{kind: 'said', language, inlines}]
}

function alignment({properties}: Element): Table['align'][number] {
  const {className} = properties
  const names = Array.isArray(className) ? className : []
  if (names.includes('align-center')) return 'center'
  return names.includes('align-end') ? 'end' : 'start'
}

/** Elements of a name below another, in order. */
function elements({children}: Element, name: string): Element[] {
  return children
    .filter(isElement)
    .flatMap((child) => (child.tagName === name ? [child] : elements(child, name)))
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(isElement).filter(({tagName}) => tagName === 'th' || tagName === 'td')
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}
