/** A cell: text, or a number, which is set to the right. */
export type Cell = string | number

/**
 * Rows as a table with a line under its head, columns two spaces apart. Wide characters (East Asian Width W and F)
 * count as two columns.
 */
export function formatTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) =>
    Math.max(...all.map((row) => textWidth(String(row[column] ?? '')))),
  )
  const line = (row: readonly Cell[]): string =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return `${[line(head.map(String)), rule, ...rows.map(line)].join('\n')}\n`
}

function pad(cell: Cell, width: number): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(String(cell))))
  return typeof cell === 'number' ? space + cell : cell + space
}

/** Wide in a terminal: CJK, kana, Hangul, full-width forms, most emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu

/** Columns a text takes in a terminal, control sequences and combining marks not counted. */
export function textWidth(text: string): number {
  const visible = text.replace(controlSequence, '').replace(/\p{M}|\p{Cf}/gu, '')
  return [...visible].length + (visible.match(wide)?.length ?? 0)
}

const controlSequence = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g')
