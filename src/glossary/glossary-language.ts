import {CONCEPT_KEYS} from './glossary-keys.ts'
import {canonicalTag} from './language-terms.ts'
import {nearestKey} from './nearest-key.ts'

const tags = new Map<string, string | undefined>()

/**
 * The canonical tag that a key of a concept is, undefined where it is no language tag. A short word that is a misspelt key
 * (`typ`) is none, unless Unicode's locale data has a name for that language.
 */
export function languageKey(key: string): string | undefined {
  if (key.length > longestTag) return undefined
  if (!tags.has(key)) tags.set(key, readTag(key))
  return tags.get(key)
}

/** Tags have at most so many letters here; longer keys are texts that went wrong. */
const longestTag = 35

function readTag(key: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(key)) return undefined
  const tag = canonicalTag(key)
  if (isNamed(tag)) return tag
  const isMisspelt = nearestKey(key, Object.keys(CONCEPT_KEYS)) !== undefined
  return isMisspelt ? undefined : tag
}

/** Whether the language of a tag has an English name. */
export function isNamed(tag: string): boolean {
  try {
    return languageNames.of(new Intl.Locale(tag).language) !== undefined
  } catch {
    return false
  }
}

const languageNames = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'})
