import {capitalStart, letter, openingMarks} from './characters.ts'
import type {LanguageRules} from './language-rules.ts'
import {pattern} from './pattern.ts'

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

const number = pattern(String.raw`^(?:[\p{Sc}#~≈±+]?\s?\p{Nd}|[§№])`)
const roman = pattern(String.raw`^[IVXLC]+(?![\p{L}\p{M}'’])`)
const firstWord = pattern(String.raw`^[\p{L}\p{M}'’\u200c]+`)
const single = pattern(`^${letter}$`)
const lowerStart = pattern(String.raw`^\p{Ll}`)

/** Reads the word after a cut. */
export function nextWord(right: string, {openers, language}: LanguageRules): NextWord {
  const text = right.replace(openingMarks, '')
  const word = firstWord().exec(text)?.[0] ?? ''
  const isCapital = capitalStart().test(word)
  const isInitial = single().test(word) && /^[.)]/.test(text.slice(word.length))
  const low = toLower(word, language)
  const elided = low.split(/['’]/)[0] ?? low
  const isQuoted = /["“„«‘¿¡「『]/.test(right.slice(0, right.length - text.length))
  const isOpener = openers.has(low) || (elided !== low && openers.has(elided))
  return {
    word,
    text,
    isCapital,
    isNumber: number().test(text) || (roman().test(text) && !isOpener),
    isInitial,
    opens: !isInitial && (isOpener || (isQuoted && isCapital)) && !lowerStart().test(word),
  }
}

/** In lower case by the language's own rules, which differ for Turkish and Lithuanian. */
export function toLower(word: string, language: string): string {
  return /^(?:tr|az|lt)$/.test(language) ? word.toLocaleLowerCase(language) : word.toLowerCase()
}
