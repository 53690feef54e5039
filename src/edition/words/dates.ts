import {byLanguage} from '../../check/language-of.ts'
import {digitsOf} from './digits-of.ts'
import {isKnownToIntl} from './intl-locale.ts'

/**
 * Months where those of CLDR 48 are wrong for a date of today: its long Sinhala format names the lunar months. With the
 * order of that format: year, month, day.
 */
const ownMonths: Readonly<Record<string, string>> = {
  si: 'ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්',
}

/** The first of a month where it is an ordinal, unlike the other days, and unlike what CLDR writes. */
const firstDays: Readonly<Record<string, string>> = {fr: '1er', 'pt-BR': '1º'}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * An ISO 8601 day as a language (BCP 47) writes it in a running text: in the Gregorian calendar whatever the language's own,
 * and with its digits. A day in a language that Intl does not know, and what is no day, come back as they are.
 */
export function writeDay(day: string, language: string): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) return day
  const own = byLanguage(ownMonths, language)?.split(' ')
  if (own) {
    const [year, month = 1, date] = day.split('-').map(Number)
    return `${year} ${own[month - 1]} ${date}`
  }
  if (!isKnownToIntl(language)) return day
  let format = formats.get(language)
  if (!format) {
    format = new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: digitsOf(language),
    })
    formats.set(language, format)
  }
  const first = byLanguage(firstDays, language)
  return first ? format.format(at).replace(/^1(?= )/, first) : format.format(at)
}
