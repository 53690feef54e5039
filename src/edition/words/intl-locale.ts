import {isReadAlike} from './language-chain.ts'

const known = new Map<string, boolean>()

/**
 * Whether Intl speaks a language (BCP 47) in its script. Asked for one that it does not know it would answer in the
 * language of the machine.
 */
export function isKnownToIntl(language: string): boolean {
  let isKnown = known.get(language)
  if (isKnown === undefined) {
    isKnown = isSpoken(language)
    known.set(language, isKnown)
  }
  return isKnown
}

function isSpoken(language: string): boolean {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(language).length === 0) return false
    return isReadAlike(new Intl.NumberFormat(language).resolvedOptions().locale, language)
  } catch {
    return false
  }
}
