const names = new Map<string, Intl.DisplayNames>()

/** Name of a language in another, undefined where Intl does not know it or cannot speak that one. */
export function nameIn(speaking: string, language: string): string | undefined {
  try {
    let known = names.get(speaking)
    if (!known) {
      if (Intl.DisplayNames.supportedLocalesOf(speaking).length === 0) return undefined
      known = new Intl.DisplayNames(speaking, {type: 'language', fallback: 'none'})
      names.set(speaking, known)
    }
    return known.of(language)
  } catch {
    return undefined
  }
}

/** Name of a language in itself with a capital letter, undefined where Intl does not know it. */
export function nativeNameOf(language: string): string | undefined {
  const name = nameIn(language, language)
  if (name === undefined) return undefined
  const [first = ''] = name
  return first.toLocaleUpperCase(language) + name.slice(first.length)
}
