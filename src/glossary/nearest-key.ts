/** The known word that takes the fewest typing errors to become `word`, undefined where more than a third differ. */
export function nearestKey(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((key) => ({key, errors: typingErrors(word.toLowerCase(), key.toLowerCase())}))
    .filter(({key, errors}) => errors <= Math.max(1, Math.floor(key.length / 3)))
    .toSorted((a, b) => a.errors - b.errors)
  return best?.key
}

/** No key is longer; a longer word is none of them misspelt. */
const longestKey = 40

/** The Levenshtein distance in UTF-16 units. */
function typingErrors(left: string, right: string): number {
  if (left.length > longestKey) return left.length
  let row = Array.from({length: right.length + 1}, (_, index) => index)
  for (let at = 1; at <= left.length; at++) {
    const next = [at]
    for (let to = 1; to <= right.length; to++) {
      const changed = (row[to - 1] ?? 0) + (left[at - 1] === right[to - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
