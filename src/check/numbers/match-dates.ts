import type {DateMention, TimeMention} from './date-mention.ts'
import type {Quantity} from './quantity.ts'
import {countsMonths} from './read-calendar-dates.ts'
import type {NumbersOfText} from './read-text.ts'
import {type WeekdayMention, weekdaysIn} from './weekdays.ts'

/** A date or time that the target has otherwise, or not at all. */
export interface Conflict<Mention> {
  readonly source: Mention
  /** Place in the target of what stands instead. */
  readonly target: {readonly start: number; readonly end: number} | undefined
}

/** The dates of the source that the target gets wrong. */
export function dateConflicts(
  source: NumbersOfText,
  target: NumbersOfText,
): Conflict<DateMention>[] {
  const conflicts: Conflict<DateMention>[] = []
  for (const hasDay of [true, false]) {
    const isOfKind = ({days}: DateMention) => days.length > 0 === hasDay
    const kind = source.dates.filter(isOfKind)
    // A month alone may be said with its day on the other side, and never stands for another day.
    const left = kind.filter((date) => !target.dates.some((other) => agree(date, other)))
    const rest = target.dates.filter(isOfKind)
    const known = hasDay ? kind : source.dates
    const spare = rest.filter((other) => !known.some((date) => agree(date, other)))
    for (const [index, date] of left.entries()) {
      const other = spare[index]
      if (other ? !date.isLoose : isLost(date, target))
        conflicts.push({source: date, target: other})
    }
  }
  return conflicts
}

/** Whether two mentions can be of the same date: what both say is equal. */
function agree(a: DateMention, b: DateMention): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false
  if (a.month === b.month) {
    if (a.days.length === 0 || b.days.length === 0) return true
    return a.days.some((day) => b.days.includes(day))
  }
  return (a.isAmbiguous || b.isAmbiguous) && a.days[0] === b.month && b.days[0] === a.month
}

/** Whether nothing in the target can stand for a date: neither its day nor, where it names months, the month. */
function isLost({days, isLoose}: DateMention, target: NumbersOfText): boolean {
  const {months, language} = target.locale
  if (isLoose || days.length === 0 || (months.size === 0 && !countsMonths(language))) return false
  if (target.dates.some((other) => other.days.some((day) => days.includes(day)))) return false
  return !target.quantities.some(({value}) => days.includes(value))
}

/** The days of the week that the target gets wrong: as many others as are missing. */
export function weekdayConflicts(
  source: NumbersOfText,
  target: NumbersOfText,
): Conflict<WeekdayMention>[] {
  const wanted = weekdaysIn(source.text, source.locale)
  if (wanted.length === 0) return []
  const found = weekdaysIn(target.text, target.locale)
  const missing = wanted.filter(({day}) => !found.some((other) => other.day === day))
  const unexpected = found.filter(({day}) => !wanted.some((other) => other.day === day))
  if (missing.length !== unexpected.length) return []
  return missing.map((mention, index) => ({source: mention, target: unexpected[index]}))
}

/** The times of the source that the target gets wrong. */
export function timeConflicts(
  source: NumbersOfText,
  target: NumbersOfText,
): Conflict<TimeMention>[] {
  const free = new Set(target.times)
  const left: TimeMention[] = []
  for (const time of source.times) {
    const match = [...free].find((other) => isSameTime(time, other))
    if (match) free.delete(match)
    else left.push(time)
  }
  return left.flatMap((time): Conflict<TimeMention>[] => {
    const hours = target.quantities.filter((quantity) => isHour(time, quantity))
    const wrong = hours.find(({value}) => time.half === 'am' && value > 12 && value < 24)
    if (hours.length > 0) return wrong && hours.length === 1 ? [{source: time, target: wrong}] : []
    const [other] = free
    if (other) free.delete(other)
    const instead = other ?? target.quantities.find(looksLikeTime)
    return instead ? [{source: time, target: instead}] : []
  })
}

/** Equal on a twelve-hour clock, and not in different halves of the day. */
function isSameTime(a: TimeMention, b: TimeMention): boolean {
  return (
    a.minute === b.minute &&
    a.hour % 12 === b.hour % 12 &&
    (a.half === undefined || b.half === undefined || a.half === b.half)
  )
}

/** Whether a number may be the time: `16` before "Uhr", `05.30`, or the hours of "5 heures 30". */
function isHour({hour, minute}: TimeMention, {value, text, certainty}: Quantity): boolean {
  if (value < 0 || value >= 25) return false
  const hours = Math.floor(value)
  if (hours % 12 !== hour % 12) return false
  if (minute === 0) return value === hours
  if (value === hours) return certainty !== 'loose' || value < 3
  return Number(/[.,](\d\d)$/.exec(text)?.[1]) === minute
}

function looksLikeTime({text}: Quantity): boolean {
  return /^(?:[01]?\d|2[0-4])[.,][0-5]\d$/.test(text)
}
