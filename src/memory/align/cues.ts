import {asciiDigits} from '../../segment/ascii-digits.ts'
import {parseCoded} from '../../segment/coded-text.ts'
import type {AlignableSegment} from './alignable.ts'

/**
 * What two translations of a sentence have in common whatever the languages, as words with the kind of cue before a colon:
 *
 * - `n` numbers, without separators and in ASCII digits
 * - `u` destinations of links and images
 * - `w` words in Latin letters of three or more, without accents and case: names, acronyms, loans
 * - `p` the first four letters of words of five or more (Simard, Foster & Isabelle 1992: cognates)
 * - `c` codes by kind, in equal number
 * - `m` marks: a question, an exclamation, a colon at the end, quotation marks, brackets, no mark at the end
 */
export function cuesOf({source, codes}: AlignableSegment): readonly string[] {
  const cues = new Set<string>()
  let plain = ''
  const kinds = new Map<string, number>()
  for (const token of parseCoded(source)) {
    if (token.type === 'text') plain += token.value
    else if (token.type !== 'close') {
      const count = (kinds.get(token.kind) ?? 0) + 1
      kinds.set(token.kind, count)
      cues.add(`c:${token.kind}${count}`)
    }
  }
  for (const {url} of codes) if (url !== undefined) cues.add(`u:${url}`)
  const text = plain.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase()
  for (const number of numbersOf(text)) cues.add(`n:${number}`)
  for (const [word] of text.matchAll(/(?:\p{sc=Latin}){3,}/gu)) {
    cues.add(`w:${word}`)
    if (word.length >= 5) cues.add(`p:${word.slice(0, 4)}`)
  }
  for (const mark of marksOf(plain)) cues.add(`m:${mark}`)
  return [...cues]
}

/** Numbers as their digits. */
function numbersOf(text: string): string[] {
  const matches = text.matchAll(/\p{Nd}+(?:[.,:'’٫٬\u0020\u00a0\u202f\u2009]\p{Nd}+)*/gu)
  return [...matches].map(([number]) => asciiDigits(number).replace(/\D/g, ''))
}

/** Marks that a translation keeps. */
function marksOf(text: string): string[] {
  const end = text.replace(/[\s"'”’»«›“)\]」』）】*]+$/u, '').slice(-1)
  return [
    ...(/[?？؟;;]/u.test(end) ? ['?'] : []),
    ...(/[!！]/u.test(end) ? ['!'] : []),
    ...(/[:：]/u.test(end) ? [':'] : []),
    ...(/[\p{L}\p{N}]/u.test(end) ? ['none'] : []),
    ...(/["“„«»「『]/u.test(text) ? ['"'] : []),
    ...(/[([（【]/u.test(text) ? ['('] : []),
  ]
}
