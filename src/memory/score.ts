import type {MatchKind} from '../model/memory.ts'
import {tokensOf} from './tokens.ts'
import {wordDistance} from './word-distance.ts'

/** A sentence with what stands around it. */
export interface Sentence {
  /** Coded text. */
  readonly source: string
  /** Coded texts of the segments before and after; empty at the edges, absent where unknown. */
  readonly previous?: string
  readonly next?: string
}

/** How well one sentence stands for another, before penalties. */
export interface Score {
  readonly kind: MatchKind
  /** 0–101. */
  readonly score: number
}

/** Texts of equal tokens differ in form only; no other pair comes so far. */
export const formatScore = 99
export const exactScore = 100
export const contextScore = 101

/**
 * Returns how much a sentence of the memory is like another of the same language:
 *
 * - 101 `context`: the texts, and those before and after, are equal. What is unknown is equal to nothing.
 * - 100 `exact`: the texts are equal, codes included, once composed (Unicode NFC)
 * - 99 `format`: they have the same tokens: case, white space, quotation marks, dashes, codes or numbers differ
 * - below, `fuzzy`: `⌊100 · (longer − distance) / longer⌋`, at most 98, of their numbers of tokens and their distance in
 *   words (OmegaT counts so, too)
 *
 * Laws: symmetric; 100 or more for a text and itself.
 */
export function scoreOf(left: Sentence, right: Sentence, language: string): Score {
  if (sameText(left.source, right.source)) {
    const isSame = isKnownSame(left.previous, right.previous) && isKnownSame(left.next, right.next)
    return isSame ? {kind: 'context', score: contextScore} : {kind: 'exact', score: exactScore}
  }
  const numbers = new Map<string, number>()
  const numbered = (text: string): Int32Array =>
    Int32Array.from(tokensOf(text, language), (word) => {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return number
    })
  const score = tokenScore(numbered(left.source), numbered(right.source), 0)
  return {kind: score === formatScore ? 'format' : 'fuzzy', score}
}

/**
 * The score of two different texts by their tokens as numbers; 0 where it is below `threshold`, and for texts without a
 * token.
 */
export function tokenScore(left: Int32Array, right: Int32Array, threshold: number): number {
  const longer = Math.max(left.length, right.length)
  if (longer === 0) return 0
  const limit = longer - leastShared(longer, threshold)
  const distance = wordDistance(left, right, limit)
  if (distance === 0) return formatScore
  if (distance > limit) return 0
  return Math.min(formatScore - 1, Math.floor((100 * (longer - distance)) / longer))
}

/** The fewest tokens that two texts share, the longer of which has `longer`, if they score `threshold` or more. */
export function leastShared(longer: number, threshold: number): number {
  return Math.ceil((threshold * longer) / 100)
}

function sameText(left: string, right: string): boolean {
  return left === right || left.normalize('NFC') === right.normalize('NFC')
}

function isKnownSame(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && sameText(left, right)
}
