import type {DateMention} from './date-mention.ts'
import {readHan} from './read-han.ts'

/** `30.01.2026`, `3/6/2026`, `3-6-26`. */
const dayFirst = /(?<![\d.,/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d%]|[./-]\d)/g
/** ISO 8601 and its likes. */
const yearFirst = /(?<![\d.,/-])(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?![\d%]|[./-]\d)/g
/** `30.01.`, with two digits for the month: `3.2.` may be a section at the end of a sentence. */
const withoutYear = /(?<![\d.,/-])(\d{1,2})\.(0[1-9]|1[0-2])\.(?!\d)/g
/** `2026年3月6日`, `3月6日至8日`, `二月十九日`. */
const han =
  /(?:(\d{2,4}|[〇零一二三四五六七八九]{2,4})\s?年\s?)?(?<![\d.])(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月(?:份|\s?(\d{1,2}(?:[日号號]?\s?[、,，和与及至到~～—–-]\s?\d{1,2})*|[一二三四五六七八九十]{1,3})\s?[日号號])?/g
/** The same in Korean. */
const hangul = /(?:(\d{4})년\s*)?(\d{1,2})월(?:\s*(\d{1,2}(?:일?\s?[,~∼～·–-]\s?\d{1,2})*)일)?/g
/** `ngày 6 tháng 3 năm 2026`: Vietnamese counts its months. */
const vietnamese =
  /(?:(\d{1,2})\s+)?(?:tháng|thg)\s+(\d{1,2})(?!\s*(?:tháng|năm\b(?!\s*\d)))(?:,?\s*(?:năm\s*)?(\d{4}))?/giu
const vietnameseShort = /ngày\s+(\d{1,2})[/-](\d{1,2})(?![\d/-])()/giu

/** Dates whose month is a number. `text` has ASCII digits. */
export function readCalendarDates(text: string, language: string): DateMention[] {
  if (!/\d/.test(text) && !text.includes('月')) return []
  const found: DateMention[] = []
  const add = (match: RegExpExecArray, date: Partial<DateMention>) => {
    const mention = makeDate(match, language, date)
    if (mention) found.push(mention)
  }
  for (const match of text.matchAll(yearFirst)) {
    const [, year, , month, day] = match
    add(match, {year: Number(year), month: Number(month), days: [Number(day)]})
  }
  for (const match of text.matchAll(dayFirst)) {
    const [, first = '', sign, second = '', year = ''] = match
    const [day, month] = order(Number(first), Number(second), {sign, language})
    add(match, {
      year: fullYear(year),
      month,
      days: [day],
      isAmbiguous: language === 'en' && day <= 12,
    })
  }
  if (language === 'zh' || language === 'ja' || language === 'yue') {
    for (const match of text.matchAll(han)) {
      const [, year, month = '', days] = match
      add(match, {year: numeral(year), month: numeral(month) ?? 0, days: numerals(days)})
    }
  } else if (language === 'ko') {
    for (const match of text.matchAll(hangul)) {
      const [, year, month = '', days] = match
      add(match, {year: numeral(year), month: Number(month), days: numerals(days)})
    }
  } else if (language === 'vi') {
    for (const pattern of [vietnamese, vietnameseShort]) {
      for (const match of text.matchAll(pattern)) {
        const [, day, month = '', year] = match
        add(match, {year: numeral(year), month: Number(month), days: numerals(day)})
      }
    }
  } else {
    for (const match of text.matchAll(withoutYear)) {
      const [, day = '', month = ''] = match
      add(match, {month: Number(month), days: [Number(day)]})
    }
  }
  return found.sort((a, b) => a.start - b.start)
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
  {0: whole, index}: RegExpExecArray,
  language: string,
  {year, month = 0, days = [], isAmbiguous = false}: Partial<DateMention>,
): DateMention | undefined {
  if (month < 1 || month > 12 || days.some((day) => day < 1 || day > 31)) return undefined
  return {
    start: index,
    end: index + whole.length,
    year: year === undefined ? undefined : commonYear(year, language),
    month,
    days,
    isAmbiguous,
    isLoose: false,
  }
}

/** The year in the common era: Thailand counts from 543 years earlier. */
export function commonYear(year: number, language: string): number {
  return language === 'th' && year > 2400 ? year - 543 : year
}

/** `26` is 2026, `98` is 1998. */
function fullYear(year: string): number {
  if (year.length > 2) return Number(year)
  return Number(year) + (Number(year) < 60 ? 2000 : 1900)
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
