/** Rows of a CSV file (RFC 4180), each cell as its text. */
export type CsvRows = readonly (readonly string[])[]

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
 */
export function parseCsv(text: string): string[][] {
  const body = text.replace(/^\ufeff/, '')
  const separator = separatorOf(body)
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < body.length || row.length > 0; ) {
    const cell = readCell(body, at, separator)
    row.push(cell.text)
    at = cell.end
    if (body[at] === separator) at++
    else {
      if (body[at] === '\r') at++
      if (body[at] === '\n') at++
      if (row.some((each) => each !== '')) rows.push(row)
      row = []
      if (at >= body.length) break
    }
  }
  return rows
}

/** A cell with quotation marks where it needs them. */
function writeCell(text: string): string {
  const safe = formulaStart.test(text) || text.startsWith(guard) ? `${guard}${text}` : text
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A cell and where it ends: at a separator, a line break or the end. */
function readCell(
  body: string,
  start: number,
  separator: string,
): {readonly text: string; readonly end: number} {
  if (body[start] !== '"') {
    let end = start
    while (end < body.length && body[end] !== separator && !/[\r\n]/.test(body[end] ?? '')) end++
    return {text: unguarded(body.slice(start, end)), end}
  }
  let text = ''
  let at = start + 1
  while (at < body.length) {
    const quote = body.indexOf('"', at)
    const stop = quote < 0 ? body.length : quote
    text += body.slice(at, stop)
    at = stop + 1
    if (body[at] !== '"') break
    text += '"'
    at++
  }
  // What stands between a closing quotation mark and the separator belongs to the cell all the same.
  let end = Math.min(at, body.length)
  while (end < body.length && body[end] !== separator && !/[\r\n]/.test(body[end] ?? '')) end++
  return {text: unguarded(text + body.slice(Math.min(at, body.length), end)), end}
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
