/** Names of months and days, long and short, by language. */
const names = new Map<string, ReadonlySet<string>>()

/** Whether a word names a month or a day of the week. The names are asked of ICU when they are first needed. */
export function isCalendarWord(word: string, language: string): boolean {
  let known = names.get(language)
  if (!known) {
    known = calendarNames(language)
    names.set(language, known)
  }
  return known.has(word.toLowerCase())
}

/** The names of the twelve months and seven days of a language; none of a language that ICU does not know. */
function calendarNames(language: string): ReadonlySet<string> {
  const found = new Set<string>()
  if (!isKnown(language)) return found
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, {month: style, timeZone: 'UTC'})
    const weekday = new Intl.DateTimeFormat(language, {weekday: style, timeZone: 'UTC'})
    for (let index = 0; index < 12; index++) {
      const day = Date.UTC(2024, index, 1 + index)
      for (const format of [month, weekday])
        found.add(format.format(day).toLowerCase().replace(/\.$/, ''))
    }
  }
  return found
}

function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0
  } catch {
    return false
  }
}
