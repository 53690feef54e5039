/** English names and scripts, by Unicode's locale data: `zh-Hans` is "Chinese (Simplified Han)". */
const languageNames = new Intl.DisplayNames('en', {
  type: 'language',
  languageDisplay: 'standard',
  fallback: 'none',
})
const scriptNames = new Intl.DisplayNames('en', {type: 'script', fallback: 'none'})

/** The English name of a language, such as "Portuguese (Brazil)"; undefined where it has none. */
export function languageName(language: string): string | undefined {
  return languageNames.of(language)
}

/**
 * A language in English for those who have to write it, such as "Serbian (Latin), in Latin script (BCP 47: sr-Latn)". The
 * script is named even where the tag leaves it out, as nothing else tells a model which of two to write.
 */
export function describeLanguage(language: string): string {
  const script = new Intl.Locale(language).maximize().script
  const scriptName = script && scriptNames.of(script)
  const writing = scriptName ? `, in ${scriptName} script` : ''
  return `${languageName(language) ?? language}${writing} (BCP 47: ${language})`
}
