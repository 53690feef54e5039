import {asciiDigits} from '../segment/ascii-digits.ts'
import type {CodedToken} from '../segment/coded-text.ts'

/**
 * What engines and keyboards make of a code: spaces in it, a capital letter, full-width or other brackets, digits of
 * another script. Spaces are few, so that a long run of them costs no time.
 */
const lookAlike =
  /[<＜〈‹«]\s{0,3}[/／]?\s{0,3}([bisacx])\s{0,3}(\p{Nd}{1,6})\s{0,3}[/／]?\s{0,3}[>＞〉›»]/giu

/** A code as it should be, which stands in text only where it was escaped. */
const wellSpelt = /^<\/?[bisacx][1-9]\d*\/?>$/

/** Pieces of a target's text that seem to be meant for a code, the first by the code's name, escapes with a backslash. */
export function misspeltCodes(tokens: readonly CodedToken[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const token of tokens) {
    if (token.type !== 'text') continue
    for (const [piece, letter = '', digits = ''] of token.value.matchAll(lookAlike)) {
      const name = letter.toLowerCase() + Number(asciiDigits(digits))
      if (!found.has(name)) found.set(name, wellSpelt.test(piece) ? `\\${piece}` : piece)
    }
  }
  return found
}
