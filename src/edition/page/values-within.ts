import type {WordKey} from '../words/word-key.ts'
import type {Words} from '../words/words.ts'

/**
 * Name of a language as it stands within a text that the words say: in the language they say it in. Where that is not their own,
 * it is the language's own name.
 */
export function nameWithin(key: WordKey, language: string, words: Words): string {
  return saysItself(key, words)
    ? words.languageName(language).text
    : words.nativeName(language).text
}

/** As `nameWithin`, an ISO 8601 day: as it is where the text is not in the words' own language. */
export function dayWithin(key: WordKey, day: string, words: Words): string {
  return saysItself(key, words) ? words.date(day).text : day
}

function saysItself(key: WordKey, words: Words): boolean {
  return words.say(key, {count: 1}).language === words.language
}
