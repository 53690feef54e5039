/** A line of nothing but what divides the head of a table from its body, whatever it is nested in. */
const delimiterRow = /^[ \t>]*[|:-][ \t|:-]*$/m

/** A line that ends a table: blank, whatever it is nested in. */
const blank = /^[ \t>]*$/

/**
 * The lines, counted from 1, on which a table may begin or go on. Law: on any other line GFM finds no row of a table.
 */
export function tableLines(text: string): ReadonlySet<number> {
  const lines = new Set<number>()
  if (!delimiterRow.test(text)) return lines
  const rows = text.split(/\r\n|\n|\r/)
  for (let row = 1; row < rows.length; row++) {
    if (!delimiterRow.test(rows[row] ?? '')) continue
    for (lines.add(row); row < rows.length && !blank.test(rows[row] ?? ''); row++)
      lines.add(row + 1)
  }
  return lines
}

/** The UTF-16 offsets at which a web address that is no link yet may begin. */
export function addressStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const {index} of text.matchAll(/https?:\/\/|www\./gi)) starts.add(index)
  return starts
}

/** The UTF-16 offsets at which an e-mail address that is no link yet may begin: all before an `@` that it can hold. */
export function emailStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>()
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1))
    for (let start = at - 1; start >= 0 && inEmail.test(text[start] ?? ''); start--)
      starts.add(start)
  return starts
}

/** What may stand before the `@` of an e-mail address. */
const inEmail = /[-+.\w]/
