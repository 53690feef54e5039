import type {NumberLocale} from './number-locale.ts'

/** A day of the week that a text names. Offsets are UTF-16. */
export interface WeekdayMention {
  readonly start: number
  readonly end: number
  /** From Sunday, 0. */
  readonly day: number
}

/** Names that mean something else as well: milieu, market, week, second. */
const homographs = new Set(
  'среда середа сряда pazar minggu segunda terça quarta quinta sexta'.split(' '),
)
/** Languages whose names of days are inflected: the last vowel changes, and endings follow. */
const inflected = new Set('be bg cs el et fi hr hu lt lv pl ru sk sl sr uk'.split(' '))
/** Languages that write particles before a name without a blank. */
const prefixed = new Set(['ar', 'he'])
/** Languages without blanks. */
const unspaced = new Set(['zh', 'ja', 'yue', 'th'])

/** What days are called in a language: one pattern, with a group for each day that has a sure name. */
interface WeekdayPattern {
  readonly any: RegExp
  /** The day of each group. */
  readonly days: readonly number[]
}

const patterns = new WeakMap<NumberLocale, WeekdayPattern>()

/** The days of the week of a text in order. Names that are not sure are left out. */
export function weekdaysIn(text: string, locale: NumberLocale): WeekdayMention[] {
  let known = patterns.get(locale)
  if (!known) {
    known = patternOf(locale)
    patterns.set(locale, known)
  }
  const {any, days} = known
  return Array.from(text.matchAll(any), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    day: days[match.slice(1).findIndex((name) => name !== undefined)] ?? 0,
  }))
}

/** The pattern of a language; never matches where nothing sure is known. */
function patternOf({weekdays, language}: NumberLocale): WeekdayPattern {
  const named = weekdays
    .map((names, day) => ({day, names: sureNames(names, language)}))
    .filter(({names}) => names.length > 0)
  const days = named.map(({day}) => day)
  if (days.length === 0) return {any: /(?!)/g, days}
  const all = `(?:${named.map(({names}) => `(${names.join('|')})`).join('|')})`
  if (unspaced.has(language)) return {any: new RegExp(all, 'gu'), days}
  const plural = language === 'en' ? 's?' : ''
  const before = prefixed.has(language) ? '' : '(?<!\\p{L})'
  return {any: new RegExp(`${before}${all}${plural}(?!\\p{L})`, 'giu'), days}
}

/** The names of a day that mean nothing else, as patterns of their forms. */
function sureNames(names: readonly string[], language: string): string[] {
  const isInflected = inflected.has(language)
  return names
    .filter((name) => !homographs.has(name) && name.length > (isInflected ? 5 : 1))
    .map((name) =>
      isInflected
        ? `${name.replace(/[\p{Ll}--[bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ]]$/v, '')}\\p{Ll}{0,4}`
        : name,
    )
}
