/** Locales whose names a language uses beside its own: of Austria, of the Levant, the Maghreb and Mauritania, Dari. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-LB', 'ar-DZ', 'ar-MA', 'ar-MR'],
  de: ['de-AT'],
  fa: ['fa-AF'],
  hr: ['bs'],
}

/**
 * Names of the twelve months, Gregorian: alone and beside a day (genitive), long and short, in lower case. A bar between
 * months and blanks between names, `_` within one; `undefined` where months are numbers.
 */
export function monthNames(tag: string): string | undefined {
  const months = Array.from({length: 12}, (_, month) =>
    names(tag, new Date(Date.UTC(2024, month, 9)), 'month'),
  )
  return months.every((forms) => forms === '') ? undefined : months.join('|')
}

/** Names of the days of the week from Sunday, like those of months, but long only. */
export function weekdayNames(tag: string): string {
  // The first of September 2024 was a Sunday.
  const days = Array.from({length: 7}, (_, day) =>
    names(tag, new Date(Date.UTC(2024, 8, 1 + day)), 'weekday'),
  )
  return days.join('|')
}

/** All forms of one name, in lower case, without the period of an abbreviation; a number is no name. */
function names(tag: string, date: Date, type: 'month' | 'weekday'): string {
  const forms = new Set<string>()
  for (const locale of [tag, ...(neighbours[tag] ?? [])]) {
    for (const style of type === 'month' ? (['long', 'short'] as const) : (['long'] as const)) {
      for (const beside of [{}, {day: 'numeric'}, {day: 'numeric', year: 'numeric'}] as const) {
        const options = {[type]: style, ...(type === 'month' && beside), timeZone: 'UTC'}
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, options)
        const part = format.formatToParts(date).find((candidate) => candidate.type === type)
        const form = part?.value.toLowerCase().replace(/\.$|[\u200e\u200f]/g, '')
        if (form && !(type === 'month' && /\p{Nd}/u.test(form)))
          forms.add(form.replace(/\s+/g, '_'))
      }
    }
  }
  return [...forms].join(' ')
}
