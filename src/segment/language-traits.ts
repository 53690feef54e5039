/** What a language does with numbers and capitals, as far as a period depends on it. */
export interface LanguageTraits {
  /** Whether ordinals are written with a period: "3. Oktober". */
  readonly hasOrdinals: boolean
  /** Whether nouns are written with a capital. */
  readonly hasCapitalNouns: boolean
  /** Whether a capital after a number with a period rather goes on: such nouns are common, or sentences end in verbs. */
  readonly hasCapitalAfterOrdinal: boolean
}

const ordinals = split(
  'az bs cs da de dsb et eu fi fo hr hsb hu is kk ky lb lt lv mk nb nn no pl se sh sk sl sq sr tr',
)

const capitalNouns = split('de gsw lb nds')

/** "čl. 46. Ustava", "1. Dünya Savaşı". */
const capitalAfterOrdinal = split('az bs de gsw hr kk ky lb nds sh sr tr')

/** The traits of a language, by its subtag. */
export function languageTraits(language: string): LanguageTraits {
  return {
    hasOrdinals: ordinals.has(language),
    hasCapitalNouns: capitalNouns.has(language),
    hasCapitalAfterOrdinal: capitalAfterOrdinal.has(language),
  }
}

function split(languages: string): ReadonlySet<string> {
  return new Set(languages.split(' '))
}
