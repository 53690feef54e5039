import {type Cut, nextWord} from '../cut.ts'
import type {LanguageRules} from '../language-rules.ts'
import type {SentenceEnd} from '../sentence-end.ts'

/** A clause of fewer characters than this is a hesitation, not a sentence. */
const shortClause = 4

/** Words before an ellipsis character that make a sentence in a script without capitals. */
const fewWords = 3

/**
 * Whether an ellipsis is a pause within the sentence, where no capital tells. Chinese: after a few characters, before a
 * word that is said again, or before a connective; elsewhere: after a blank, or after a word or two.
 */
export function trailsOff(
  {left, right}: Cut,
  {stop, close, body}: SentenceEnd,
  rules: LanguageRules,
): boolean {
  if (!/^(?:…+|⋯+|\.{3,})$/.test(stop) || close) return false
  if (/^[\p{sc=Han}“「『]/u.test(right)) return pauses(left, right, rules)
  const {isCapital, isNumber, opens} = nextWord(right, rules)
  if (isCapital || opens) return false
  if (/\s$/.test(body) || rules.openers.has(body)) return true
  return !isNumber && stop.startsWith('…') && body.trim().split(/\s+/).length < fewWords
}

/** Chinese six dots within a sentence. */
function pauses(left: string, right: string, {openers}: LanguageRules): boolean {
  const clause =
    left
      .replace(/[…⋯.]+$/, '')
      .split(/[，。！？：；、“”「」『』…⋯\s]/)
      .at(-1) ?? ''
  if (clause.length < shortClause || right.startsWith(clause[0] ?? '\0')) return true
  for (let length = 1; length <= 2; length++) if (openers.has(right.slice(0, length))) return true
  return false
}
