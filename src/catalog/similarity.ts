import {commonLength} from './longest-common.ts'

/** Words, single ideographs and kana, codes and other marks: what a person would call one change. */
const pieces =
  /<\/?[bisacx]\d+\/?>|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+|[^\s]/gu

/** Texts with more words that are in one of them only have nothing in common. */
const mostDifferences = 2000

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
  const most = Math.ceil(((first.length + second.length) * (100 - atLeast)) / 100)
  const common = commonLength(first, second, Math.min(most, mostDifferences))
  const score = dice(common, first.length, second.length)
  return score < atLeast ? 0 : score
}

/** How many words two texts have in common in the same order. */
export function commonWords(a: Comparable, b: Comparable): number {
  return commonLength(a.words, b.words, mostDifferences)
}

/** Twice what is common over all, in percent. */
function dice(common: number, first: number, second: number): number {
  return first + second === 0 ? 100 : (200 * common) / (first + second)
}

/** How many words two texts have in common in any order: as many as there can be in the same order. */
function sharedWords(a: Comparable, b: Comparable): number {
  let shared = 0
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
  return shared
}
