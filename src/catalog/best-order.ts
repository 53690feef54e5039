/**
 * Index pairs, row and column, in rising order with the greatest sum of scores; pairs without a score are left out.
 * Takes time and memory in proportion to the table.
 */
export function bestOrder(scores: readonly (readonly number[])[]): [row: number, column: number][] {
  const height = scores.length
  const width = scores[0]?.length ?? 0
  const sums = sumsFrom(scores, {height, width})
  const sum = (row: number, column: number): number => sums[row * (width + 1) + column] ?? 0
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < height && column < width; ) {
    if (sum(row, column) === sum(row + 1, column)) row++
    else if (sum(row, column) === sum(row, column + 1)) column++
    else pairs.push([row++, column++])
  }
  return pairs
}

/** For each place the greatest sum that can be had from there on, row by row, with an empty row and column at the end. */
function sumsFrom(
  scores: readonly (readonly number[])[],
  {height, width}: {height: number; width: number},
): Float64Array {
  const line = width + 1
  const sums = new Float64Array((height + 1) * line)
  for (let row = height - 1; row >= 0; row--)
    for (let column = width - 1; column >= 0; column--) {
      const place = row * line + column
      const score = scores[row]?.[column] ?? 0
      const both = score > 0 ? score + (sums[place + line + 1] ?? 0) : 0
      sums[place] = Math.max(both, sums[place + line] ?? 0, sums[place + 1] ?? 0)
    }
  return sums
}
