import type {NormalText} from './normalize.ts'
import {foldWord} from './word-folding.ts'

/** What stands between two words: nothing that parts them, a comma, or an end of a sentence, bracket or dash. */
export type Gap = 0 | 1 | 2

/** A word of a normalised text. */
export interface WordToken {
  readonly text: string
  /** UTF-16 offsets into the normalised text. */
  readonly start: number
  readonly end: number
  /** What stands between it and the word before. */
  readonly gap: Gap
  /** Exactly a hyphen stands between it and the word before. */
  readonly isHyphened: boolean
}

/**
 * The words of a normalised text: runs of letters, marks and digits. Apostrophes, hyphens and colons separate (`ICE's`,
 * `UAW-Apparat`, `ICE:s`), and so does a change between Latin and another script (`الICE`).
 */
export function tokenize({text, language}: NormalText): WordToken[] {
  const tokens: WordToken[] = []
  let start = -1
  let script = 0
  let last = 0
  const close = (end: number): void => {
    if (start >= 0) {
      const between = text.slice(last, start)
      tokens.push({
        text: foldWord(text.slice(start, end), language),
        start,
        end,
        gap: tokens.length === 0 ? 2 : gapOf(between, tokens.at(-1)?.text.length ?? 0),
        isHyphened: between === '-',
      })
      last = end
    }
    start = -1
    script = 0
  }
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] || kindAt(text, at)
    if (kind === separator) close(at)
    else {
      if (kind !== neutral && script !== 0 && kind !== script) close(at)
      if (start < 0) start = at
      if (kind !== neutral) script = kind
    }
  }
  close(text.length)
  return tokens
}

const separator = 1
const neutral = 2
const latin = 3
const other = 4

/** By UTF-16 unit; 0 where it has not been asked for yet. */
const kinds = new Uint8Array(0x10000)

/** What a UTF-16 unit is to words. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >> 11 === 0x1b) return kindOfPair(text, at)
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  const kind = kindOf(text.charAt(at))
  kinds[unit] = kind
  return kind
}

/** What a surrogate is: letters outside the basic plane are parts of words. */
function kindOfPair(text: string, at: number): number {
  const low = text.charCodeAt(at) >> 10 === 0x37
  return kindOf(text.slice(low ? at - 1 : at, low ? at + 1 : at + 2))
}

function kindOf(character: string): number {
  if (character < '\u0080')
    return /[a-z]/i.test(character) ? latin : /\d/.test(character) ? neutral : separator
  if (/^[\p{M}\p{N}]/u.test(character)) return neutral
  if (!/^\p{L}/u.test(character)) return separator
  return /^\p{sc=Latin}/u.test(character) ? latin : other
}

/** Ends of sentences count where a blank or a closing mark follows: not in `U.S.` or `ICE:s`. */
const sentenceEnd = /[.!?…:;](?=[\s"'”’»)\]])|[。！？।॥؟؛۔—–()[\]{}•|/]/
const initial = 2

/** What the characters between two words mean. */
function gapOf(between: string, lengthBefore: number): Gap {
  if (between === ' ' || between === '-' || between === "'" || between === '') return 0
  // The period of an initial or a title ends no sentence.
  if (/^\.\s/.test(between) && lengthBefore <= initial) return 0
  if (sentenceEnd.test(between)) return 2
  return /[,،、]/.test(between) ? 1 : 0
}
