import {asciiDigits} from '../../segment/ascii-digits.ts'
import {numberSystem} from './number-system.ts'

/** A number of the source language, taken apart. */
interface ReadNumber {
  /** In the notation of ECMAScript. */
  readonly value: string
  readonly fraction: number
  readonly isGrouped: boolean
  readonly isPercent: boolean
}

/** Digits that a number may have; with more it is a telephone number or the like. */
const MOST_DIGITS = 15

/**
 * A number or percentage as another language writes it. Undefined where it is not certain that the text is one: separators that
 * are not those of its language, `1.500` where the point is a decimal one, a zero in front.
 */
export function localizeNumber(
  text: string,
  {sourceLanguage, language}: {readonly sourceLanguage: string; readonly language: string},
): string | undefined {
  const number = readNumber(text, sourceLanguage)
  return number && writeNumber(number, language, number.isGrouped ? 'auto' : false)
}

/** Reads a number; what is read must give the same text when it is written again. */
function readNumber(text: string, sourceLanguage: string): ReadNumber | undefined {
  const normal = normalize(text)
  if (!/^[-+]?\d[\d.,' ]*(?: ?%)?$|^% ?\d[\d.,' ]*$/.test(normal)) return undefined
  const isPercent = normal.includes('%')
  const decimal = normalize(decimalSign(sourceLanguage))
  const bare = normal.replace(/[% ]/g, '')
  const at = bare.lastIndexOf(decimal)
  const whole = (at < 0 ? bare : bare.slice(0, at)).replace(/[.,']/g, '')
  const digits = at < 0 ? '' : bare.slice(at + 1)
  const count = whole.replace(/\D/g, '').length
  if (!/^\d*$/.test(digits) || count + digits.length > MOST_DIGITS) return undefined
  if (/^[-+]?0\d/.test(whole) || (digits.length === 3 && count <= 3)) return undefined
  const value = `${whole}${at < 0 ? '' : `.${digits}`}${isPercent ? 'e-2' : ''}`
  const number = {value, fraction: digits.length, isPercent}
  const isSame = (isGrouped: boolean) =>
    normalize(
      writeNumber({...number, isGrouped}, sourceLanguage, isGrouped && 'always'),
    ).replaceAll(' %', '%') === normal.replace(/^\+/, '').replaceAll(' %', '%')
  const isGrouped = !isSame(false)
  return isGrouped && !isSame(true) ? undefined : {...number, isGrouped}
}

/** Writes a number. */
function writeNumber(
  number: ReadNumber,
  language: string,
  useGrouping: 'auto' | 'always' | false,
): string {
  const format = new Intl.NumberFormat(language, {
    ...numberSystem(language),
    style: number.isPercent ? 'percent' : 'decimal',
    minimumFractionDigits: number.fraction,
    maximumFractionDigits: number.fraction,
    useGrouping,
  })
  // The marks of direction that ICU adds do nothing where a number stands alone, and are invisible to those who edit it.
  return format
    .format(number.value as Intl.StringNumericLiteral)
    .replace(/[\u200e\u200f\u061c]/g, '')
}

/** The decimal sign of a language. */
function decimalSign(language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5)
  return parts.find(({type}) => type === 'decimal')?.value ?? '.'
}

/** A number in ASCII: digits, signs and separators. */
function normalize(text: string): string {
  return asciiDigits(text.trim())
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[−‐‑]/g, '-')
    .replace(/[٪％﹪]/g, '%')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('’', "'")
    .replace(/\s/g, ' ')
}
