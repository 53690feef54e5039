/** What is said where no other language will do. */
export const LAST_RESORT = 'en'

/**
 * The languages in whose words a reader of a language is spoken to, the best first and English last: the tag, its
 * language with its script, then its language alone if that is written in the same script. So `zh-TW` never falls to
 * Simplified characters, nor `sr-Latn` to Cyrillic ones (BCP 47, RFC 4647 section 3.4, with the likely scripts of CLDR).
 */
export function languageChain(tag: string): readonly string[] {
  const chain = [tag, ...wider(tag), LAST_RESORT]
  return [...new Set(chain)]
}

function wider(tag: string): string[] {
  let locale: Intl.Locale
  try {
    locale = new Intl.Locale(tag)
  } catch {
    return []
  }
  const {language, region} = locale
  const {script} = locale.maximize()
  const isUsualScript = new Intl.Locale(language).maximize().script === script
  return [
    ...(region && locale.script ? [`${language}-${locale.script}-${region}`] : []),
    ...(region && isUsualScript ? [`${language}-${region}`] : []),
    ...(script ? [`${language}-${script}`] : []),
    ...(isUsualScript ? [language] : []),
  ]
}

/** Whether who reads one language reads the other: the same language in the same script. */
export function isReadAlike(left: string, right: string): boolean {
  if (left === right) return true
  try {
    const [one, other] = [new Intl.Locale(left).maximize(), new Intl.Locale(right).maximize()]
    return one.language === other.language && one.script === other.script
  } catch {
    return false
  }
}
