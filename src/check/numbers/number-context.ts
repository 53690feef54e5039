import type {ReadableText, Token} from './tokens.ts'

const upper = /[\p{Lu}]/u

/** Words before a number that numbers a part of a text or a version: it is no amount. English, since sources mostly are. */
const numbered =
  /^(?:section|chapter|article|paragraph|part|number|nos?|nr|version|v|page|pp?|figure|fig|table|rule|room|kapitel|abschnitt|artikel|ziffer|version|seite|artículo|article|capítulo|chapitre|статья|раздел|глава|пункт)$/

/** Abbreviated scale words that are letters: in English, written with the number, and only where money is counted. */
const letters: Readonly<Record<string, number>> = {k: 3, m: 6, b: 9, t: 12}

/** Whether digits belong to a name: F-16, COVID-19, G7, 5G, 737-800. */
export function isName({text, tokens}: ReadableText, index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  const before = tokens[index - 1]
  if (before?.kind === 'word') {
    // Digits right after Latin letters: libc6. Other scripts write particles and nouns without a blank.
    if (before.end === token.start && /\p{sc=Latin}$/u.test(before.text)) return true
    if (upper.test(before.text) && isAttached(text, before, token)) return true
  }
  const after = tokens[index + 1]
  return (
    after?.kind === 'word' &&
    after.start === token.end &&
    /^\p{Lu}{1,2}s?$/u.test(after.text) &&
    !/[€$£]\s?$/.test(text.slice(Math.max(0, token.start - 2), token.start)) &&
    !/^(?:K|M|B|T|BN|TN|MN)$/.test(after.text)
  )
}

/** Whether nothing or a hyphen stands between a word and the digits after it. */
function isAttached(text: string, before: Token, token: Token): boolean {
  const between = token.start - before.end
  if (between === 0) return true
  const sign = text[before.end] ?? ''
  return between === 1 && '-\u2010\u2011'.includes(sign) && before.text.length <= 6
}

/** Whether the word right before the digits makes them a reference: "Section 5.3", "Windows 3.1", "§ 5.3". */
export function isReference({text, tokens, locale}: ReadableText, index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token) return false
  if (/[§№#]\s?$/.test(text.slice(Math.max(0, token.start - 2), token.start))) return true
  if (before?.kind !== 'word' || !/^[\s.]{1,2}['‘"“«»]?$/.test(text.slice(before.end, token.start)))
    return false
  if (numbered.test(before.word)) return true
  // German writes all nouns with a capital, and a sentence may begin with "About".
  return locale.language !== 'de' && upper.test(before.text[0] ?? '') && index > 1
}

/** The power of ten of a letter that is written with the digits: $340m, 46k. */
export function suffixScale(
  {text, tokens, locale}: ReadableText,
  index: number,
): number | undefined {
  const token = tokens[index]
  const after = tokens[index + 1]
  if (!token || after?.kind !== 'word' || after.start !== token.end) return undefined
  if (after.word === 'k' || after.word === 'к') return 3
  if (locale.language !== 'en') return undefined
  const isMoney = /[$€£¥₹]\s?$/.test(text.slice(Math.max(0, token.start - 2), token.start))
  return isMoney && Object.hasOwn(letters, after.word) ? letters[after.word] : undefined
}

/** Cyrillic letters that Russian writes Roman numerals with. */
const lookalikes: Readonly<Record<string, string>> = {І: 'I', Х: 'X', С: 'C', М: 'M'}

/** The value of a Roman numeral, also with an ending: XX, XXe. A single letter but I, V and X is none. */
export function romanValue(word: string): number | undefined {
  if (!/^[IVXLCDMІХСМ]/.test(word)) return undefined
  const latin = word.replace(/[ІХСМ]/g, (letter) => lookalikes[letter] ?? letter)
  const [, numeral] =
    /^(?=[IVXLCDM])(M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?:e|er|è\p{L}+)?$/u.exec(
      latin,
    ) ?? []
  if (!numeral || /^[LCDM]$/.test(numeral)) return undefined
  let value = 0
  let last = 0
  for (const letter of [...numeral].reverse()) {
    const one = {I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000}[letter] ?? 0
    value += one < last ? -one : one
    last = one
  }
  return value
}
