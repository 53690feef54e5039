import {languageOf} from '../language-of.ts'

/** What a sentence ends with. */
export type FinalMark =
  | 'stop'
  | 'question'
  | 'exclamation'
  | 'colon'
  | 'ellipsis'
  | 'other'
  | 'none'

/** Marks by class, across scripts. Armenian sets its question and exclamation marks on the stressed vowel. */
const classes: readonly (readonly [FinalMark, RegExp])[] = [
  ['ellipsis', /(?:\.{3}|…|⋯)[.。]?$/u],
  ['question', /[?？؟⸮\u037e][!！]*$/u],
  ['exclamation', /[!！¡][?？]*$/u],
  ['stop', /[.。．｡।॥۔።។။৷෴]$/u],
  ['colon', /[:：፥]$/u],
  ['other', /[,;，；、،؛—–·]$/u],
]

/** What may stand after the mark: quotation marks, brackets, footnote marks, blanks. */
const closers = /[\s"'”’“‘»«›‹」』）)\]］}】〉》\ufffc]+$/u

/** The class of the mark that a text ends with, and the mark. Closing quotation marks and brackets are looked through. */
export function finalMark(text: string, tag: string): {kind: FinalMark; mark: string} {
  // Cut first: the pattern would look for an end at each blank of a long text.
  const end = text.slice(-60).replace(closers, '')
  const {language} = languageOf(tag)
  if (language === 'el' && end.endsWith(';')) return {kind: 'question', mark: ';'}
  if (language === 'hy') return armenian(end)
  for (const [kind, pattern] of classes) {
    const mark = pattern.exec(end)?.[0]
    if (mark) return {kind, mark}
  }
  return {kind: 'none', mark: ''}
}

/** Armenian: `։` ends what asks and exclaims too, `՞` and `՜` stand inside. */
function armenian(end: string): {kind: FinalMark; mark: string} {
  if (/[։:]$/.test(end)) {
    if (end.includes('՞')) return {kind: 'question', mark: '՞'}
    return {kind: 'stop', mark: end.slice(-1)}
  }
  return {kind: 'other', mark: ''}
}
