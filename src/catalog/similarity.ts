/** Words, single ideographs and kana, codes and other marks: what a person would call one change. */
const pieces =
  /<\/?[bisacx]\d+\/?>|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+|[^\s]/gu

/** How many pieces a text may have to be compared piece by piece. Longer ones are compared by their first. */
const mostPieces = 400

/**
 * How much of two texts is the same, 0–100: twice the longest common subsequence of their words over the words of both
 * (Dice's coefficient on an alignment); of characters where a text is no longer than three words.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 100
  let first: readonly string[] = a.match(pieces) ?? []
  let second: readonly string[] = b.match(pieces) ?? []
  if (Math.min(first.length, second.length) <= 3) {
    first = [...a]
    second = [...b]
  }
  const total = Math.min(first.length, mostPieces) + Math.min(second.length, mostPieces)
  return total === 0 ? 0 : (200 * commonLength(first, second)) / total
}

/** Length of the longest common subsequence. */
function commonLength(first: readonly string[], second: readonly string[]): number {
  const width = Math.min(second.length, mostPieces)
  let above = new Uint16Array(width + 1)
  for (const piece of first.slice(0, mostPieces)) {
    const row = new Uint16Array(width + 1)
    for (let column = 1; column <= width; column++) {
      row[column] =
        piece === second[column - 1]
          ? (above[column - 1] ?? 0) + 1
          : Math.max(above[column] ?? 0, row[column - 1] ?? 0)
    }
    above = row
  }
  return above[width] ?? 0
}
