import {asciiDigits} from '../../segment/ascii-digits.ts'

/** A date that a text gives, and the form it has there. */
export interface ReadDate {
  /** Milliseconds since 1970, midnight in UTC. */
  readonly time: number
  readonly form: DateForm
}

/** Forms of dates, all with the name of the month: of numbers alone nobody knows which is the day. */
export type DateForm = 'day' | 'weekday' | 'short' | 'month' | 'yearless'

/** What `Intl` is told to write each form. */
export const DATE_FORMS: Readonly<Record<DateForm, Intl.DateTimeFormatOptions>> = {
  day: {year: 'numeric', month: 'long', day: 'numeric'},
  weekday: {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric'},
  short: {year: 'numeric', month: 'short', day: 'numeric'},
  month: {year: 'numeric', month: 'long'},
  yearless: {month: 'long', day: 'numeric'},
}

/** Variants of languages that write dates in their own way, all of which are read. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  en: ['en-US', 'en-GB'],
  es: ['es', 'es-MX'],
  fr: ['fr', 'fr-CA'],
  pt: ['pt-BR', 'pt-PT'],
}

/** Longest text that is looked at. */
const LONGEST = 60

/** A leap year, for dates without one. */
const ANY_YEAR = 2024

/**
 * The date that is all of a text, undefined where it is not certain that it is one. Read by writing: a text is a date if it is
 * what `Intl` writes for just one, but for commas, full stops, capitals and, in English, the ending of an ordinal. So a
 * weekday that does not fit its date makes it none.
 */
export function readDate(text: string, language: string): ReadDate | undefined {
  if (text.length > LONGEST) return undefined
  const numbers = (asciiDigits(text).match(/\d+/g) ?? []).map(Number)
  if (numbers.length < 1 || numbers.length > 3 || !/\p{L}/u.test(text)) return undefined
  const years = numbers.filter((number) => number >= 1000 && number <= 2999)
  const days = numbers.filter((number) => number >= 1 && number <= 31)
  const base = new Intl.Locale(language).language
  const wanted = normalize(text, base)
  const variants = [language, ...(Object.hasOwn(VARIANTS, base) ? (VARIANTS[base] ?? []) : [])]
  const found = new Map<string, ReadDate>()
  for (const form of Object.keys(DATE_FORMS) as DateForm[]) {
    for (const time of timesOf(form, years, days)) {
      const isIt = variants.some(
        (variant) => normalize(formatter(variant, form).format(time), base) === wanted,
      )
      if (isIt && !found.has(String(time))) found.set(String(time), {time, form})
    }
  }
  const [only] = found.values()
  return found.size === 1 ? only : undefined
}

/** The days that a form may mean, given the numbers of a text. */
function timesOf(form: DateForm, years: readonly number[], days: readonly number[]): number[] {
  const months = [...Array(12).keys()]
  if (form === 'yearless') {
    if (years.length > 0) return []
    return days.flatMap((day) => months.map((month) => Date.UTC(ANY_YEAR, month, day)))
  }
  if (form === 'month')
    return years.flatMap((year) => months.map((month) => Date.UTC(year, month, 1)))
  return years.flatMap((year) =>
    days.flatMap((day) => months.map((month) => Date.UTC(year, month, day))),
  )
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** The formatter of a form in a language, made once. */
function formatter(language: string, form: DateForm): Intl.DateTimeFormat {
  const key = `${language} ${form}`
  let found = formatters.get(key)
  if (!found) {
    const fixed = {calendar: 'gregory', timeZone: 'UTC'}
    found = new Intl.DateTimeFormat(language, {...DATE_FORMS[form], ...fixed})
    formatters.set(key, found)
  }
  return found
}

/** A date without what writers do as they like. */
function normalize(text: string, base: string): string {
  const plain = asciiDigits(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[.,،\u200e\u200f\u061c]/g, ' ')
  const cardinal = base === 'en' ? plain.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1') : plain
  return cardinal.replace(/\s+/g, ' ').trim()
}
