import {currencyAt, currencyBefore} from './currencies.ts'
import type {Mark, Quantity} from './quantity.ts'
import type {ReadableText} from './tokens.ts'

/** A mark and where it ends, if it follows the number. */
interface MarkAt {
  readonly mark: Mark
  readonly end: number
}

/** Languages that write the percent sign before the number. */
const signBefore = new Set(['tr', 'az', 'eu', 'ku', 'fa', 'ar', 'ur'])
/** Between the numbers of a range, of which the last has the mark: "5-8 percent", "5、8%". */
const dash = /^\s*(?:-\s*)?[-–—~～〜、至到]\s*$/u
/** Words that may stand between a number and its currency. */
const currencyGap = /^[\s\u00a0-]*(?:\p{L}\.\p{L}\.|[\p{L}\p{M}\u200c\u200d]+['’]?)/u

/** Words that only join a number with its currency: "billions of pounds". */
const connective = /^[\s\u00a0]*(?:of|de|d['’]|di|von|av|af|van)$/iu
const unspaced = /[\p{sc=Han}\p{sc=Kana}]/u
/** Currencies whose names are other words as well, so that they count only right beside the number. */
const homonyms = /^(?:won|real)\b/

/** Numbers with their percent, percentage points and currency; those before the last of a range have the last one's. */
export function withMarks(quantities: readonly Quantity[], source: ReadableText): Quantity[] {
  const marked: Quantity[] = []
  let end = 0
  for (const quantity of quantities) {
    // The hundred of "pour cent" is no number.
    if (quantity.start < end) continue
    const mark = markOf(quantity, source)
    end = mark?.end ?? 0
    const currency = mark ? '' : currencyOf(quantity, source)
    marked.push({
      ...quantity,
      ...(mark && {mark: mark.mark, certainty: 'digits'}),
      ...(currency && {currency}),
      isAside: isAside(source.text, quantity.start),
    })
  }
  for (let index = marked.length - 2; index >= 0; index--) {
    const here = marked[index]
    const next = marked[index + 1]
    if (here && next && isRange(here, next, source)) marked[index] = inRange(here, next)
  }
  return marked
}

/** Whether two numbers are the ends of a range. In 2015 some 61 percent: a year is none. */
function isRange(here: Quantity, next: Quantity, {text, locale}: ReadableText): boolean {
  const between = text.slice(here.end, next.start)
  const isJoined = dash.test(between) || locale.joins.has(between.trim().toLowerCase())
  return isJoined && !/^[12]\d{3}$/.test(here.text)
}

/** The first of a range with what is said of the last only: 5 to 8 percent, two to three million, 8–18,000. */
function inRange(here: Quantity, {mark, currency, exponent, value}: Quantity): Quantity {
  const isBare = !here.mark && !here.currency
  const isThousands = exponent === 0 && value >= 1000 && value % 1000 === 0 && here.value < 1000
  const others = [
    ...here.others,
    ...(isThousands ? [here.value * 1000] : []),
    ...(exponent > 0 && here.exponent === 0 ? [here.value * 10 ** exponent] : []),
  ]
  return {
    ...here,
    others,
    ...(isBare && mark && here.exponent === 0 && {mark}),
    ...(isBare && currency && {currency}),
  }
}

/** The percent sign or word beside a number. */
function markOf({start, end}: Quantity, {text, locale}: ReadableText): MarkAt | undefined {
  const {percent, points, percentBefore, language} = locale
  const ofPoints = endOf(points, text, end)
  if (ofPoints) return {mark: 'points', end: ofPoints}
  if (/^[\s\u200e\u200f]{0,2}%/.test(text.slice(end, end + 3))) return {mark: 'percent', end}
  const ofPercent = endOf(percent, text, end)
  if (ofPercent) return {mark: 'percent', end: ofPercent}
  const before = text.slice(Math.max(0, start - 8), start)
  const isPoints = language === 'tr' && /^\s?puan/.test(text.slice(end, end + 5))
  const isBefore = percentBefore?.test(before) || (signBefore.has(language) && /%\s?$/.test(before))
  return isBefore ? {mark: isPoints ? 'points' : 'percent', end} : undefined
}

/** Where a match at an offset ends; 0 without one. */
function endOf(pattern: RegExp | undefined, text: string, at: number): number {
  if (!pattern) return 0
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}

/** Whether a bracket is open before an offset. */
function isAside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  return before.search(/[(（[][^)）\]]*$/) >= 0
}

/** Classes of the currency beside a number, or ''. */
function currencyOf({start, end, certainty}: Quantity, {text}: ReadableText): string {
  if (certainty === 'loose') return ''
  const sign = currencyBefore(text, start)
  if (sign) return sign
  // 印度卢比, 米ドル: in scripts without blanks, the country is part of the word.
  for (let at = end; at < end + 4 && unspaced.test(text[at] ?? ''); at++) {
    const found = currencyAt(text, at)
    if (found) return found
  }
  let at = end
  let words = 0
  while (words < 3) {
    const from = at + (/^[\s\u00a0-]*/.exec(text.slice(at, at + 4))?.[0].length ?? 0)
    const found = currencyAt(text, from)
    if (found) return words > (homonyms.test(found) ? 0 : 1) ? '' : found
    const skipped = currencyGap.exec(text.slice(at, at + 30))?.[0]
    if (!skipped) return ''
    if (!connective.test(skipped)) words++
    at += skipped.length
  }
  return ''
}
