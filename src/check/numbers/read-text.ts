import {placeholder} from '../plain-text.ts'
import {asciiFigures} from './ascii-figures.ts'
import type {DateMention, TimeMention} from './date-mention.ts'
import {withMarks} from './marks.ts'
import {type NumberLocale, numberLocale} from './number-locale.ts'
import type {Quantity} from './quantity.ts'
import {readCalendarDates} from './read-calendar-dates.ts'
import {readNamedDates} from './read-named-dates.ts'
import {readQuantities} from './read-quantities.ts'
import {readTimes} from './read-times.ts'
import {tokensOf} from './tokens.ts'

/** What a text says in numbers. */
export interface NumbersOfText {
  /** The plain text with ASCII digits. */
  readonly text: string
  readonly locale: NumberLocale
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  readonly times: readonly TimeMention[]
  /** Numbers that are part of a date, a time or a fraction, and may stand alone in the other language. */
  readonly parts: ReadonlySet<number>
  /** Its words as they stand in word tables. */
  readonly words: () => readonly string[]
}

/** Dates that have names in English. */
const named: readonly (readonly [RegExp, Pick<DateMention, 'month' | 'days'>])[] = [
  [/\bMay Day\b/g, {month: 5, days: [1]}],
  [/\b9\/11\b/g, {month: 9, days: [11]}],
  [/\bNew Year[’']s Eve\b/g, {month: 12, days: [31]}],
  [/\bNew Year[’']s Day\b/g, {month: 1, days: [1]}],
]
/** Fractions, and "24/7". */
const fraction = /(?<![\d.,/])(\d{1,3})\/(\d{1,3})(?![\d/])/g
/** Times of day that English has words for. */
const noon = /\b(?:noon|midday|midnight)\b/i

/** Reads dates and times first, so that what is left are numbers. Any text has a reading. */
export function readText(plain: string, language: string): NumbersOfText {
  const locale = numberLocale(language)
  const ascii = asciiFigures(plain)
  const dates = [...namedDates(ascii, locale), ...readCalendarDates(ascii, locale.language)]
  const withoutDates = without(ascii, dates)
  const times = readTimes(withoutDates, locale.language)
  const parts = new Set<number>(locale.language === 'en' && noon.test(ascii) ? [12, 24, 0] : [])
  const text = without(withoutDates, times).replace(fraction, (whole, above, below) => {
    parts.add(Number(above)).add(Number(below))
    return placeholder.repeat(whole.length)
  })
  const all = {text, tokens: tokensOf(text, locale), locale}
  const {dates: months, used} = readNamedDates(all)
  const source = {...all, tokens: all.tokens.filter((_, index) => !used.has(index))}
  const found = [...dates, ...months].sort((a, b) => a.start - b.start)
  addParts(parts, found, times)
  return {
    text: ascii,
    locale,
    quantities: withMarks(readQuantities(source), source),
    dates: found,
    times,
    parts,
    words: () => all.tokens.map(({word}) => word),
  }
}

/** Days that English calls by a name. */
function namedDates(text: string, {language}: NumberLocale): DateMention[] {
  if (language !== 'en') return []
  return named.flatMap(([pattern, date]) =>
    Array.from(text.matchAll(pattern), ({0: whole, index}) => ({
      ...date,
      start: index,
      end: index + whole.length,
      year: undefined,
      isAmbiguous: true,
      isLoose: true,
    })),
  )
}

/** A text with placeholders in place of what was read. */
function without(
  text: string,
  spans: readonly {readonly start: number; readonly end: number}[],
): string {
  let rest = text
  for (const {start, end} of spans)
    rest = rest.slice(0, start) + placeholder.repeat(end - start) + rest.slice(end)
  return rest
}

/** Adds to the set what may stand alone. */
function addParts(
  parts: Set<number>,
  dates: readonly DateMention[],
  times: readonly TimeMention[],
): void {
  for (const {days, month, year, isLoose} of dates) {
    for (const part of [...days, month, ...(year === undefined ? [] : [year, year % 100])])
      parts.add(part)
    // 9/11 is written 911 in Chinese.
    if (isLoose) parts.add(month * 100 + (days[0] ?? 0))
  }
  for (const {hour, minute} of times) {
    for (const part of [hour, hour + 12, hour - 12, minute]) parts.add(part)
    parts
      .add(hour + minute / 100)
      .add((hour % 12) + minute / 100)
      .add((hour % 12) + 12 + minute / 100)
  }
}
