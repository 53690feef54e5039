import type {Problem} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {isLookAlike} from './look-alikes.ts'
import {scriptNames, scriptOf} from './scripts.ts'

const cased = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{M}]+/gu
const latin = /\p{sc=Latn}+/u
const other = /[\p{sc=Cyrl}\p{sc=Grek}]/u
/** µm and Ωm, and an acronym with an ending: `ICEом`. */
const allowedMix = /^[μΩ]\p{L}{1,2}$|^\p{sc=Latn}?\p{Lu}+[\p{sc=Cyrl}\p{sc=Grek}]+$/u

/** Words with letters of two of the scripts that share letter shapes. */
export function mixedWords(text: string): Problem[] {
  if (!other.test(text) || !latin.test(text)) return []
  for (const [word] of text.matchAll(cased)) {
    if (!latin.test(word) || !other.test(word)) continue
    const latinPart = [...word].filter((one) => latin.test(one)).join('')
    const otherPart = [...word].filter((one) => other.test(one)).join('')
    const isLatinFew = latinPart.length <= otherPart.length
    const few = isLatinFew ? latinPart : otherPart
    if (!isLookAlike(few) && few.length > 2) continue
    if (allowedMix.test(word) && !(isLookAlike(latinPart) && isUpper(word))) continue
    const name = scriptNames[scriptOf(few[0] ?? '') ?? ''] ?? 'foreign'
    const message = `Unexpected ${name} \`${few}\` in \`${excerpt(word)}\`, expected letters of one script`
    return [{message, actual: word}]
  }
  return []
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase()
}
