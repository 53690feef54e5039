import type {DateMention} from './date-mention.ts'
import {readHan} from './read-han.ts'

/** ISO 8601 and its likes. */
const yearFirst =
  /(?<![\d.,/-])(?<year>\d{4})(?<sign>[./-])(?<month>\d{1,2})\2(?<days>\d{1,2})(?![\d%]|[./-]\d)/g
/** `30.01.2026`, `3/6/2026`, `3-6-26`. */
const dayFirst =
  /(?<![\d.,/-])(?<first>\d{1,2})(?<sign>[./-])\s?(?<second>\d{1,2})\2\s?(?<year>\d{4}|\d{2})(?![\d%]|[./-]\d)/g
/** `30.01.`, with two digits for the month: `3.2.` may be a section at the end of a sentence. */
const withoutYear = /(?<![\d.,/-])(?<days>\d{1,2})\.(?<month>0[1-9]|1[0-2])\.(?!\d)/g
/** `2026年3月6日`, `3月6日至8日`, `二月十九日`. */
const han =
  /(?:(?<year>\d{2,4}|[〇零一二三四五六七八九]{2,4})\s?年\s?)?(?<![\d.])(?<month>\d{1,2}|[一二三四五六七八九十]{1,3})\s?月(?:份|\s?(?<days>\d{1,2}(?:[日号號]?\s?[、,，和与及至到~～—–-]\s?\d{1,2})*|[一二三四五六七八九十]{1,3})\s?[日号號])?/g
/** The same in Korean. */
const hangul =
  /(?:(?<year>\d{4})년\s*)?(?<month>\d{1,2})월(?:\s*(?<days>\d{1,2}(?:일?\s?[,~∼～·–-]\s?\d{1,2})*)일)?/g
/** `ngày 6 tháng 3 năm 2026`: Vietnamese counts its months. */
const vietnamese =
  /(?:(?<days>\d{1,2})\s+)?(?:tháng|thg)\s+(?<month>\d{1,2})(?!\s*(?:tháng|năm\b(?!\s*\d)))(?:,?\s*(?:năm\s*)?(?<year>\d{4}))?/giu
const vietnameseShort = /ngày\s+(?<days>\d{1,2})[/-](?<month>\d{1,2})(?![\d/-])/giu

/** Patterns beside those of all languages. Languages whose months have no names are among them. */
const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  zh: [han],
  yue: [han],
  ja: [han],
  ko: [hangul],
  vi: [vietnamese, vietnameseShort],
}

/** Whether months are written as numbers with a word of their own. */
export function countsMonths(language: string): boolean {
  return Object.hasOwn(patterns, language)
}

/** Dates whose month is a number. `text` has ASCII digits. */
export function readCalendarDates(text: string, language: string): DateMention[] {
  if (!/\d/.test(text) && !text.includes('月')) return []
  const own = countsMonths(language) ? (patterns[language] ?? []) : [withoutYear]
  const found = [yearFirst, dayFirst, ...own].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => makeDate(match, language)),
  )
  return found.filter((date) => date !== undefined).sort((a, b) => a.start - b.start)
}

/** Day and month: with a period or outside English the day comes first, unless it cannot. */
function order(
  first: number,
  second: number,
  {sign, language}: {readonly sign: string | undefined; readonly language: string},
): [day: number, month: number] {
  const isMonthFirst = sign !== '.' && language === 'en' ? first <= 12 : second > 12
  return isMonthFirst ? [second, first] : [first, second]
}

/** The mention, if there is such a day. */
function makeDate(
  {0: whole, index, groups = {}}: RegExpExecArray,
  language: string,
): DateMention | undefined {
  const {year, sign, first, second} = groups
  const isNumeric = first !== undefined && second !== undefined
  const [day, other] = isNumeric ? order(Number(first), Number(second), {sign, language}) : []
  const days = day === undefined ? numerals(groups.days) : [day]
  const month = other ?? numeral(groups.month) ?? 0
  if (month < 1 || month > 12 || days.some((day) => day < 1 || day > 31)) return undefined
  return {
    start: index,
    end: index + whole.length,
    year: year === undefined ? undefined : commonYear(fullYear(year), language),
    month,
    days,
    isAmbiguous: isNumeric && language === 'en' && (day ?? 0) <= 12,
    isLoose: false,
  }
}

/** The year in the common era: Thailand counts from 543 years earlier. */
export function commonYear(year: number, language: string): number {
  return language === 'th' && year > 2400 ? year - 543 : year
}

/** `26` is 2026, `98` is 1998. */
function fullYear(year: string): number {
  const value = numeral(year) ?? 0
  if (year.length > 2 || value > 99) return value
  return value + (value < 60 ? 2000 : 1900)
}

function numeral(text: string | undefined): number | undefined {
  if (!text) return undefined
  return /^\d+$/.test(text) ? Number(text) : readHan(text).value
}

/** All numbers of a list of days. */
function numerals(text: string | undefined): number[] {
  if (!text) return []
  return /\d/.test(text) ? (text.match(/\d+/g) ?? []).map(Number) : [readHan(text).value]
}
