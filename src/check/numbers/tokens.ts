import type {NumberLocale} from './number-locale.ts'
import {readDigits} from './read-digits.ts'
import {bareWord} from './word-table.ts'

/** A piece of plain text that may be part of a number. UTF-16 offsets. */
export interface Token {
  /** `han`: numerals of East Asia, with or without digits. */
  readonly kind: 'digits' | 'word' | 'han'
  readonly text: string
  /** As in word tables. */
  readonly word: string
  readonly start: number
  readonly end: number
}

/** A text with its tokens; digits are ASCII. */
export interface ReadableText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly locale: NumberLocale
}

/** Numerals of Chinese and Japanese, and what multiplies them. */
const hanNumeral = '〇零一二三四五六七八九十百千万亿萬億兆两兩'

/** Numbers of East Asia, in which digits and units of ten thousand take turns: 4.6万, 1兆5000億, 三万. */
const han = String.raw`(?:\d+(?:,\d{3})*(?:\.\d+)?(?:\s?[十百千万亿萬億兆京])|[${hanNumeral}])(?:\d+(?:,\d{3})*(?=[十百千万亿萬億兆京])|\d{1,4}(?![\d,.])|\s?[万亿萬億兆京]|[${hanNumeral}])*`

/** The same in Korean, where Chinese numerals follow digits only. */
const hangul = String.raw`\d+(?:,\d{3})*(?:\.\d+)?\s?(?:십|백|천|만|억|조)(?:\s?\d+(?:,\d{3})*(?=\s?[십백천만억조])|\d{1,4}(?![\d,.])|\s?[백천만억조])*`

/** Digits with separators inside. */
const digits = String.raw`\d+(?:[.,'’٫٬·˙]\d+)*`

/** A group for numerals in languages that have none. */
const never = '((?!))'

/** Words of scripts with blanks between words, and runs of katakana. */
const words = String.raw`(?:[\p{L}\p{M}\u200c\u200d]|(?<=l)·(?=l))+`
const spacedWords = String.raw`(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Thai}])[\p{L}\p{M}])+`

const patterns = new Map<NumberLocale, RegExp>()

/** Digits, words and numerals of a text in order; digits are ASCII. */
export function tokensOf(text: string, locale: NumberLocale): Token[] {
  let pattern = patterns.get(locale)
  if (!pattern) {
    pattern = patternFor(locale)
    patterns.set(locale, pattern)
  }
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const {0: found, index} = match
    const kind = match[1] ? 'han' : match[2] ? 'digits' : 'word'
    const word = kind === 'word' ? bareWord(found, locale.language) : found
    const token: Token = {kind, text: found, word, start: index, end: index + found.length}
    const isList = kind === 'digits' && found.includes(',') && !readDigits(found, locale)
    if (isList) tokens.push(...items(token))
    else tokens.push(token)
  }
  return tokens
}

/** The numbers of a list without blanks: `3,7,11`. */
function items({text, start}: Token): Token[] {
  return Array.from(text.matchAll(/[^,]+/g), ({0: item, index}) => ({
    kind: 'digits',
    text: item,
    word: item,
    start: start + index,
    end: start + index + item.length,
  }))
}

function patternFor(locale: NumberLocale): RegExp {
  const {language, groups} = locale
  const blank = groups.includes(' ') ? ' ' : ''
  const spaced = String.raw`(?<!\d)\d{1,3}(?:[\u00a0\u202f\u2009${blank}]\d{3}(?!\d))+(?:[.,٫]\d+)?`
  const number = `(${spaced}|${digits})`
  if (language === 'zh' || language === 'ja' || language === 'yue')
    return new RegExp(`(${han})|${number}|${spacedWords}`, 'gu')
  if (language === 'ko') return new RegExp(`(${hangul})|${number}|${words}`, 'gu')
  if (language === 'th')
    return new RegExp(`${never}|${number}|${thaiWords(locale)}|${spacedWords}`, 'gu')
  const apostrophe = language === 'uk' || language === 'be' ? "(?:['’ʼ]\\p{L}+)?" : ''
  return new RegExp(`${never}|${number}|${words}${apostrophe}`, 'gu')
}

/** Thai has no blanks between words: only those that it knows are found, the longest first. */
function thaiWords({words: table, months}: NumberLocale): string {
  const known = [...table.keys(), ...months.keys()].sort((a, b) => b.length - a.length)
  return known.map((word) => word.replaceAll('.', '\\.?')).join('|')
}
