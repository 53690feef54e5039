import type {styleText} from 'node:util'
import {textWidth} from '../table.ts'
import {wrapText} from './wrap-text.ts'

/** A colour or weight, as Node names it. */
export type Style = Parameters<typeof styleText>[0]

/** Paints a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** The cells of a line. */
export interface PrettyRow {
  readonly place: string
  /** May hold colours. */
  readonly severity: string
  readonly message: string
  readonly rule: string
  /** Lines to stand under the message, such as why it was found. */
  readonly details: readonly string[]
}

/** Where nothing says how wide the screen is, rules of messages up to this width stand under each other. */
const usualWidth = 80
/** A narrower column of messages would be harder to read than lines that are too long. */
const leastWidth = 30

/** Rows as lines whose columns stand under each other; a message that is wrapped goes on under its beginning. */
export function layOut(
  rows: readonly PrettyRow[],
  {columns, paint}: {readonly columns?: number | undefined; readonly paint: Paint},
): string {
  const placeWidth = widest(rows.map(({place}) => place))
  const before = 2 + placeWidth + 2 + widest(rows.map(({severity}) => severity)) + 2
  const after = 2 + widest(rows.map(({rule}) => rule))
  const limit = columns === undefined ? undefined : Math.max(leastWidth, columns - before - after)
  const wrap = (text: string): readonly string[] =>
    limit === undefined ? [text] : wrapText(text, limit)
  const messages = rows.map(({message}) => wrap(message))
  const messageWidth = Math.min(limit ?? usualWidth, widest(messages.flat()))
  return rows
    .map(({place, severity, rule, details}, index) => {
      const [first = '', ...rest] = messages[index] ?? []
      const start = `  ${paint('dim', place.padStart(placeWidth))}  ${severity}  `
      const end = `${padEnd(first, messageWidth)}  ${paint('dim', rule)}\n`
      const under = [...rest, ...details.flatMap(wrap).map((line) => paint('dim', line))]
      return start + end + under.map((line) => `${' '.repeat(before)}${line}\n`).join('')
    })
    .join('')
}

function widest(cells: readonly string[]): number {
  return cells.reduce((width, cell) => Math.max(width, textWidth(cell)), 0)
}

/** As `padEnd` of strings, by terminal columns. */
function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}
