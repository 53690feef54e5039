import arabic from './languages/ar.json' with {type: 'json'}
import german from './languages/de.json' with {type: 'json'}
import english from './languages/en.json' with {type: 'json'}

/** Texts by key, in i18next's JSON v4 form: those in several numbers have a key for each plural category. */
export type WordTexts = Readonly<Record<string, string>>

/** An edition's words in every language that we ship, by BCP 47 tag. */
export const shippedWords: Readonly<Record<string, WordTexts>> = {
  ar: arabic,
  de: german,
  en: english,
}
