import {Composer} from './compose.ts'
import {followNumber} from './follow-number.ts'
import {isFraction} from './fraction.ts'
import {isName, isReference, romanValue, suffixScale} from './number-context.ts'
import {numberParts} from './number-parts.ts'
import {otherValues} from './other-values.ts'
import type {Quantity} from './quantity.ts'
import {hanQuantity} from './quantity-of-han.ts'
import {readDigits} from './read-digits.ts'
import {isClose, partsAt} from './token-parts.ts'
import type {ReadableText, Token} from './tokens.ts'

/** What was read, if it is to be compared, and the index of the token after it. */
interface Found {
  readonly quantity: Quantity | undefined
  readonly next: number
}

/** Languages that say "five and twenty". */
const reversed = new Set(['de', 'nl', 'da', 'nb', 'no', 'nn', 'ar', 'he', 'sl', 'cs'])
/** Languages with a dual, in which a scale word alone may stand for two. */
const dual = new Set(['ar', 'he'])
/** The numbers of a text in order; dates and times are not among them. */
export function readQuantities(source: ReadableText): Quantity[] {
  const found: Quantity[] = []
  let index = 0
  while (index < source.tokens.length) {
    const token = source.tokens[index]
    const here = token && quantityAt(source, index, token)
    if (here?.quantity && !Number.isNaN(here.quantity.value)) found.push(here.quantity)
    index = here?.next ?? index + 1
  }
  return found
}

function quantityAt(source: ReadableText, index: number, token: Token): Found | undefined {
  if (token.kind === 'digits') return digitsAt(source, index, token)
  if (token.kind === 'word') return wordsAt(source, index, token)
  return {quantity: hanQuantity(source.text, token), next: index + 1}
}

/** Digits with the scale words after them. */
function digitsAt(source: ReadableText, index: number, token: Token): Found {
  const {text, locale} = source
  const reading = readDigits(token.text, locale)
  if (!reading || isName(source, index) || isFraction(text, token))
    return {
      quantity: quantity(source, token, {value: reading?.value ?? Number.NaN}),
      next: index + 1,
    }
  const composer = new Composer({start: reading.value})
  const exponent = scaleBefore(source, index) ?? suffixScale(source, index)
  if (exponent !== undefined) composer.take({kind: 'scale', exponent}, false)
  const isAttached = exponent !== undefined && scaleBefore(source, index) === undefined
  const next = isAttached ? index + 2 : followNumber(source, index + 1, composer)
  const factor = reading.value === 0 ? 1 : composer.value / reading.value
  const {elsewhere, isForeign} = reading
  return {
    next,
    quantity: quantity(source, spanOf(source, index, next), {
      value: composer.value,
      others: otherValues(source, index, composer.value),
      elsewhere: elsewhere === undefined ? undefined : elsewhere * factor,
      isForeign,
      certainty: 'digits',
      exponent: composer.exponent,
      digits: {start: token.start, end: token.end},
      isReference: composer.exponent === 0 && isReference(source, index),
    }),
  }
}

/** A number in words. */
function wordsAt(source: ReadableText, index: number, token: Token): Found | undefined {
  const {locale} = source
  if (scaleBefore(source, index + 1) !== undefined && source.tokens[index + 1]?.kind === 'digits')
    return {quantity: undefined, next: index + 1}
  const found = numberParts(token.word, locale)
  const [first] = found?.parts ?? []
  if (!found || !first) {
    const value = romanValue(token.text)
    return value === undefined
      ? undefined
      : {quantity: quantity(source, token, {value}), next: index + 1}
  }
  if (first.kind === 'ordinal' || first.kind === 'decade' || first.kind === 'teen') {
    const value = first.kind === 'ordinal' ? first.value : 10
    return {quantity: quantity(source, token, {value}), next: index + 1}
  }
  if (isTurkishFraction(source, index))
    return {quantity: quantity(source, token, {value: Number.NaN}), next: index + 2}
  const composer = new Composer({
    isVigesimal: locale.language === 'fr',
    isReversed: reversed.has(locale.language),
  })
  for (const part of found.parts) composer.take(part, true)
  const next = followNumber(source, index + 1, composer)
  const {value, certainty, exponent, isBare} = composer
  const isPart = next === index + 1 && isOrdinal(source, next)
  return {
    next,
    quantity: quantity(source, spanOf(source, index, next), {
      value,
      others: [
        ...otherValues(source, next - 1, value),
        ...(value === 0.5 ? [50, 2] : []),
        // The Novecento is the twentieth century, the 1900s.
        ...(locale.language === 'it' && value < 1000 && value % 100 === 0 ? [value + 1000] : []),
        ...(isBare && dual.has(locale.language) ? [value * 2] : []),
      ],
      certainty: isPart ? 'loose' : certainty,
      exponent,
      isBare,
    }),
  }
}

/** Whether a number is what the next divides: `dörtte üçü`, of four three. A hundredth is a percent. */
function isTurkishFraction(source: ReadableText, index: number): boolean {
  const word = source.tokens[index]?.word ?? ''
  if (source.locale.language !== 'tr' || !/[dt][ae]$/.test(word) || word === 'yüzde') return false
  return isClose(source, index + 1) && partsAt(source, index + 1)?.parts[0]?.kind === 'cardinal'
}

function isOrdinal(source: ReadableText, index: number): boolean {
  return isClose(source, index) && partsAt(source, index)?.parts[0]?.kind === 'ordinal'
}

/** Sinhala puts the scale word before the digits: `මිලියන 1.5`. */
function scaleBefore(source: ReadableText, index: number): number | undefined {
  if (source.locale.language !== 'si' || !isClose(source, index)) return undefined
  const [part] = partsAt(source, index - 1)?.parts ?? []
  return part?.kind === 'scale' ? part.exponent : undefined
}

function spanOf({tokens}: ReadableText, index: number, next: number): {start: number; end: number} {
  return {start: tokens[index]?.start ?? 0, end: tokens[next - 1]?.end ?? 0}
}

/** A number with what is not said of it: loose, without scale, digits and other readings. */
function quantity(
  {text}: ReadableText,
  {start, end}: {readonly start: number; readonly end: number},
  known: Partial<Quantity> & {readonly value: number},
): Quantity {
  return {
    others: [],
    elsewhere: undefined,
    isForeign: false,
    certainty: 'loose',
    exponent: 0,
    digits: undefined,
    isBare: false,
    isReference: false,
    ...known,
    start,
    end,
    text: text.slice(start, end),
  }
}
