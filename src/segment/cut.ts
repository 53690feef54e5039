import {letter, openingMarks} from './characters.ts'
import type {LanguageRules} from './language-rules.ts'

/** How far a decision looks to either side, in UTF-16 units: keeps the whole linear. */
const reach = 256

/** A proposed cut and what is seen from it. */
export interface Cut {
  /** The sentence so far, without markup and trailing blanks; at most its last 256 units. */
  readonly left: string
  /** Whether `left` is all of the sentence so far. */
  readonly isWhole: boolean
  /** What follows, without markup and leading blanks; at most 256 units. */
  readonly right: string
  /** Whether a blank stands at the cut. */
  readonly hasGap: boolean
}

/** What is seen from a cut in the sentence that began at `start`. */
export function lookAround(shadow: string, start: number, at: number): Cut {
  const from = Math.max(start, at - reach)
  const before = withoutMarkup(shadow.slice(from, at))
  const after = withoutMarkup(shadow.slice(at, at + reach))
  const left = before.trimEnd()
  const right = after.trimStart()
  return {
    left,
    isWhole: from === start,
    right,
    hasGap: left.length < before.length || right.length < after.length,
  }
}

function withoutMarkup(text: string): string {
  return /[\u2060-\u2063]/.test(text) ? text.replace(/[\u2060-\u2063]+/g, '') : text
}

/** The first word after a cut, and what it tells. */
export interface NextWord {
  /** Without the marks that open it; empty before a number. */
  readonly word: string
  /** From the word on. */
  readonly text: string
  readonly isCapital: boolean
  readonly isNumber: boolean
  /** A single letter with a period or a bracket. */
  readonly isInitial: boolean
  /** Whether it can only open a sentence: a function word, or a quotation that begins. */
  readonly opens: boolean
}

const number = /^(?:\p{Nd}|[§№])/u
const roman = /^[IVXLC]+(?![\p{L}\p{M}'’])/u
const firstWord = /^[\p{L}\p{M}'’\u200c]+/u
const single = new RegExp(`^${letter}$`, 'u')

/** Reads the word after a cut. */
export function nextWord(right: string, {openers, language}: LanguageRules): NextWord {
  const text = right.replace(openingMarks, '')
  const word = firstWord.exec(text)?.[0] ?? ''
  const isCapital = /^[\p{Lu}\p{Lt}]/u.test(word)
  const isInitial = single.test(word) && /^[.)]/.test(text.slice(word.length))
  const low = toLower(word, language)
  const elided = low.split(/['’]/)[0] ?? low
  const isQuoted = /["“„«‘¿¡「『]/.test(right.slice(0, right.length - text.length))
  const isOpener = openers.has(low) || (elided !== low && openers.has(elided))
  return {
    word,
    text,
    isCapital,
    isNumber: number.test(text) || (roman.test(text) && !isOpener),
    isInitial,
    opens: !isInitial && (isOpener || (isQuoted && isCapital)) && !/^\p{Ll}/u.test(word),
  }
}

/** In lower case by the language's own rules, which differ for Turkish and Lithuanian. */
export function toLower(word: string, language: string): string {
  return /^(?:tr|az|lt)$/.test(language) ? word.toLocaleLowerCase(language) : word.toLowerCase()
}
