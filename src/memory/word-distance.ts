/**
 * Returns how many words must be added, left out or exchanged to make one text of the other (Levenshtein, 1966), or
 * `limit + 1` where it is more than `limit`. Words are numbers: equal ones are the same word. Laws: symmetric; 0 only for
 * equal texts. Takes time by the length of a text times `limit`.
 */
export function wordDistance(left: Int32Array, right: Int32Array, limit: number): number {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let shortEnd = short.length
  let longEnd = long.length
  while (shortEnd > start && short[shortEnd - 1] === long[longEnd - 1]) {
    shortEnd--
    longEnd--
  }
  const columns = shortEnd - start
  const rows = longEnd - start
  if (rows - columns > limit) return limit + 1
  if (columns === 0) return rows
  return between(short.subarray(start, shortEnd), long.subarray(start, longEnd), limit)
}

/**
 * The distance of two texts, none of them empty, the first not the longer. Only cells within `limit` of the diagonal can
 * lead to a result (Ukkonen 1985). `row[column]` is the distance of the texts' beginnings.
 */
function between(short: Int32Array, long: Int32Array, limit: number): number {
  const columns = short.length
  const row = new Int32Array(columns + 1)
  for (let column = 0; column <= columns; column++) row[column] = column
  for (let line = 1; line <= long.length; line++) {
    const from = Math.max(1, line - limit)
    const to = Math.min(columns, line + limit)
    const word = long[line - 1]
    let diagonal = row[from - 1] as number
    // What lies outside of the band counts as too far.
    let before = from === 1 ? line : limit + 1
    row[from - 1] = before
    let least = before
    for (let column = from; column <= to; column++) {
      const above = column === line + limit ? limit + 1 : (row[column] as number)
      let cell = short[column - 1] === word ? diagonal : diagonal + 1
      if (above < cell) cell = above + 1
      if (before < cell) cell = before + 1
      diagonal = above
      row[column] = cell
      before = cell
      if (cell < least) least = cell
    }
    if (least > limit) return limit + 1
  }
  return Math.min(row[columns] as number, limit + 1)
}
