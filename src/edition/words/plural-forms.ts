import {isKnownToIntl} from './intl-locale.ts'
import {LAST_RESORT} from './language-chain.ts'
import english from './languages/en.json' with {type: 'json'}
import type {WordTexts} from './shipped-words.ts'

const form = /_(zero|one|two|few|many|other)$/

/** A key without the plural category it ends with, and that category. */
export function splitKey(key: string): {readonly base: string; readonly category?: string} {
  const [ending, category] = form.exec(key) ?? []
  return ending && category ? {base: key.slice(0, -ending.length), category} : {base: key}
}

/** The English text of every key: of one that comes in several numbers, the one for `other`. */
export const englishTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(english as WordTexts).map(([key, text]) => [splitKey(key).base, text]),
)

/** Keys that come in several numbers. */
export const countedKeys: ReadonlySet<string> = new Set(
  Object.keys(english).flatMap((key) => (splitKey(key).category ? [splitKey(key).base] : [])),
)

/** The plural categories of a language (CLDR); of one that Intl does not know, those of English. */
export function pluralCategories(language: string): readonly string[] {
  const order = ['zero', 'one', 'two', 'few', 'many', 'other']
  const {pluralCategories: found} = rulesOf(language).resolvedOptions()
  return order.filter((category) => (found as readonly string[]).includes(category))
}

/** Whether a plural category stands for one number only, which a text may then say in words. */
export function standsForOne(category: string, language: string): boolean {
  if (category === 'other') return false
  const rules = rulesOf(language)
  const counts = Array.from({length: 1001}, (_, count) => count)
  return counts.filter((count) => rules.select(count) === category).length === 1
}

function rulesOf(language: string): Intl.PluralRules {
  return new Intl.PluralRules(isKnownToIntl(language) ? language : LAST_RESORT)
}

const place = /\{\{(.*?)\}\}/g

/** The places of a text that values fill, with their formats, each once and in order: `date, day`. */
export function placesOf(text: string): readonly string[] {
  const found = Array.from(text.matchAll(place), ([, inside = '']) =>
    inside
      .split(',')
      .map((part) => part.trim())
      .join(', '),
  )
  return [...new Set(found)].sort()
}
