import {subtagOf} from './language-tag.ts'
import {type LanguageTraits, languageTraits} from './language-traits.ts'
import {allLanguages} from './languages/all-languages.ts'
import type {LanguageWords} from './languages/language-words.ts'

/** How an abbreviation binds what follows; see LanguageWords. */
export type AbbreviationKind = 'hard' | 'number' | 'soft' | 'end' | 'date' | 'named'

/** What segmentation depends on beside the text. */
export interface CutOptions {
  /** BCP 47 tag. An unknown one gets the structure rules only. */
  readonly language: string
  /** A full stop after these ends no sentence, with or without it: added to the language's own. */
  readonly abbreviations?: readonly string[]
}

/** A language's words, ready for looking up. */
export interface LanguageRules extends LanguageTraits {
  /** Language subtag in lower case. */
  readonly language: string
  /** Whether we have words for it: an unknown short word before a number is then no abbreviation. */
  readonly isKnown: boolean
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>
  readonly openers: ReadonlySet<string>
  readonly counted: ReadonlySet<string>
  readonly continuers: ReadonlySet<string>
  readonly says: readonly string[]
  readonly quotative: readonly string[]
  readonly notQuotative: readonly string[]
  readonly finals: ReadonlySet<string>
  readonly letters: ReadonlySet<string>
  readonly segmenter: Intl.Segmenter
}

/** In the order in which a word of two kinds is decided. */
const kinds = ['hard', 'number', 'soft', 'end', 'date', 'named'] as const

const rulesOf = new Map<string, LanguageRules>()
const rulesWith = new WeakMap<readonly string[], Map<string, LanguageRules>>()

/** The rules for a language and a project's own abbreviations, made once for each list. */
export function languageRules({language, abbreviations}: CutOptions): LanguageRules {
  const cache = abbreviations?.length ? cacheFor(abbreviations) : rulesOf
  let rules = cache.get(language)
  if (!rules) {
    rules = makeRules(language, abbreviations ?? [])
    cache.set(language, rules)
  }
  return rules
}

/** The English abbreviations, for Latin words in a text of another script. */
export function englishAbbreviations(): LanguageRules['abbreviations'] {
  return languageRules({language: 'en'}).abbreviations
}

function cacheFor(abbreviations: readonly string[]): Map<string, LanguageRules> {
  const cache = rulesWith.get(abbreviations) ?? new Map<string, LanguageRules>()
  rulesWith.set(abbreviations, cache)
  return cache
}

function makeRules(tag: string, own: readonly string[]): LanguageRules {
  const language = subtagOf(tag)
  const known = Object.hasOwn(allLanguages, language) ? allLanguages[language] : undefined
  const words = known ?? titlesOnly
  return {
    language,
    isKnown: known !== undefined,
    ...languageTraits(language),
    abbreviations: abbreviationsOf(words, own),
    openers: new Set(split(words.openers)),
    counted: new Set(split(words.counted)),
    continuers: new Set(split(words.continuers)),
    says: split(words.says),
    quotative: split(words.quotative),
    notQuotative: split(words.notQuotative),
    finals: new Set(split(words.finals)),
    letters: new Set(split(words.letters)),
    segmenter: segmenterFor(language),
  }
}

/** What a language without a list borrows: English titles are common in Latin scripts. */
const titlesOnly: LanguageWords = {hard: allLanguages.en?.hard ?? ''}

/** Each abbreviation with its kind; a project's own are hard. */
function abbreviationsOf(
  words: LanguageWords,
  own: readonly string[],
): Map<string, AbbreviationKind> {
  const found = new Map<string, AbbreviationKind>()
  for (const word of own) {
    const bare = word.trim().replace(/\.$/, '').replace(/\.\s+/g, '.')
    if (bare) found.set(bare, 'hard').set(bare.toLowerCase(), 'hard')
  }
  for (const kind of kinds)
    for (const word of split(words[kind])) if (!found.has(word)) found.set(word, kind)
  return found
}

function split(words: string | undefined): string[] {
  return words ? words.trim().split(/\s+/) : []
}

/** ICU knows one language with a rule of its own: Greek, whose question mark is a semicolon. */
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const name = language === 'el' ? 'el' : 'en'
  const segmenter = segmenters.get(name) ?? new Intl.Segmenter(name, {granularity: 'sentence'})
  segmenters.set(name, segmenter)
  return segmenter
}
