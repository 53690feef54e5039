import type {Edit} from '../../check/plain-text.ts'
import {quotationMarks} from '../../check/typography/quotation-marks.ts'
import {type QuotationPair, quotationPairs} from '../../check/typography/quotation-pairs.ts'
import type {TypographyProfile} from './profile.ts'

const straight = /["']/

/** A mark before a word that leaves out its beginning, as in `rock 'n' roll`, `'tis` or `the '90s`: it opens nothing. */
const beforeClipped =
  /(?<![\p{L}\p{M}\p{N}'"′])'(?=n'|(?:n|s|t|em|til|tis|twas|\d\ds?)(?![\p{L}\p{N}']))/giu

/**
 * Straight quotation marks that have a partner, in the language's own marks. Marks that are typographic already are left
 * alone, whatever language's they are; so are all double ones while one is left over, since it is not certain which
 * belong together, and where a language takes straight ones for right (Hebrew).
 */
export function quoteEdits(text: string, profile: TypographyProfile): Edit[] {
  if (!straight.test(text)) return []
  const {pairs, strays} = quotationPairs(text, profile.language)
  const isClear = strays.length === 0 && !quotationMarks(profile.language).outer.includes('""')
  const clips = new Set(placesOf(beforeClipped, text))
  return pairs
    .filter((pair) => straight.test(pair.marks))
    .filter((pair) => (isDouble(pair) ? isClear : !clips.has(pair.open.at)))
    .flatMap((pair) => {
      const {outer, inner} = profile.quotes
      const [opening, closing] = isDouble(pair) && pair.depth === 0 ? outer : inner
      return [
        {start: pair.open.at, end: pair.open.at + 1, text: opening},
        {start: pair.close.at, end: pair.close.at + 1, text: closing},
      ]
    })
    .sort((left, right) => left.start - right.start)
}

function isDouble({marks}: QuotationPair): boolean {
  return !/^['‘’‚‹›]/.test(marks)
}

const insideWord = /(?<=[\p{L}\p{M}\p{N}])'(?=\p{L})/gu
const afterWord = /(?<=\p{L}\p{M}*)'(?![\p{L}\p{N}'"])/gu
/** A single mark that may open a quotation. */
const beforeWord = /(?<![\p{L}\p{M}\p{N}'"′])'(?=[\p{L}\p{N}])/gu

/** Apostrophes: `'` that no quotation has taken, inside and after words, and where a word or a year is clipped. */
export function apostropheEdits(text: string, {hasApostrophe}: TypographyProfile): Edit[] {
  if (!hasApostrophe || !text.includes("'")) return []
  const clips = new Set(placesOf(beforeClipped, text))
  const openers = placesOf(beforeWord, text).filter((at) => !clips.has(at))
  // After a mark that opens, one behind a word may close.
  const [opener = text.length] = openers
  const ends = placesOf(afterWord, text).filter((at) => at < opener)
  return [...placesOf(insideWord, text), ...ends, ...clips]
    .sort((left, right) => left - right)
    .map((at) => ({start: at, end: at + 1, text: '’'}))
}

function placesOf(pattern: RegExp, text: string): number[] {
  return Array.from(text.matchAll(pattern), ({index}) => index)
}
