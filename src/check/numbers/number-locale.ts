import {subtagOf} from '../../segment/language-tag.ts'
import data from '../locale-data.json' with {type: 'json'}
import {allLanguages} from './languages/all-languages.ts'
import type {NumberWords} from './number-words.ts'
import {type WordTable, wordTable} from './word-table.ts'

/** How numbers are read and written in a language. */
export interface NumberLocale extends WordTable {
  readonly tag: string
  /** Language subtag. */
  readonly language: string
  readonly decimal: string
  readonly group: string
  /** Digits that must stand before the first group. */
  readonly minimumGrouping: number
  /** Digits in groups after the first: 2 in `12,34,567`. */
  readonly secondaryGroup: number
  /** Separators that readers accept beside those of CLDR, each with its own meaning. */
  readonly decimals: string
  readonly groups: string
  /** Whether it counts in thousands and millions, not in lakh or 万. */
  readonly hasWesternScale: boolean
  /** Whether its scale words are known. */
  readonly hasScale: boolean
  readonly isGlued: boolean
  /** Names of the days of the week from Sunday, in lower case. */
  readonly weekdays: readonly (readonly string[])[]
  readonly endings: RegExp | undefined
  readonly prefixes: RegExp | undefined
  readonly percent: RegExp | undefined
  readonly percentBefore: RegExp | undefined
  readonly points: RegExp | undefined
  readonly andHalf: RegExp | undefined
}

interface LocaleData {
  readonly decimal: string
  readonly group: string
  readonly minimumGrouping: number
  readonly secondaryGroup: number
  readonly scale: Readonly<Record<string, string>>
  readonly months: string
  readonly weekdays: string
}

/** Tags under which the data stand, where they differ. */
const aliases: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  bs: 'hr',
  sh: 'sr-Latn',
  yue: 'zh-Hant',
  be: 'ru',
  gl: 'pt',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
  'es-419': 'es-MX',
  'es-US': 'es-MX',
  'es-PR': 'es-MX',
  'es-GT': 'es-MX',
  'es-HN': 'es-MX',
  'es-SV': 'es-MX',
  'es-NI': 'es-MX',
  'es-PA': 'es-MX',
  'es-DO': 'es-MX',
  'es-PE': 'es-MX',
  'de-LI': 'de-CH',
  'en-PK': 'en-IN',
}

/** White space that separates groups wherever it stands. */
const spaces = '\u00a0\u202f\u2009'

/** Where readers accept another decimal sign: both in Arabic and Persian, and in Switzerland outside sums of money. */
const moreDecimals: Readonly<Record<string, string>> = {
  ar: '.,٫',
  fa: '.,٫/',
  ur: '.٫',
  'de-CH': '.,',
  'fr-CH': '.,',
  'it-CH': '.,',
  'en-ZA': '.,',
}

/** Languages with a decimal comma in which a period between groups is a fault, not a habit. */
const noPeriodGroups = new Set(['ru', 'uk', 'be', 'bg', 'sv', 'fi', 'et', 'lv', 'lt'])

const locales = new Map<string, NumberLocale>()

/** The locale of a BCP 47 tag. An unknown language has the separators of Intl and no words. */
export function numberLocale(tag: string): NumberLocale {
  let locale = locales.get(tag)
  if (!locale) {
    locale = makeLocale(tag)
    locales.set(tag, locale)
  }
  return locale
}

function makeLocale(tag: string): NumberLocale {
  const language = subtagOf(tag)
  const found = dataOf(tag)
  const words: NumberWords = (Object.hasOwn(allLanguages, language) && allLanguages[language]) || {}
  const region = /-([A-Z]{2}|\d{3})\b/.exec(tag)?.[1] ?? ''
  const decimals =
    own(moreDecimals, `${language}-${region}`) ?? own(moreDecimals, language) ?? found.decimal
  return {
    tag,
    language,
    decimal: found.decimal,
    group: found.group,
    minimumGrouping: found.minimumGrouping,
    secondaryGroup: found.secondaryGroup,
    decimals,
    groups: groupsOf(language, found, decimals),
    ...wordTable(language, words, found),
    hasWesternScale: '6' in found.scale,
    hasScale: Object.keys(found.scale).length > 0,
    isGlued: words.isGlued ?? false,
    weekdays: found.weekdays
      .split('|')
      .map((names) => names.split(' ').map((name) => name.replaceAll('_', ' '))),
    endings: words.endings === undefined ? undefined : new RegExp(`${words.endings}$`, 'u'),
    prefixes: words.prefixes === undefined ? undefined : new RegExp(`^${words.prefixes}`, 'u'),
    percent: after(words.percent),
    percentBefore: before(words.percentBefore),
    points: after(words.points),
    andHalf: words.andHalf ? new RegExp(`\\s*(?:${words.andHalf})(?!\\p{L})`, 'iuy') : undefined,
  }
}

/** Pattern of what follows a number, a sign or word of percent. */
function after(words: string | undefined): RegExp | undefined {
  return words === undefined ? undefined : new RegExp(`[\\s-]?(?:${words})`, 'iuy')
}

/** Pattern of what precedes a number. */
function before(words: string | undefined): RegExp | undefined {
  return words === undefined ? undefined : new RegExp(`(?:${words})[\\s’']*$`, 'iu')
}

/** What may stand between groups. */
function groupsOf(language: string, {decimal, group}: LocaleData, decimals: string): string {
  const usual = `${group}${spaces}'’${decimal === ',' && !noPeriodGroups.has(language) ? '.' : ''}`
  const open = decimals.length > 1 ? '.,٬' : ''
  // Where groups are spaces, or Spanish and Portuguese writers follow their academies, any blank will do.
  const blank = /\s/.test(group) || ['es', 'pt', 'it'].includes(language) ? ' ' : ''
  return `${usual}${open}${blank}`
}

/** The data of the tag, of its script, of its language, or what Intl says. */
function dataOf(tag: string): LocaleData {
  const all: Readonly<Record<string, Partial<LocaleData>>> = data
  const parts = tag.split('-')
  const [language = ''] = parts
  const chain = [parts.slice(0, 2).join('-'), language].map((key) => own(aliases, key) ?? key)
  const found = chain.map((key) => own(all, key)).find(Boolean)
  const base = own(all, (own(aliases, language) ?? language).split('-')[0] ?? '')
  return {...intlData(tag), ...base, ...found}
}

/** A table's own value: a tag may be called `constructor`. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** Separators of a language without data; CLDR's root for what is no tag. */
function intlData(tag: string): LocaleData {
  let parts: Intl.NumberFormatPart[] = []
  try {
    parts = new Intl.NumberFormat(tag).formatToParts(12345.5)
  } catch {
    // What is no tag has no habits.
  }
  const sign = (type: string) => parts.find((part) => part.type === type)?.value
  return {
    decimal: sign('decimal') ?? '.',
    group: sign('group') ?? ',',
    minimumGrouping: 1,
    secondaryGroup: 3,
    scale: {},
    months: '',
    weekdays: '',
  }
}
