import type {NumberLocale} from './number-locale.ts'

/** A run of digits with separators, as it can be read. */
export interface DigitReading {
  readonly value: number
  /** The value by the habit of elsewhere, where that makes sense as well. */
  readonly elsewhere: number | undefined
  /** Whether `value` itself needs that habit. */
  readonly isForeign: boolean
}

const separator = /[^0-9]/g

/**
 * How a reader of the language takes digits with separators: `46.000` in German is 46000, and 46 elsewhere; `1.5` can
 * only be meant as elsewhere. `undefined` for what is no number: `6.3.2026`, `1.2.3`, or a list: `3,7,11`, and in English
 * `14,16`.
 */
export function readDigits(raw: string, locale: NumberLocale): DigitReading | undefined {
  const signs = raw.match(separator)
  if (!signs) return {value: Number(raw), elsewhere: undefined, isForeign: false}
  const last = signs.at(-1) ?? ''
  const isMixed = signs.some((sign) => sign !== last)
  const isOnce = signs.filter((sign) => sign === last).length === 1
  const grouped = grouping(raw, signs)
  const decimal = isOnce ? fraction(raw, signs) : undefined
  if (isMixed || !grouped || !decimal) {
    const reading = isMixed ? decimal : (grouped ?? decimal)
    return (
      reading && {value: reading.value, elsewhere: undefined, isForeign: !isProper(reading, locale)}
    )
  }
  // One separator with three digits after it: the language decides.
  const [value, other] =
    isProper(grouped, locale) && (!isProper(decimal, locale) || last === locale.group)
      ? [grouped, decimal]
      : isProper(decimal, locale)
        ? [decimal, grouped]
        : [grouped, decimal]
  const isForeign = !isProper(value, locale)
  return {value: value.value, elsewhere: other.value, isForeign}
}

/** One way to read it, and the signs it takes for what they then are. */
interface Reading {
  readonly value: number
  readonly groupSigns: readonly string[]
  readonly decimalSign: string | undefined
}

function isProper({groupSigns, decimalSign}: Reading, locale: NumberLocale): boolean {
  return (
    groupSigns.every((sign) => locale.groups.includes(sign)) &&
    (decimalSign === undefined || locale.decimals.includes(decimalSign))
  )
}

/** All separators between groups: of three digits, or of two before the last three as in India. */
function grouping(raw: string, signs: readonly string[]): Reading | undefined {
  if (signs.some((sign) => sign !== signs[0])) return undefined
  if (!/^[1-9]\d{0,2}(?:[^0-9]\d{3})+$|^\d{1,2}(?:[^0-9]\d{2})*[^0-9]\d{3}$/.test(raw))
    return undefined
  if (raw.startsWith('0')) return undefined
  return {value: Number(raw.replace(separator, '')), groupSigns: signs, decimalSign: undefined}
}

/** The last separator before decimals, those before it between groups. */
function fraction(raw: string, signs: readonly string[]): Reading | undefined {
  const decimalSign = signs.at(-1) ?? ''
  if (!".,٫·˙/'’".includes(decimalSign)) return undefined
  const at = raw.lastIndexOf(decimalSign)
  const whole = raw.slice(0, at)
  const groupSigns = signs.slice(0, -1)
  if (groupSigns.length > 0 && !grouping(whole, groupSigns)) return undefined
  return {
    value: Number(`${whole.replace(separator, '')}.${raw.slice(at + 1)}`),
    groupSigns,
    decimalSign,
  }
}
