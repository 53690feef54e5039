/** A number in the numerals of East Asia. */
export interface HanReading {
  readonly value: number
  /** Power of ten of its units from ten thousand (in Korean from a hundred) on. */
  readonly exponent: number
  /** Whether it stands there without anything to count: 万, 百万. */
  readonly isBare: boolean
  /** Whether it has digits. */
  readonly hasDigits: boolean
}

const ones = '〇一二三四五六七八九'

/** Powers of ten that multiply the numeral before them. */
const small: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  십: 1,
  백: 2,
  천: 3,
}

/** Powers of ten that multiply all that stands before them. */
const large: Readonly<Record<string, number>> = {
  万: 4,
  萬: 4,
  만: 4,
  亿: 8,
  億: 8,
  억: 8,
  兆: 12,
  조: 12,
  京: 16,
}

const part = /\d[\d,]*(?:\.\d+)?|[^\s\d]/gu

/** Reads 4.6万 as 46000, 1兆5000億 as 1.5 × 10^12, 二十五 as 25, 二〇二一 as 2021. */
export function readHan(run: string): HanReading {
  const parts = run.match(part) ?? []
  const hasDigits = /\d/.test(run)
  if (parts.every((sign) => oneOf(sign) !== undefined)) {
    const value = Number(parts.map((sign) => oneOf(sign)).join(''))
    return {value, exponent: 0, isBare: false, hasDigits}
  }
  let total = 0
  let section = 0
  let number: number | undefined
  let last = Infinity
  let exponent = 0
  for (const sign of parts) {
    const one = oneOf(sign) ?? (/\d/.test(sign) ? Number(sign.replaceAll(',', '')) : undefined)
    if (one !== undefined) number = one
    else if (small[sign] !== undefined) {
      section += (number ?? 1) * 10 ** small[sign]
      number = undefined
    } else {
      const power = large[sign] ?? 0
      const before = section + (number ?? 0)
      // 万亿: a unit after a smaller one multiplies both.
      if (power > last) total = (total + before) * 10 ** power
      else total += (before || 1) * 10 ** power
      exponent = power > last ? exponent + power : Math.max(exponent, power)
      last = power
      section = 0
      number = undefined
    }
  }
  const isBare = !hasDigits && !parts.some((sign) => oneOf(sign) !== undefined)
  return {value: total + section + (number ?? 0), exponent, isBare, hasDigits}
}

function oneOf(sign: string): number | undefined {
  if (sign === '零') return 0
  if (sign === '两' || sign === '兩') return 2
  const value = ones.indexOf(sign)
  return value < 0 ? undefined : value
}
