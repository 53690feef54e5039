import {isUnspaced} from '../segment/unspaced-languages.ts'

/** How a language writes terms, beside its inflection. */
export interface LanguageTraits {
  /** Words are not parted by blanks: terms are looked for character by character. */
  readonly isUnspaced: boolean
  /** Nouns join into one word (`Finanzoligarchie`). */
  readonly hasCompounds: boolean
  /** Two words that belong together may stand in either order (`strajk generalny`, `generalny strajk`). */
  readonly hasFreeOrder: boolean
  /** Nouns are written with a capital. */
  readonly hasCapitalNouns: boolean
  /** A term of one word may be written as two, at will. */
  readonly mayPart: boolean
  /** A word may be doubled with a hyphen for the plural (`hak-hak`). */
  readonly doubles: boolean
  /** What may be written with an acronym without any mark, in lower case (`UAWs`). */
  readonly acronymEndings: readonly string[]
}

const compounds = new Set([
  'de',
  'sv',
  'nl',
  'da',
  'nb',
  'nn',
  'no',
  'fi',
  'hu',
  'et',
  'is',
  'lb',
  'fy',
  'af',
  'ko',
])
const freeOrder = new Set(['pl', 'cs', 'sk', 'ru', 'uk', 'be', 'sr', 'hr', 'bs', 'sh', 'sl'])
const capitalNouns = new Set(['de', 'lb'])
const parting = new Set(['ko', 'ta', 'si'])
const doubling = new Set(['id', 'ms'])

/** By language subtag; where nothing stands, an acronym takes no ending of its own. */
const acronymEndings: Readonly<Record<string, string>> = {
  en: 's',
  de: 's',
  nl: 's',
  sv: 's en n',
  da: 's en',
  nb: 's en',
  nn: 's en',
  no: 's en',
  pl: 'u em ie owi ami ach om y ów a',
  ru: 'а у ом е ы ов',
  uk: 'у ом і а и ів',
  cs: 'u em ů ům',
  sk: 'u om ov',
  hr: 'a u om ov',
  bs: 'a u om',
  sr: 'a u om',
  ro: 'ul ului uri',
  tr: 'in ın un ün nin nın nun nün i ı u ü yi yı yu yü e a ye ya de da te ta den dan ten tan',
  hu: 't ban ben nak nek val vel ra re',
  fi: 'n ta tä lla llä ssa ssä',
  ko: '은 는 이 가 을 를 의 에 와 과 도 로 만',
}

/** The traits of a language (its subtag). */
export function traitsOf(language: string): LanguageTraits {
  const endings = Object.hasOwn(acronymEndings, language) ? acronymEndings[language] : undefined
  return {
    isUnspaced: isUnspaced(language),
    hasCompounds: compounds.has(language),
    hasFreeOrder: freeOrder.has(language),
    hasCapitalNouns: capitalNouns.has(language),
    mayPart: parting.has(language),
    doubles: doubling.has(language),
    acronymEndings: endings?.split(' ') ?? [],
  }
}
