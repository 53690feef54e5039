import {byLanguage} from '../../check/language-of.ts'
import {digitsOf} from './digits-of.ts'

/**
 * Months where those of CLDR 48 are wrong for a date of today: its long Sinhala format names the lunar months. With the
 * order of that format: year, month, day.
 */
const ownMonths: Readonly<Record<string, string>> = {
  si: 'ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්',
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * An ISO 8601 day as a language that Intl knows writes it in a running text: in the Gregorian calendar whatever the
 * language's own, and with its digits. What is no day comes back as it is.
 */
export function writeDay(day: string, language: string): string {
  const at = /^(\d{4})-(\d\d)-(\d\d)$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) return day
  const own = byLanguage(ownMonths, language)?.split(' ')
  if (own) {
    const [year, month, date] = day.split('-').map(Number)
    return `${year} ${own[(month ?? 1) - 1]} ${date}`
  }
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
  return format.format(at)
}
