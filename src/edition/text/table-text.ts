import type {Element} from 'hast'
import {elementsOf} from '../page/read-tree.ts'
import {type InlineText, inlineText, type TextContext} from './inline-text.ts'
import {colonOf} from './label.ts'

/**
 * A table as one line a row, each cell behind the heading of its column, so that a narrow screen and a screen reader keep
 * them together: `• Year: 2019 · Patients per nurse: 4`. A table without a body is one line of its headings.
 */
export function tableLines(table: Element, context: TextContext): InlineText[] {
  const [head, ...body] = elementsOf(table, 'tr').map((row) =>
    elementsOf(row, 'th', 'td').map((cell) => inlineText(cell.children, context)),
  )
  if (!head) return []
  const hasHead = elementsOf(table, 'thead').length > 0
  const rows = hasHead && body.length > 0 ? body : [head, ...body]
  return rows.map((cells) => {
    const texts = cells.map(({text}, index) => {
      const label = hasHead && body.length > 0 ? (head[index]?.text ?? '') : ''
      if (text === '') return ''
      return (label === '' ? text : label + colonOf(context.language) + text).replaceAll('\n', ' ')
    })
    return {
      text: `• ${texts.filter((text) => text !== '').join(' · ')}`,
      links: cells.flatMap(({links}) => links),
    }
  })
}
