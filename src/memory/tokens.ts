import {parseCoded} from '../segment/coded-text.ts'
import {subtagOf} from '../segment/language-tag.ts'
import {isUnspaced} from '../segment/unspaced-languages.ts'

/** Stands for every number, so that texts that differ in numbers only have the same tokens. */
const numberToken = '0'

/** Quotation marks that count as one, and dashes that count as one. Both kinds of apostrophe are quotation marks here. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″〝〞「」『』"]/g, '"'],
  [/[‘’‚‛‹›′´`ʼ]/g, "'"],
  [/[‐‑‒–—―−]/g, '-'],
  [/ς/g, 'σ'],
]

/** Soft hyphen, joiners, marks of direction and byte order: they are not seen, and part no word. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** A number, a run of letters, marks and digits, or another visible character. */
const token =
  /\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+|[^\s\p{Cc}\p{Cf}\p{Z}]/gu

/** The same for ASCII in lower case, which is what most texts are and takes half the time. */
const asciiToken = /\d+(?:[.,]\d+)*(?![a-z\d])|[a-z\d]+|[!-~]/g

const number = /^\p{Nd}+(?:[.,]\p{Nd}+)*$/u

/** Unspaced languages whose syllables are parted by a mark: they need no dictionary. */
const syllabic = new Set(['bo', 'dz'])

/** State of the process: a segmenter takes longer to make than a hundred sentences take to cut. */
const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Returns what two coded texts are compared by: words in lower case and other visible characters, without codes; numbers
 * are `numberToken` each. Languages without spaces are cut by the dictionary of `Intl.Segmenter`. Kinds of quotation
 * marks, dashes and white space make no difference, nor do invisible characters. Laws: case and codes around words change
 * nothing; any string has tokens.
 */
export function tokensOf(text: string, language: string): string[] {
  const plain = (text.includes('<') ? readableText(text) : text).toLowerCase()
  if (isUnspaced(language) && !syllabic.has(subtagOf(language)))
    return segmentWords(unified(plain), language)
  if (!/^[\0-\x7f]*$/.test(plain)) return words(unified(plain), token)
  return words(plain.includes('`') ? plain.replaceAll('`', "'") : plain, asciiToken)
}

/** What a coded text reads without its codes. One that stands alone parts words. */
export function readableText(text: string): string {
  return parseCoded(text)
    .map((part) => (part.type === 'text' ? part.value : part.type === 'alone' ? ' ' : ''))
    .join('')
}

/** A text with one kind of quotation mark and dash, composed, without what is not seen. */
function unified(text: string): string {
  let result = text.normalize('NFC').replace(unseen, '')
  for (const [pattern, sign] of variants) result = result.replace(pattern, sign)
  return result
}

/** Tokens by pattern. */
function words(text: string, pattern: RegExp): string[] {
  const found: string[] = text.match(pattern) ?? []
  for (let index = 0; index < found.length; index++)
    if (number.test(found[index] ?? '')) found[index] = numberToken
  return found
}

/** Tokens by dictionary; what it takes for one word may still hold several, such as a number and its unit. */
function segmentWords(text: string, language: string): string[] {
  const result: string[] = []
  for (const {segment} of segmenterFor(language).segment(text))
    for (const word of words(segment, token)) result.push(word)
  return result
}

function segmenterFor(language: string): Intl.Segmenter {
  const name = subtagOf(language)
  const segmenter = segmenters.get(name) ?? new Intl.Segmenter(name, {granularity: 'word'})
  segmenters.set(name, segmenter)
  return segmenter
}
