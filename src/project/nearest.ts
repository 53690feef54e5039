/**
 * The known word that takes the fewest typing errors to become `word`, whatever the case; the first of several, and
 * undefined only where nothing is known.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const distance = typingErrors(wanted, candidate.toLowerCase())
    if (distance >= least) continue
    best = candidate
    least = distance
  }
  return best
}

/** Whether a word was probably meant by another: at most every third of its letters differs. */
export function isNear(word: string, known: string): boolean {
  const most = Math.max(1, Math.floor(known.length / 3))
  return typingErrors(word.toLowerCase(), known.toLowerCase()) <= most
}

/**
 * The Damerau-Levenshtein distance in UTF-16 units: letters left out, added or mistaken, and neighbours swapped. Law: a
 * metric (0 only for equal words, the same in both directions, no detour is shorter).
 */
export function typingErrors(left: string, right: string): number {
  const most = left.length + right.length
  const width = right.length + 2
  // Row and column 0 hold the impossible distance that keeps a swap from reaching before the start.
  const table = new Uint32Array((left.length + 2) * width).fill(most)
  const at = (row: number, column: number): number => table[row * width + column] ?? most
  const lastRowOf = new Map<string, number>()
  for (let row = 0; row <= left.length; row++) table[(row + 1) * width + 1] = row
  for (let column = 0; column <= right.length; column++) table[width + column + 1] = column
  for (let row = 1; row <= left.length; row++) {
    let lastColumn = 0
    for (let column = 1; column <= right.length; column++) {
      const equal = left[row - 1] === right[column - 1]
      const swapRow = lastRowOf.get(right.charAt(column - 1)) ?? 0
      const swapped = at(swapRow, lastColumn) + (row - swapRow - 1) + 1 + (column - lastColumn - 1)
      const changed = at(row, column) + (equal ? 0 : 1)
      const added = Math.min(at(row + 1, column), at(row, column + 1)) + 1
      table[(row + 1) * width + column + 1] = Math.min(swapped, changed, added)
      if (equal) lastColumn = column
    }
    lastRowOf.set(left.charAt(row - 1), row)
  }
  return at(left.length + 1, right.length + 1)
}
