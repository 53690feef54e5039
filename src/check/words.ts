import type {PlainText} from './plain-text.ts'

/** A word of a text and its UTF-16 offsets. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Letters with their marks and joiners; an apostrophe inside goes with them, a hyphen does not. */
const word = /[\p{L}\p{M}\p{N}]+(?:(?:\u200c|\u200d|['’])[\p{L}\p{M}\p{N}]+)*/gu

/** The words of a plain text. In scripts without spaces a run of characters is one. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), ({0: found, index}) => ({
    text: found,
    start: index,
    end: index + found.length,
  }))
}

/** Whether a text has at least so many letters, vowel signs among them. */
export function hasLetters(text: string, least: number): boolean {
  let count = 0
  for (const [run] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    count += run.length
    if (count >= least) return true
  }
  return false
}

const wordsOfPlain = new WeakMap<PlainText, readonly Word[]>()

/** The words of a plain text, read once for all checks. */
export function wordsIn(plain: PlainText): readonly Word[] {
  let words = wordsOfPlain.get(plain)
  if (!words) {
    words = wordsOf(plain.text)
    wordsOfPlain.set(plain, words)
  }
  return words
}

/** A text without its punctuation, capitals and kinds of spaces: equal where two texts differ in typography only. */
export function bareText(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')
}

/** Languages without spaces between words. */
export const unspacedScripts: ReadonlySet<string> = new Set(
  'Hans Hant Hani Jpan Thai Laoo Khmr Mymr Tibt'.split(' '),
)
