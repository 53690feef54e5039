import {isUnspaced} from '../segment/unspaced-languages.ts'
import {longestCommon} from './longest-common.ts'
import type {Pair} from './rising-pairs.ts'

/** A stretch of two texts: in both, or in one of them. */
export interface DiffPart {
  readonly change: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Texts with more differences than this are shown as one in the place of the other, which people can read better. */
const most = 2000

/** A code, white space, a word, or another character. */
const piece = /<\/?[a-z]\d+\/?>|\s+|[\p{L}\p{M}\p{N}]+|./gsu

/** The same for languages without spaces, letter by letter. */
const letter = /<\/?[a-z]\d+\/?>|\s+|\p{N}+|.\p{M}*/gsu

/**
 * What was removed from one coded text and added to make the other of it, word by word. Laws: without what was added it is
 * the first text, without what was removed the second; no two parts of a kind follow each other; between words that were
 * exchanged, single spaces count as exchanged.
 */
export function wordDiff(former: string, now: string, language: string): DiffPart[] {
  const pattern = isUnspaced(language) ? letter : piece
  const first: readonly string[] = former.match(pattern) ?? []
  const second: readonly string[] = now.match(pattern) ?? []
  const ends: Pair = [first.length, second.length]
  const parts: DiffPart[] = []
  let [a, b] = [0, 0]
  for (const [toA, toB] of [...exchangedAsOne(commonPieces(first, second), first, ends), ends]) {
    push(parts, 'removed', first.slice(a, toA).join(''))
    push(parts, 'added', second.slice(b, toB).join(''))
    push(parts, 'same', first[toA] ?? '')
    ;[a, b] = [toA + 1, toB + 1]
  }
  return parts
}

/** Pairs of equal pieces in order, those at both ends first: what was changed in the middle stays together. */
function commonPieces(first: readonly string[], second: readonly string[]): Pair[] {
  const shorter = Math.min(first.length, second.length)
  let start = 0
  while (start < shorter && first[start] === second[start]) start++
  let end = 0
  while (end < shorter - start && first.at(-1 - end) === second.at(-1 - end)) end++
  const middle = [first, second].map((list) => list.slice(start, list.length - end))
  const found = longestCommon(middle[0] ?? [], middle[1] ?? [], most) ?? []
  return [
    ...Array.from({length: start}, (_, at): Pair => [at, at]),
    ...found.map(([x, y]): Pair => [x + start, y + start]),
    ...Array.from(
      {length: end},
      (_, at): Pair => [first.length - end + at, second.length - end + at],
    ),
  ]
}

/** Pairs without the spaces that part nothing but one exchange from another: two words for two are one change. */
function exchangedAsOne(pairs: readonly Pair[], first: readonly string[], ends: Pair): Pair[] {
  return pairs.filter(([a, b], index) => {
    const [fromA, fromB] = pairs[index - 1] ?? [-1, -1]
    const [toA, toB] = pairs[index + 1] ?? ends
    const isBetween = a > fromA + 1 && b > fromB + 1 && toA > a + 1 && toB > b + 1
    return first[a] !== ' ' || !isBetween
  })
}

/** Adds a part, to the one before where that is of the same kind. */
function push(parts: DiffPart[], change: DiffPart['change'], text: string): void {
  const last = parts.at(-1)
  if (text === '') return
  if (last?.change === change) parts[parts.length - 1] = {change, text: last.text + text}
  else parts.push({change, text})
}
