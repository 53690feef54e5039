import {byLanguage, languageOf} from '../language-of.ts'

/**
 * How long a text is in each language, where it has 100 characters in English. Measured on the Universal Declaration of
 * Human Rights and on political statements; between neighbours the differences are small beside those of style.
 */
const lengths: Readonly<Record<string, number>> = {
  af: 100,
  am: 55,
  ar: 78,
  az: 102,
  be: 106,
  bg: 106,
  bn: 90,
  ca: 110,
  cs: 93,
  da: 101,
  de: 116,
  el: 114,
  en: 100,
  es: 115,
  et: 98,
  eu: 105,
  fa: 86,
  fi: 103,
  fr: 118,
  ga: 115,
  gl: 108,
  he: 72,
  hi: 99,
  hr: 94,
  hu: 108,
  hy: 104,
  id: 112,
  is: 98,
  it: 113,
  ja: 41,
  ka: 106,
  kk: 104,
  km: 100,
  ko: 46,
  ku: 92,
  lt: 101,
  lv: 99,
  mk: 101,
  mr: 105,
  ms: 110,
  nb: 96,
  ne: 90,
  nl: 114,
  nn: 96,
  no: 96,
  pl: 101,
  pt: 109,
  ro: 110,
  ru: 105,
  si: 92,
  sk: 95,
  sl: 98,
  sq: 106,
  sr: 91,
  sv: 97,
  sw: 95,
  ta: 117,
  te: 103,
  th: 88,
  tr: 98,
  uk: 102,
  ur: 93,
  vi: 115,
  zh: 30,
}

/** For a language that is not listed: what most in Latin script need. */
const usual = 108
const scripts: Readonly<Record<string, number>> = {Hans: 32, Hant: 32, Jpan: 48, Kore: 52, Ethi: 72}

/** The length expected of a text in one language that has a length of 1 in the other. BCP 47 tags. */
export function expectedRatio(sourceLanguage: string, language: string): number {
  return lengthIn(language) / lengthIn(sourceLanguage)
}

function lengthIn(tag: string): number {
  return byLanguage(lengths, tag) ?? scripts[languageOf(tag).script] ?? usual
}
