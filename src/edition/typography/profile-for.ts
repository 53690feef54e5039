import {byLanguage, languageOf} from '../../check/language-of.ts'
import {quotationMarks} from '../../check/typography/quotation-marks.ts'
import {digitsOf} from '../words/digits-of.ts'
import type {QuotePair, TypographyProfile} from './profile.ts'
import {type ScriptStyle, scriptStyles} from './script-styles.ts'

/** Where a language differs from its script, or from what most languages do. */
interface Row {
  /** A style of another name than the script's. */
  readonly style?: string
  readonly fonts?: readonly string[]
  readonly hyphenate?: boolean
  readonly columns?: number
  /** Outer and inner marks where the first that `quotationMarks` gives are not those of print: `«»“”`. */
  readonly quotes?: string
  readonly hasApostrophe?: false
  readonly dash?: string
  readonly shortWords?: string
  readonly keepsDash?: true
}

const spacedDash = '–'

/**
 * By language. Dashes: Chicago Manual 6.85 (en), Duden D 43 (de), Orthotypographie (fr), Правила русской орфографии и
 * пунктуации (ru). One-letter words: ÚJČ “Zalomení řádků” (cs), PN-83/P-55366 (pl), Мильчин, Справочник издателя (ru).
 */
const rows: Readonly<Record<string, Row>> = {
  ar: {quotes: '«»“”'},
  be: {shortWords: 'а в з і к о у ў я', keepsDash: true},
  bg: {dash: spacedDash},
  bn: {},
  ca: {dash: spacedDash},
  cs: {dash: spacedDash, shortWords: 'a i k o s u v z'},
  da: {dash: spacedDash},
  de: {dash: spacedDash},
  'de-CH': {quotes: '«»‹›', dash: spacedDash},
  el: {dash: spacedDash},
  en: {},
  'en-GB': {dash: spacedDash},
  es: {},
  et: {dash: spacedDash},
  fa: {fonts: ['Noto Naskh Arabic', 'Vazirmatn', 'Geeza Pro', 'Segoe UI', 'serif']},
  fi: {dash: spacedDash},
  fr: {dash: spacedDash},
  he: {hasApostrophe: false, dash: spacedDash},
  hi: {},
  hr: {dash: spacedDash},
  hu: {dash: spacedDash},
  id: {},
  it: {dash: spacedDash},
  ja: {dash: '——'},
  ko: {},
  lt: {dash: spacedDash},
  mr: {},
  nb: {dash: spacedDash},
  ne: {},
  nl: {quotes: '“”‘’', dash: spacedDash},
  nn: {dash: spacedDash},
  pl: {dash: spacedDash, shortWords: 'a i o u w z'},
  pt: {},
  'pt-BR': {},
  ro: {dash: spacedDash},
  ru: {shortWords: 'а в и к о с у я', keepsDash: true},
  si: {},
  sk: {dash: spacedDash, shortWords: 'a i k o s u v z'},
  sl: {dash: spacedDash},
  sr: {dash: spacedDash},
  'sr-Latn': {dash: spacedDash},
  sv: {dash: spacedDash},
  ta: {hyphenate: true, columns: 2},
  tr: {},
  uk: {shortWords: 'а в з і й о у я', keepsDash: true},
  ur: {style: 'Aran'},
  uz: {hasApostrophe: false},
  vi: {hyphenate: false},
  'zh-Hans': {dash: '——'},
  'zh-Hant': {dash: '——'},
}

/** Languages with a row of their own. */
export const profiledLanguages: readonly string[] = Object.keys(rows)

const known = new Map<string, TypographyProfile>()

/** How a language (BCP 47) is set. One without a row is set as its script is, an unknown script as Latin. */
export function profileFor(language: string): TypographyProfile {
  let profile = known.get(language)
  if (!profile) {
    profile = profileOf(language)
    known.set(language, profile)
  }
  return profile
}

function profileOf(language: string): TypographyProfile {
  const row = byLanguage(rows, language) ?? {}
  const style = scriptStyles[row.style ?? languageOf(language).script] ?? scriptStyles.Latn
  const {leaflet, ...rest} = style as ScriptStyle
  const [outer = '', inner = ''] = quotesOf(row, language)
  return {
    ...rest,
    language,
    quotes: {outer: pair(outer), inner: pair(inner)},
    hasApostrophe: row.hasApostrophe ?? true,
    dash: row.dash ?? '—',
    shortWords: row.shortWords?.split(' ') ?? [],
    keepsDash: row.keepsDash ?? false,
    digits: digitsOf(language),
    fonts: row.fonts ?? rest.fonts,
    hyphenate: row.hyphenate ?? rest.hyphenate,
    leaflet: {...leaflet, columns: row.columns ?? leaflet.columns},
  }
}

/** Outer and inner marks. */
function quotesOf(row: Row, language: string): readonly [string | undefined, string | undefined] {
  if (row.quotes) return [row.quotes.slice(0, 2), row.quotes.slice(2)]
  const {outer, inner} = quotationMarks(language)
  return [outer[0], inner[0]]
}

function pair(marks: string): QuotePair {
  return [marks.charAt(0), marks.charAt(1)]
}
