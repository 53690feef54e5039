import type {Mark} from './marks.ts'
import {pattern} from './pattern.ts'

/**
 * Characters of the shadow that stand for markup. All are of class Format, which UAX 29 looks through (rule SB5).
 * `opener` goes with what follows, `note` and `padding` with what stands before, `delimiter` with what it touches.
 */
const shadowCharacters = {
  delimiter: '\u2060',
  note: '\u2061',
  opener: '\u2062',
  padding: '\u2063',
} as const

/**
 * The text as sentences see it: of the same length, with markup out of the way, addresses and code as a capitalised word of
 * letters, line breaks as blanks. Offsets carry over one to one. The marks do not overlap and are in order.
 */
export function shadowOf(text: string, marks: readonly Mark[]): string {
  return hideNotes(hideMarks(text, marks)).replace(lineBreak, ' ')
}

const lineBreak = /[\n\r\v\f\x85\u2028\u2029]/g

/** Replaces each mark by as many shadow characters. */
function hideMarks(text: string, marks: readonly Mark[]): string {
  let shadow = ''
  let from = 0
  let inWord = false
  for (const mark of marks) {
    inWord &&= mark.start === from && mark.kind === 'opaque'
    shadow += text.slice(from, mark.start) + fill(mark, inWord)
    from = mark.end
    inWord = mark.kind === 'opaque'
  }
  return shadow + text.slice(from)
}

/** What stands for a mark: as many UTF-16 units as it has. */
function fill({kind, start, end, value = ''}: Mark, inWord: boolean): string {
  const length = end - start
  if (kind === 'blank') return ' '.repeat(length)
  if (kind === 'opaque') return (inWord ? 'x' : 'X') + 'x'.repeat(length - 1)
  if (kind === 'text') return value.slice(0, length).padEnd(length, shadowCharacters.padding)
  return shadowCharacters[kind].repeat(length)
}

/** Numbers of notes that are no Markdown in this block: `[^n]`, `[3]` after a terminator, superscripts, daggers. */
const notes = pattern(
  [
    String.raw`\[\^[^\]\s]{1,64}\]`,
    String.raw`(?<=[.!?…。！？”’"»)]\s?)\[\d{1,3}(?:[,–-]\s?\d{1,3}){0,8}\]`,
    String.raw`(?<=[\p{L}\p{P}])[¹²³⁰⁴-⁹]+`,
    String.raw`(?<=[.!?…。！？”’"»)])[*†‡]{1,3}(?=\s|$)`,
  ].join('|'),
  'gu',
)

/** What is left of emphasis whose other end is in another sentence. */
const halfMarkers = pattern(
  [
    String.raw`(?<=\S)\*+|\*+(?=\S)`,
    String.raw`(?<=[^\s\p{L}\p{N}_])_+|_+(?=[^\s\p{L}\p{N}_])`,
    String.raw`(?<=\s)_+(?=\S)|(?<=\S)_+(?=\s)`,
  ].join('|'),
  'gu',
)

/** Hides the numbers of notes, which belong to what stands before them, and half markers. */
function hideNotes(shadow: string): string {
  if (!/[[¹²³⁰⁴-⁹*_†‡]/.test(shadow)) return shadow
  const {note, delimiter} = shadowCharacters
  return shadow
    .replace(notes(), (found) => note.repeat(found.length))
    .replace(halfMarkers(), (found) => delimiter.repeat(found.length))
}
