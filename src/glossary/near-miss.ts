import type {LanguageTerms} from '../model/glossary.ts'
import {withoutAccents} from './accents.ts'
import {givenSpan, normalize} from './normalize.ts'
import type {Side} from './pair.ts'
import {tokenize, type WordToken} from './tokens.ts'

/** A text that may have been meant for a term. */
export interface NearMiss {
  readonly text: string
  /** UTF-16 offsets into the target as it was given. */
  readonly span: {readonly start: number; readonly end: number}
}

/** So many letters must be the same at the beginning, and this part of the term's word. */
const leastLetters = 3
const leastPart = 0.6

/** The words of a target that begin most like the words of a term, undefined where none do. */
export function nearMiss(
  {normal, compiled}: Side,
  {use, also, forms}: LanguageTerms,
): NearMiss | undefined {
  if (!compiled.index) return undefined
  const tokens = tokenize(normal)
  let best: {score: number; first: WordToken; last: WordToken} | undefined
  for (const term of [...use, ...also, ...forms]) {
    const words = tokenize(normalize(term, compiled.language))
    for (let at = 0; at + words.length <= tokens.length; at++) {
      const first = tokens[at]
      const last = tokens[at + words.length - 1]
      if (!first || !last) continue
      const score = likeness(words, tokens.slice(at, at + words.length))
      if (score > (best?.score ?? 0)) best = {score, first, last}
    }
  }
  if (!best) return undefined
  const span = givenSpan(normal, best.first.start, best.last.end)
  return {text: normal.given.slice(span.start, span.end), span}
}

/** How alike words begin, 0 to 1: the least of them all, so that every word must be like its own. */
function likeness(words: readonly WordToken[], tokens: readonly WordToken[]): number {
  let least = words.length > 0 ? 1 : 0
  for (const [at, word] of words.entries()) {
    const wanted = withoutAccents(word.text)
    const same = commonLength(wanted, withoutAccents(tokens[at]?.text ?? ''))
    const part = same >= Math.min(leastLetters, wanted.length) ? same / wanted.length : 0
    least = Math.min(least, part >= leastPart ? part : 0)
  }
  return least
}

/** How many UTF-16 units two words begin with alike. */
function commonLength(left: string, right: string): number {
  let length = 0
  while (length < left.length && left[length] === right[length]) length++
  return length
}
