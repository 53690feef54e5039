/** A line of the table: what was measured, what it should be, what it was. */
export interface Row {
  readonly what: string
  /** Empty where a figure is given for comparison only. */
  readonly mark: string
  readonly measured: string
  readonly holds?: boolean
}

/** A row for a figure that must not be larger than its mark. */
export function atMost(
  what: string,
  figure: number,
  {mark, unit}: {readonly mark: number; readonly unit: string},
): Row {
  const write = (value: number): string => `${value.toPrecision(3).replace(/\.0+$/, '')}${unit}`
  return {what, mark: `≤ ${mark}${unit}`, measured: write(figure), holds: figure <= mark}
}

/** A row for a figure that must not be smaller than its mark. */
export function atLeast(
  what: string,
  figure: number,
  {mark, unit}: {readonly mark: number; readonly unit: string},
): Row {
  const write = (value: number): string =>
    `${value.toLocaleString('en', {maximumSignificantDigits: 3})}${unit}`
  return {what, mark: `≥ ${write(mark)}`, measured: write(figure), holds: figure >= mark}
}

/** A row for comparison only. */
export function shown(what: string, measured: string): Row {
  return {what, mark: '', measured}
}

/** Rows as a Markdown table. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map(({what, mark, measured, holds}) => {
    const verdict = holds === undefined ? '' : holds ? 'yes' : '**no**'
    return `| ${what} | ${mark} | ${measured} | ${verdict} |`
  })
  return ['| what | mark | measured | holds |', '| --- | --- | --- | --- |', ...lines, ''].join(
    '\n',
  )
}

/** Milliseconds as people read them. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  return `${ms < 100_000 ? (ms / 1000).toPrecision(2) : Math.round(ms / 1000)} s`
}
