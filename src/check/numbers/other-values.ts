import {isClose, partsAt} from './token-parts.ts'
import type {ReadableText} from './tokens.ts'

/** What else a number may stand for; `index` is that of its last token but scale words. */
export function otherValues(source: ReadableText, index: number, value: number): number[] {
  const {text, tokens, locale} = source
  const values = otherEras(value, locale.language)
  if (isClose(source, index + 1) && partsAt(source, index + 1)?.parts[0]?.kind === 'decade')
    values.push(value * 10)
  const token = tokens[index]
  const before = tokens[index - 1]
  // The 1930s are the thirties of the twentieth century.
  if (/^1\d\d0$|^20\d0$/.test(token?.text ?? ''))
    values.push(value % 100, Math.floor(value / 100) + 1)
  // The 1600s, 1600-luku and 1600-talet are the seventeenth century.
  if (
    value % 100 === 0 &&
    value < 2100 &&
    /^(?:[-‑]\s|[-‑]?\p{Ll})/u.test(text.slice(token?.end ?? 0, (token?.end ?? 0) + 2))
  )
    values.push(value / 100 + 1)
  if (value < 100 && token && before?.kind === 'digits' && /^\d{4}$/.test(before.text)) {
    // 2019–20 ends in 2020.
    if (/^[-–/]$/.test(text.slice(before.end, token.start)))
      values.push(Math.floor(Number(before.text) / 100) * 100 + value)
  }
  return values
}

/** Years as Thailand and Iran count them, in the common era. */
function otherEras(value: number, language: string): number[] {
  if (language === 'th' && value > 2400 && value < 2700) return [value - 543]
  return language === 'fa' && value > 1200 && value < 1500 ? [value + 621, value + 622] : []
}
