import {codePoint} from '../../check/characters/code-point.ts'
import {
  countedKeys,
  englishTexts,
  placesOf,
  pluralCategories,
  splitKey,
  standsForOne,
} from './plural-forms.ts'

/** What is wrong with a text of a project's own words. */
export interface WordFault {
  readonly key: string
  /** "Unexpected …, expected …". */
  readonly message: string
  /** Whether the text cannot be used. */
  readonly isUnusable: boolean
}

/** No word of an edition is so long. UTF-16 units. */
const LONGEST = 500

/** Controls, line breaks among them, what turns the direction of what follows, and half characters. */
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/**
 * What is wrong with a project's own words for a language, whose keys are ours. They come from outside: a text that has a
 * fault is left out, and ours stands in its place.
 */
export function wordFaults(texts: ReadonlyMap<string, string>, language: string): WordFault[] {
  const faults = [...texts].flatMap(([key, text]) => {
    const message = keyFault(key, language) ?? textFault(key, text, language)
    return message === undefined ? [] : [{key, message, isUnusable: true}]
  })
  return [...faults, ...missingForms(texts, language)]
}

function keyFault(key: string, language: string): string | undefined {
  const {base, category} = splitKey(key)
  const isCounted = countedKeys.has(base)
  if (isCounted === (category !== undefined)) {
    const categories = pluralCategories(language)
    // i18next takes `_zero` for 0 in every language.
    if (category === undefined || category === 'zero' || categories.includes(category))
      return undefined
    return `Unexpected plural form \`${key}\`, expected ${listed(categories.map((one) => `${base}_${one}`))}`
  }
  return isCounted
    ? `Unexpected \`${key}\` without a plural form, expected \`${key}_other\``
    : `Unexpected plural form \`${key}\`, expected \`${base}\``
}

function textFault(key: string, text: string, language: string): string | undefined {
  if (text.trim() === '') return `Unexpected empty text of \`${key}\`, expected words`
  if (text.length > LONGEST)
    return `Unexpected length of \`${key}\`: ${text.length} characters, expected at most ${LONGEST}`
  const [found] = unseen.exec(text) ?? []
  if (found !== undefined)
    return `Unexpected ${codePoint(found)} in \`${key}\`, expected characters that can be seen`
  const {base, category} = splitKey(key)
  const wanted = placesOf(englishTexts.get(base) ?? '')
  const actual = placesOf(text)
  const mayOmit = category !== undefined && standsForOne(category, language) ? ['count'] : []
  const extra = actual.filter((place) => !wanted.includes(place))
  const missing = wanted.filter((place) => !actual.includes(place) && !mayOmit.includes(place))
  if (extra.length + missing.length === 0) return undefined
  return `Unexpected places of \`${key}\`: ${written(actual)}, expected ${written(wanted)}`
}

/** Keys of which some plural forms are given and others not. */
function missingForms(texts: ReadonlyMap<string, string>, language: string): WordFault[] {
  const given = Map.groupBy(texts.keys(), (key) => splitKey(key).base)
  return [...given].flatMap(([base, keys]) => {
    const [key = base] = keys
    if (!countedKeys.has(base) || splitKey(key).category === undefined) return []
    const missing = pluralCategories(language)
      .map((category) => `${base}_${category}`)
      .filter((form) => !texts.has(form))
    if (missing.length === 0) return []
    const message = `Unexpected \`${key}\` alone, expected ${listed(missing)} beside it`
    return [{key, message, isUnusable: false}]
  })
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function written(places: readonly string[]): string {
  return places.length === 0 ? 'none' : listed(places.map((place) => `{{${place}}}`))
}
