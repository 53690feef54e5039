import {wellFormedTag} from '../../segment/language-tag.ts'
import type {DateMention, TimeMention} from './date-mention.ts'
import type {Quantity} from './quantity.ts'

/** Formats are made once: each takes as long as a hundred uses. */
const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** A number of the source as CLDR writes it in another language, with a scale word where it has one. */
export function writeNumber({value, exponent, text}: Quantity, language: string): string {
  const isCompact = exponent >= 3 && value >= 1e6
  const decimals = isCompact ? 3 : (/[.,٫](\d+)$/.exec(text)?.[1]?.length ?? 0)
  const useGrouping = value >= 10_000 || /\d[^\d]\d{3}/.test(text)
  const options: Intl.NumberFormatOptions = isCompact
    ? {notation: 'compact', compactDisplay: 'long', maximumFractionDigits: decimals}
    : {maximumFractionDigits: Math.min(decimals, 20), useGrouping}
  return format(value, language, options)
}

/** A percentage in digits. */
export function writePercent({value}: Quantity, language: string): string {
  return format(value / 100, language, {style: 'percent', maximumFractionDigits: 3})
}

/** A date, as much of it as the source says. */
export function writeDate({year, month, days}: DateMention, language: string): string {
  const [day] = days
  return dateFormat(language, {
    month: 'long',
    calendar: language.startsWith('th') ? 'buddhist' : 'gregory',
    ...(day !== undefined && {day: 'numeric'}),
    ...(year !== undefined && {year: 'numeric'}),
  }).format(new Date(Date.UTC(year ?? 2024, month - 1, day ?? 1)))
}

/** A time; on twelve hours where the source does not tell which half of the day it is. */
export function writeTime({hour, minute, half}: TimeMention, language: string): string {
  if (half === undefined) return `${hour}:${String(minute).padStart(2, '0')}`
  const date = new Date(Date.UTC(2024, 0, 1, (hour % 12) + (half === 'pm' ? 12 : 0), minute))
  return dateFormat(language, {timeStyle: 'short'}).format(date)
}

/** A day of the week from Sunday, 0. */
export function writeWeekday(day: number, language: string): string {
  // The first of September 2024 was a Sunday.
  return dateFormat(language, {weekday: 'long'}).format(new Date(Date.UTC(2024, 8, 1 + day)))
}

/** Without the marks of direction that some languages put around signs. */
function format(value: number, language: string, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`
  let found = numberFormats.get(key)
  if (!found) {
    found = new Intl.NumberFormat(knownTag(language), options)
    numberFormats.set(key, found)
  }
  return found.format(value).replace(/[\u200e\u200f]/g, '')
}

function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  let found = dateFormats.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(knownTag(language), {...options, timeZone: 'UTC'})
    dateFormats.set(key, found)
  }
  return found
}

/** The tag, or English where Intl refuses it. */
function knownTag(language: string): string {
  return wellFormedTag(language) ?? 'en'
}
