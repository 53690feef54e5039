/** Words, single ideographs and kana, codes and other marks: what a person would call one change. */
const pieces =
  /<\/?[bisacx]\d+\/?>|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+|[^\s]/gu

/** How many pieces are compared one by one, between equal ones at both ends. */
const mostPieces = 400

/** With so few words a text is compared by its characters. */
const fewWords = 3

/** A text, taken apart. */
export interface Comparable {
  readonly words: readonly string[]
  /** How often each word occurs. */
  readonly counts: ReadonlyMap<string, number>
}

/**
 * How much of two texts is the same, 0–100: twice the longest common subsequence of their words over the words of both
 * (Dice's coefficient on an alignment); of characters where one has no more than three words. Laws: symmetric; 100 for
 * texts of the same words and marks, whatever the white space, and only for those.
 */
export function similarity(a: string, b: string): number {
  return a === b ? 100 : compare(comparable(a), comparable(b))
}

/** A text taken apart for `compare`. */
export function comparable(text: string): Comparable {
  const words = text.match(pieces) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return {words, counts}
}

/** The similarity of two texts; 0 where it is less than `atLeast`. */
export function compare(a: Comparable, b: Comparable, atLeast = 0): number {
  const isShort = Math.min(a.words.length, b.words.length) <= fewWords
  if (!isShort && dice(sharedWords(a, b), a.words.length, b.words.length) < atLeast) return 0
  const first = isShort ? [...a.words.join(' ')] : a.words
  const second = isShort ? [...b.words.join(' ')] : b.words
  const score = dice(commonLength(first, second), first.length, second.length)
  return score < atLeast ? 0 : score
}

/** How many words two texts have in common in the same order. */
export function commonWords(a: Comparable, b: Comparable): number {
  return commonLength(a.words, b.words)
}

function dice(common: number, first: number, second: number): number {
  return first + second === 0 ? 100 : (200 * common) / (first + second)
}

/** How many words two texts have in common in any order: as many as there can be in the same order. */
function sharedWords(a: Comparable, b: Comparable): number {
  let shared = 0
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
  return shared
}

/** Length of the longest common subsequence; between equal ends, of the first pieces only. */
function commonLength(first: readonly string[], second: readonly string[]): number {
  const shorter = Math.min(first.length, second.length)
  let start = 0
  while (start < shorter && first[start] === second[start]) start++
  let end = 0
  while (end < shorter - start && first.at(-1 - end) === second.at(-1 - end)) end++
  const ofFirst = first.slice(start, Math.min(first.length - end, start + mostPieces))
  const ofSecond = second.slice(start, Math.min(second.length - end, start + mostPieces))
  return start + end + subsequenceLength(ofFirst, ofSecond)
}

/** Length of the longest common subsequence, by dynamic programming. */
function subsequenceLength(first: readonly string[], second: readonly string[]): number {
  const width = second.length
  if (first.length === 0 || width === 0) return 0
  let above = new Uint16Array(width + 1)
  let row = new Uint16Array(width + 1)
  for (const piece of first) {
    for (let column = 1; column <= width; column++) {
      row[column] =
        piece === second[column - 1]
          ? (above[column - 1] ?? 0) + 1
          : Math.max(above[column] ?? 0, row[column - 1] ?? 0)
    }
    ;[above, row] = [row, above]
  }
  return above[width] ?? 0
}
