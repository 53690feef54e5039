import {UserError} from '../../model/user-error.ts'
import {writeDay} from './dates.ts'
import {directionOf} from './direction-of.ts'
import {isReadAlike, LAST_RESORT, languageChain} from './language-chain.ts'
import {nameIn, nativeNameOf} from './language-names.ts'
import {pluralCategories, splitKey} from './plural-forms.ts'
import {shippedWords, type WordTexts} from './shipped-words.ts'
import {speakerOf} from './speaker.ts'
import type {WordKey} from './word-key.ts'
import type {Said, Words} from './words.ts'

/**
 * An edition's own words in a language (BCP 47): the project's `overrides`, then ours, then those of the nearest language
 * that has them (`languageChain`). A value is given as it is and written by the text that takes it: an ISO 8601 day for
 * `date`, a tag for `language`, a part of 1 for percent. Loads i18next: import it where an edition is built, and
 * nowhere else.
 */
export function wordsFor(language: string, overrides: WordTexts = {}): Words<WordKey> {
  const spokenAs = (spoken: string): string => (isReadAlike(spoken, language) ? language : spoken)
  const said = (text: string, spoken: string): Said => ({
    text,
    language: spoken,
    direction: directionOf(spoken),
  })
  const speak = speakerOf(textsOf(language, overrides), spokenAs)
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
    date: (day) => said(writeDay(day, language), language),
    nativeName: (other) => {
      const name = nativeNameOf(other)
      return name === undefined ? inEnglish(other) : said(name, other)
    },
    languageName: (other) => {
      const name = nameIn(language, other)
      return name === undefined ? inEnglish(other) : said(name, language)
    },
  }
}

/** The English name of a language, or its tag where it has none. */
function inEnglish(language: string): Said {
  const text = nameIn(LAST_RESORT, language) ?? language
  return {text, language: LAST_RESORT, direction: directionOf(LAST_RESORT)}
}

/** The texts of every language of a chain that has any, in its order. */
function textsOf(language: string, overrides: WordTexts): ReadonlyMap<string, WordTexts> {
  const texts = new Map<string, WordTexts>()
  for (const tag of languageChain(language)) {
    const ours = shippedWords[tag]
    const all =
      tag === language && Object.keys(overrides).length > 0
        ? {...otherForms(overrides, language), ...ours, ...overrides}
        : ours
    if (all) texts.set(tag, all)
  }
  return texts
}

/**
 * The form for `other` in the place of the rest, which is better than another language for one of them. A form for 0 only
 * where a language has one: i18next would take it in all.
 */
function otherForms(texts: WordTexts, language: string): WordTexts {
  const forms = new Set(['one', 'two', 'few', 'many', ...pluralCategories(language)])
  const filled = Object.entries(texts).flatMap(([key, text]) => {
    const {base, category} = splitKey(key)
    if (category !== 'other') return []
    return [...forms].map((form) => [`${base}_${form}`, text] as const)
  })
  return Object.fromEntries(filled)
}
