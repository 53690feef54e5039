/**
 * ISO 639-3 codes of languages with a code of two letters for which Apertium has data, as its packages and modes are named.
 * Languages with three letters have the same code in both.
 */
const LONG_CODES: Readonly<Record<string, string>> = {
  af: 'afr',
  an: 'arg',
  ar: 'ara',
  az: 'aze',
  ba: 'bak',
  be: 'bel',
  bg: 'bul',
  bn: 'ben',
  br: 'bre',
  bs: 'hbs',
  ca: 'cat',
  cs: 'ces',
  cv: 'chv',
  cy: 'cym',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  eo: 'epo',
  es: 'spa',
  et: 'est',
  eu: 'eus',
  fa: 'fas',
  fi: 'fin',
  fo: 'fao',
  fr: 'fra',
  ga: 'gle',
  gd: 'gla',
  gl: 'glg',
  gv: 'glv',
  he: 'heb',
  hi: 'hin',
  hr: 'hbs',
  hu: 'hun',
  hy: 'hye',
  id: 'ind',
  is: 'isl',
  it: 'ita',
  kk: 'kaz',
  ku: 'kmr',
  kv: 'kpv',
  ky: 'kir',
  la: 'lat',
  lt: 'lit',
  lv: 'lav',
  mk: 'mkd',
  ml: 'mal',
  mr: 'mar',
  ms: 'msa',
  mt: 'mlt',
  nb: 'nob',
  nl: 'nld',
  nn: 'nno',
  no: 'nob',
  oc: 'oci',
  os: 'oss',
  pa: 'pan',
  pl: 'pol',
  pt: 'por',
  rm: 'roh',
  ro: 'ron',
  ru: 'rus',
  sc: 'srd',
  se: 'sme',
  sk: 'slk',
  sl: 'slv',
  so: 'som',
  sq: 'sqi',
  sr: 'hbs',
  sv: 'swe',
  sw: 'swa',
  ta: 'tam',
  te: 'tel',
  tg: 'tgk',
  tr: 'tur',
  tt: 'tat',
  ug: 'uig',
  uk: 'ukr',
  ur: 'urd',
  uz: 'uzb',
  zh: 'zho',
}

/** What Apertium calls the three standards of one language. */
const VARIANTS: Readonly<Record<string, string>> = {bs: 'BS', hr: 'HR', sr: 'SR'}

/** The script Apertium writes a language in, where it is not the usual one. */
const SCRIPTS: Readonly<Record<string, string>> = {sr: 'Latn'}

/** A mode: two languages, each perhaps with a variant. It never starts with `-`, so that no program takes it for an option. */
const MODE = /^([a-z]{2,3}(?:_[A-Za-z\d]+)?)-([a-z]{2,3}(?:_[A-Za-z\d]+)?)$/

/** A pair of languages by Apertium's codes. */
export interface ApertiumPair {
  readonly source: string
  readonly target: string
}

/**
 * The installed mode that translates between two languages, undefined where none does. Regions and variants are preferred
 * where there is data for them (`por_BR`, `cat_valencia`) and give way where there is none; a script never does. Older
 * packages name their modes by two letters.
 */
export function findPair(
  {sourceLanguage, language}: {sourceLanguage: string; language: string},
  modes: readonly string[],
): ApertiumPair | undefined {
  const known = new Set(modes.filter((mode) => MODE.test(mode)))
  for (const target of candidates(language)) {
    for (const source of candidates(sourceLanguage)) {
      if (known.has(`${source}-${target}`)) return {source, target}
    }
  }
  return undefined
}

/** Codes that may stand for a language, the closest first. */
function candidates(language: string): readonly string[] {
  const locale = new Intl.Locale(language)
  const base = locale.language ?? language
  const script = SCRIPTS[base] ?? new Intl.Locale(base).maximize().script
  if (locale.maximize().script !== script) return []
  const parts = [VARIANTS[base], ...language.split('-').slice(1)].filter(
    (part) => part !== undefined && part !== locale.script,
  )
  const codes = [LONG_CODES[base] ?? base, base]
  return [...codes.flatMap((code) => parts.map((part) => `${code}_${part}`)), ...codes]
}
