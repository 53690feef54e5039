/** State of the process: what is known of tags already; a run asks about few, a million times. */
const known = new Map<string, {readonly full: string; readonly group: string}>()

/** Returns what two languages share whose pairs can stand for each other: language and script, `es-Latn`. */
export function languageGroup(language: string): string {
  return look(language).group
}

/** Whether two tags mean the same: `es` and `es-ES`, `zh-CN` and `zh-Hans` (CLDR likely subtags). */
export function isSameLanguage(left: string, right: string): boolean {
  return left === right || look(left).full === look(right).full
}

/** A tag with what it leaves unsaid. What is no tag stands for itself. */
function look(language: string): {readonly full: string; readonly group: string} {
  const found = known.get(language)
  if (found) return found
  const result = expand(language)
  known.set(language, result)
  return result
}

function expand(language: string): {readonly full: string; readonly group: string} {
  try {
    const full = new Intl.Locale(language.replaceAll('_', '-')).maximize()
    return {full: full.baseName, group: [full.language, full.script].filter(Boolean).join('-')}
  } catch {
    const text = language.toLowerCase()
    return {full: text, group: text}
  }
}
