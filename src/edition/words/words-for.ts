import {UserError} from '../../model/user-error.ts'
import {writeDay} from './dates.ts'
import {directionOf} from './direction-of.ts'
import {isReadAlike, LAST_RESORT, languageChain} from './language-chain.ts'
import {nameIn, nativeNameOf} from './language-names.ts'
import {shippedWords, type WordTexts} from './shipped-words.ts'
import {speakerOf} from './speaker.ts'
import type {WordKey} from './word-key.ts'
import type {Said, Words} from './words.ts'

/**
 * An edition's own words in a language (BCP 47): the project's `overrides`, then ours, then those of the nearest language
 * that has them (`languageChain`). Loads i18next: import it where an edition is built, and nowhere else.
 */
export function wordsFor(language: string, overrides: WordTexts = {}): Words<WordKey> {
  const chain = languageChain(language)
  const speak = speakerOf(textsOf(language, overrides))
  const said = (text: string, spoken: string): Said => {
    const real = isReadAlike(spoken, language) ? language : spoken
    return {text, language: real, direction: directionOf(real)}
  }
  return {
    language,
    direction: directionOf(language),
    say: (key, values = {}) => {
      const found = speak(key, values)
      if (found) return said(found.text, found.language)
      throw new UserError(`Unknown words \`${key}\``, {
        code: 'usage',
        advice: 'Use a key of the English words.',
      })
    },
    date: (day) => {
      const spoken = chain.find(isKnownToIntl) ?? LAST_RESORT
      return said(writeDay(day, spoken), spoken)
    },
    nativeName: (other) => {
      const name = nativeNameOf(other)
      if (name !== undefined) return {text: name, language: other, direction: directionOf(other)}
      return said(nameIn(LAST_RESORT, other) ?? other, LAST_RESORT)
    },
    languageName: (other) => {
      const spoken = chain.find((candidate) => nameIn(candidate, other) !== undefined)
      return spoken === undefined
        ? said(other, LAST_RESORT)
        : said(nameIn(spoken, other) ?? other, spoken)
    },
  }
}

/** The texts of every language of a chain that has any, in its order. */
function textsOf(language: string, overrides: WordTexts): ReadonlyMap<string, WordTexts> {
  const texts = new Map<string, WordTexts>()
  for (const tag of languageChain(language)) {
    const own = tag === language ? overrides : {}
    const all = {...shippedWords[tag], ...own}
    if (Object.keys(all).length > 0) texts.set(tag, all)
  }
  return texts
}

function isKnownToIntl(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}
