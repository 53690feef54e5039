import {UserError} from '../model/user-error.ts'

/** Rows of a CSV file (RFC 4180), each cell as its text. */
export type CsvRows = readonly (readonly string[])[]

/** A row as it was read. */
export interface CsvRow {
  readonly cells: readonly string[]
  /** 1-based: where it begins. A cell with line breaks makes it longer than a line. */
  readonly line: number
}

/** A spreadsheet takes a cell that begins so for a formula. */
const formulaStart = /^[=+\-@\t\r]/

/** What is put before such a cell, and taken away again: spreadsheets show what follows as text. */
const guard = "'"

/**
 * Rows as CSV with commas and CRLF. Cells that a spreadsheet would run as a formula begin with an apostrophe. Law:
 * `parseCsv` undoes it.
 */
export function serializeCsv(rows: CsvRows): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

/**
 * The rows of a CSV text. A byte order mark is left out; the separator is the comma, semicolon or tab that the first line
 * has most of. Rows without any text are left out.
 *
 * @throws UserError `glossary` with file, line and column, for a quotation mark that no other ends.
 */
export function parseCsv(text: string, file: string): CsvRow[] {
  const body = text.replace(/^\ufeff/, '')
  const separator = separatorOf(body)
  const rows: CsvRow[] = []
  let place: Place = {line: 1, lineStart: 0}
  for (let at = 0; at < body.length; ) {
    const {line} = place
    const cells: string[] = []
    for (let isLast = false; !isLast; ) {
      const cell = readCell(body, at, separator)
      if (!cell) throw unclosed(file, place.line, at - place.lineStart + 1)
      cells.push(cell.text)
      const next = cell.end + (/^\r\n/.test(body.slice(cell.end, cell.end + 2)) ? 2 : 1)
      place = movedOver(body, {start: at, end: next}, place)
      isLast = body[cell.end] !== separator
      at = next
    }
    if (cells.some((each) => each !== '')) rows.push({cells, line})
  }
  return rows
}

/** A line and the offset at which it begins. */
interface Place {
  readonly line: number
  readonly lineStart: number
}

/** The place after a range has been read. */
function movedOver(body: string, {start, end}: {start: number; end: number}, place: Place): Place {
  let {line, lineStart} = place
  for (const found of body.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
    line++
    lineStart = start + found.index + found[0].length
  }
  return {line, lineStart}
}

function unclosed(file: string, line: number, column: number): UserError {
  return new UserError('Unexpected end of file, expected a quotation mark that ends this cell', {
    code: 'glossary',
    advice: `Close the quotation mark; within a cell it is written twice. Or export ${file} again.`,
    place: {file, line, column},
  })
}

/** A cell with quotation marks where it needs them. */
function writeCell(text: string): string {
  const safe = formulaStart.test(text) || text.startsWith(guard) ? `${guard}${text}` : text
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A cell and where it ends: at a separator, a line break or the end. Undefined where its quotation mark is not closed. */
function readCell(
  body: string,
  start: number,
  separator: string,
): {readonly text: string; readonly end: number} | undefined {
  if (body[start] !== '"') {
    const end = cellEnd(body, start, separator)
    return {text: unguarded(body.slice(start, end)), end}
  }
  let text = ''
  for (let at = start + 1; ; ) {
    const quote = body.indexOf('"', at)
    if (quote < 0) return undefined
    text += body.slice(at, quote)
    if (body[quote + 1] !== '"') {
      // What stands between a closing quotation mark and the separator belongs to the cell all the same.
      const end = cellEnd(body, quote + 1, separator)
      return {text: unguarded(text + body.slice(quote + 1, end)), end}
    }
    text += '"'
    at = quote + 2
  }
}

/** The next separator or line break, or the end. */
function cellEnd(body: string, start: number, separator: string): number {
  let end = start
  while (end < body.length && body[end] !== separator && body[end] !== '\n' && body[end] !== '\r')
    end++
  return end
}

/** A cell without the apostrophe that kept it from being a formula. */
function unguarded(text: string): string {
  return text.startsWith(guard) && (formulaStart.test(text.slice(1)) || text[1] === guard)
    ? text.slice(1)
    : text
}

/** The separator that the first line has most of. */
function separatorOf(body: string): string {
  const line = /^[^\r\n]*/.exec(body)?.[0] ?? ''
  const counts = [',', ';', '\t'].map((separator) => ({
    separator,
    count: line.split(separator).length,
  }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.separator ?? ','
}
