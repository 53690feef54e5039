import type {Flaw} from '../flaw.ts'
import {languageOf} from '../language-of.ts'

/** Narrow before these, wide inside guillemets and before the colon (Lexique de l’Imprimerie nationale). */
const noBreak = '\u00a0'
const narrow = '\u202f'

/** Where the marks `; ! ?` take no space (Office québécois), or either form is in use (Switzerland). */
const closeUp = new Set(['CA', 'CH'])

/** A mark with the blanks before it. Not between digits (`12:30`), nor after another mark, nor a mark in brackets. */
const before =
  /(?<=[\p{L}\p{M}\p{N})\]”’'"»%€$…\ufffc])([ \t\u00a0\u202f\u2009]*)([;!?]+|:(?![\p{L}\p{N}/)(])|»)/gu
const afterOpening = /«([ \t\u00a0\u202f\u2009]*)(?=[^\s»])/gu
/** What may stand between a word and the closing guillemet. */
const beforeClosing = /(?<=[.,!?…])([ \t\u00a0\u202f\u2009]*)»/gu

/** Whether a language puts spaces before its punctuation: French and Breton. */
export function spacesPunctuation(tag: string): boolean {
  return ['fr', 'br'].includes(languageOf(tag).language)
}

/** Spaces around French punctuation that break, or lack. Either width of no-break space is accepted. */
export function frenchFlaws(text: string, tag: string): Flaw[] {
  const isClosedUp = closeUp.has(languageOf(tag).region)
  const flaws: Flaw[] = []
  for (const match of text.matchAll(before)) {
    const [, blanks = '', marks = ''] = match
    const mark = marks.charAt(0)
    const isCloseMark = isClosedUp && mark !== ':' && mark !== '»'
    const wanted = isCloseMark ? '' : mark === ':' || mark === '»' ? noBreak : narrow
    if (isCloseMark && blanks === '') continue
    // In Switzerland the colon and guillemets may stand close too.
    if (blanks === '' && languageOf(tag).region === 'CH') continue
    const flaw = flawOf(mark, {blanks, wanted, at: match.index})
    if (flaw) flaws.push(flaw)
  }
  for (const match of text.matchAll(beforeClosing)) {
    const flaw = flawOf('»', {blanks: match[1] ?? '', wanted: noBreak, at: match.index})
    if (flaw && !(match[1] === '' && languageOf(tag).region === 'CH')) flaws.push(flaw)
  }
  for (const match of text.matchAll(afterOpening)) {
    const blanks = match[1] ?? ''
    if (isNoBreak(blanks) || (blanks === '' && languageOf(tag).region === 'CH')) continue
    const start = match.index + 1
    const message = blanks
      ? 'Unexpected space after `«`, expected a no-break space'
      : 'Unexpected `«` without a space after it, expected a no-break space'
    flaws.push({message, edits: [{start, end: start + blanks.length, text: noBreak}]})
  }
  return flaws
}

/** What is wrong with the blanks before a mark, if anything. */
function flawOf(
  mark: string,
  {blanks, wanted, at}: {blanks: string; wanted: string; at: number},
): Flaw | undefined {
  if (isNoBreak(blanks)) return undefined
  const expected = wanted === '' ? 'none' : 'a no-break space'
  const message = blanks
    ? `Unexpected space before \`${mark}\`, expected ${expected}`
    : `Unexpected \`${mark}\` without a space before it, expected ${expected}`
  return {
    message,
    actual: blanks + mark,
    expected: wanted + mark,
    edits: [{start: at, end: at + blanks.length, text: wanted}],
  }
}

function isNoBreak(blanks: string): boolean {
  return blanks === noBreak || blanks === narrow
}
