import type {NumberLocale} from './number-locale.ts'

const notDigit = /[^\p{Nd}]/gu

/**
 * Digits with the separators of a language. `value` tells whether the only separator in them stands before decimals.
 * Digits stay as they are, of whatever script; groups are written where the text had them and the language wants them.
 */
export function rewriteDigits(raw: string, value: number, locale: NumberLocale): string {
  const whole = raw.replace(notDigit, '')
  const last = raw.match(notDigit)?.at(-1) ?? ''
  const at = raw.lastIndexOf(last)
  const isWhole = last === '' || (Number.isInteger(value) && whole.length === digitsOf(value))
  const integer = isWhole ? whole : raw.slice(0, at).replace(notDigit, '')
  const decimals = isWhole ? '' : raw.slice(at + 1)
  const wasGrouped = isWhole || notDigit.test(raw.slice(0, at))
  notDigit.lastIndex = 0
  const written = wasGrouped ? grouped(integer, locale) : integer
  return decimals === '' ? written : `${written}${locale.decimal}${decimals}`
}

function digitsOf(value: number): number {
  return String(Math.trunc(value)).length
}

/** Groups of three, or of two before the last three, where there are enough digits for one. */
function grouped(digits: string, {group, minimumGrouping, secondaryGroup}: NumberLocale): string {
  if (digits.length < 3 + minimumGrouping) return digits
  let rest = digits.slice(0, -3)
  let written = digits.slice(-3)
  while (rest !== '') {
    written = `${rest.slice(-secondaryGroup)}${group}${written}`
    rest = rest.slice(0, -secondaryGroup)
  }
  return written
}
