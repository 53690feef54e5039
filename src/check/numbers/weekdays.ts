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

/** What days are called in a language, and any of them: most texts name none. */
interface WeekdayPatterns {
  readonly any: RegExp
  readonly days: readonly RegExp[]
}

const patterns = new WeakMap<NumberLocale, WeekdayPatterns>()

/** The days of the week of a text in order. Names that are not sure are left out. */
export function weekdaysIn(text: string, locale: NumberLocale): WeekdayMention[] {
  let known = patterns.get(locale)
  if (!known) {
    const days = locale.weekdays.map((names) => patternOf(names, locale.language))
    known = {any: patternOf(locale.weekdays.flat(), locale.language), days}
    patterns.set(locale, known)
  }
  if (text.search(known.any) < 0) return []
  return known.days
    .flatMap((pattern, day) =>
      Array.from(text.matchAll(pattern), ({0: name, index}) => ({
        start: index,
        end: index + name.length,
        day,
      })),
    )
    .sort((a, b) => a.start - b.start)
}

/** What each day is called; never matches where nothing sure is known. */
function patternOf(names: readonly string[], language: string): RegExp {
  const isInflected = inflected.has(language)
  const known = names
    .filter((name) => !homographs.has(name) && name.length > (isInflected ? 5 : 1))
    .map((name) =>
      isInflected
        ? `${name.replace(/[\p{Ll}--[bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ]]$/v, '')}\\p{Ll}{0,4}`
        : name,
    )
  if (known.length === 0) return /(?!)/g
  const all = `(?:${known.join('|')})`
  if (unspaced.has(language)) return new RegExp(all, 'gu')
  const plural = language === 'en' ? 's?' : ''
  const before = prefixed.has(language) ? '' : '(?<!\\p{L})'
  return new RegExp(`${before}${all}${plural}(?!\\p{L})`, 'giu')
}
