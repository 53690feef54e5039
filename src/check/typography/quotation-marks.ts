import {byLanguage} from '../language-of.ts'

/** The quotation marks of a language, each pair as opening and closing mark; the first pair is the usual one. */
export interface QuotationMarks {
  readonly outer: readonly string[]
  /** For a quotation inside another. */
  readonly inner: readonly string[]
}

/**
 * Pairs by language: outer ones, a bar, inner ones. First on each side stands what CLDR 48 gives (`delimiters`), after it
 * what the language's own style guides accept: « » in Spanish (Real Academia), „ “ in Serbian (pravopis), » « in German,
 * Danish and Slavic book printing, » » in Swedish and Finnish books.
 */
const table: Readonly<Record<string, string>> = {
  am: '«» | ‹›',
  ar: '”“ “” «» | ’‘ ‘’ “” «»',
  az: '“” «» „“ | ‘’',
  be: '«» | „“ “” «»',
  bg: '„“ «» | ’’ ‘’ «» „“',
  bs: '„” „“ »« | ‘’ ‚‘',
  ca: '«» “” | “” ‘’',
  cs: '„“ »« | ‚‘ ›‹',
  cy: '“” ‘’ | ‘’ “”',
  da: '“” »« ”” „“ | ‘’ ’’ ›‹ ‚‘',
  de: '„“ »« | ‚‘ ›‹',
  'de-CH': '„“ «» | ‚‘ ‹›',
  'de-LI': '„“ «» | ‚‘ ‹›',
  el: '«» | “” ‘’',
  en: '“” | ‘’',
  'en-GB': '“” ‘’ | ‘’ “”',
  es: '“” «» | ‘’ “”',
  et: '„“ „” «» | ‚‘ ‘’',
  eu: '«» “” | “” ‘’',
  fa: '«» | ‹› “”',
  fi: '”” »» | ’’',
  fr: '«» | “” «» ‹› ‘’',
  ga: '“” ‘’ | ‘’ “”',
  gl: '“” «» | ‘’ “”',
  he: '”” “” „” "" | ’’ ‘’',
  hr: '„” „“ »« | ‘’ ‚‘ ›‹',
  hu: '„” | »« ’’',
  hy: '«» | «» “”',
  is: '„“ | ‚‘',
  it: '«» “” | “” ‘’',
  ja: '「」 『』 “” | 『』 「」 “” ‘’',
  ka: '„“ «» | «» ‚‘ ‘’',
  kk: '«» “” | “” „“',
  ko: '“” ‘’ 「」 『』 | ‘’ 『』',
  lt: '„“ | ‚‘ ‘’ „“',
  lv: '“” „” «» „“ | ‘’ „“',
  mk: '„“ | ‚‘ ’‘',
  nb: '«» | ‘’ “” „“',
  nl: '‘’ “” „” | “” ‘’',
  nn: '«» | ‘’ “” „“',
  no: '«» | ‘’ “” „“',
  pl: '„” «» »« | «» »« ‚’ ‘’',
  pt: '“” «» | ‘’ “”',
  'pt-PT': '«» “” | “” ‘’',
  ro: '„” | «»',
  ru: '«» | „“ “” «»',
  sk: '„“ »« | ‚‘ ›‹',
  sl: '„“ »« | ‚‘ ›‹',
  sq: '“” «» „“ | ‘’',
  sr: '„” „“ «» »« | ’’ ‘’ ‚‘',
  sv: '”” »» »« | ’’',
  tr: '“” | ‘’',
  uk: '«» „“ “” | „“ “” «»',
  ur: '”“ “” ‘’ | ’‘ ‘’',
  uz: '“” «» | ‘’',
  yue: '「」 “” | 『』 ‘’',
  zh: '“” 「」 | ‘’ 『』 “”',
  'zh-Hant': '「」 “” | 『』 ‘’',
}

/** What CLDR gives most of the others: Hindi, Tamil, Sinhala, Indonesian, Vietnamese, Thai … */
const others = '“” | ‘’'

const known = new Map<string, QuotationMarks>()

/** The quotation marks of a language (BCP 47). */
export function quotationMarks(tag: string): QuotationMarks {
  let marks = known.get(tag)
  if (!marks) {
    const [outer = '', inner = ''] = (byLanguage(table, tag) ?? others).split(' | ')
    marks = {outer: outer.split(' '), inner: inner.split(' ')}
    known.set(tag, marks)
  }
  return marks
}
