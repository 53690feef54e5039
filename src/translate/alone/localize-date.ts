import {numberSystem} from './number-system.ts'
import {DATE_FORMS, readDate} from './read-date.ts'

/**
 * Names of the months where ICU has others: CLDR 48 gives Sinhala those of its lunar calendar (January as දුරුතු), while dates
 * of the Gregorian one are written with these.
 */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  si: ('ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් ' + 'දෙසැම්බර්').split(' '),
}

/**
 * A date as another language writes it, of the Gregorian calendar everywhere. Undefined where it is not certain that the text is
 * a date, and where CLDR knows a pattern only, as for Basque (`urtarrilaren 29(a)`).
 */
export function localizeDate(
  text: string,
  {sourceLanguage, language}: {readonly sourceLanguage: string; readonly language: string},
): string | undefined {
  const date = readDate(text, sourceLanguage)
  if (!date) return undefined
  const format = new Intl.DateTimeFormat(language, {
    ...DATE_FORMS[date.form],
    ...numberSystem(language),
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  const {language: base} = new Intl.Locale(language)
  const months = Object.hasOwn(MONTHS, base) ? MONTHS[base] : undefined
  const month = months?.[new Date(date.time).getUTCMonth()]
  const written = format
    .formatToParts(date.time)
    .map(({type, value}) => (type === 'month' && month !== undefined ? month : value))
    .join('')
    .replace(/[\u200e\u200f\u061c]/g, '')
  if (/[()]|\bM\d\d\b/.test(written)) return undefined
  return /^\p{Lu}/u.test(text) ? capitalize(written, language) : written
}

/** A text with a capital, as it begins a line of its own. */
function capitalize(text: string, language: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(language) + text.slice(first.length)
}
