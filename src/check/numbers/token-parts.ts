import {type NumberParts, numberParts} from './number-parts.ts'
import type {ReadableText} from './tokens.ts'

/** Blanks and hyphens between the words of one number. */
const gap = /^[\s\u00ad\u2010\u2011-]{0,3}$/

/** What the word at an index says of a number. */
export function partsAt({tokens, locale}: ReadableText, index: number): NumberParts | undefined {
  const token = tokens[index]
  return token?.kind === 'word' ? numberParts(token.word, locale) : undefined
}

/** Whether a token stands right after the one before. */
export function isClose({text, tokens}: ReadableText, index: number): boolean {
  const before = tokens[index - 1]
  const token = tokens[index]
  return !!before && !!token && gap.test(text.slice(before.end, token.start))
}
