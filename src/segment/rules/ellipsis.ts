import type {Cut} from '../cut.ts'
import type {LanguageRules} from '../language-rules.ts'
import {nextWord} from '../next-word.ts'
import {pattern} from '../pattern.ts'
import type {SentenceEnd} from '../sentence-end.ts'

/** A clause of fewer characters than this is a hesitation, not a sentence. */
const shortClause = 4

/** Words before an ellipsis character that make a sentence in a script without capitals. */
const fewWords = 3

const chinese = pattern(String.raw`^[\p{sc=Han}“「『]`)

/**
 * Whether an ellipsis is a pause within the sentence, where no capital tells. Chinese: after a few characters, before a
 * word that is said again, or before a connective. Elsewhere: after a blank, a connective that stands alone, or a word or two.
 */
export function trailsOff(
  {left, right}: Cut,
  {stop, close, body}: SentenceEnd,
  rules: LanguageRules,
): boolean {
  if (!/^(?:…+|⋯+|\.{3,})$/.test(stop) || close) return false
  if (chinese().test(right)) return pauses(left, right, rules)
  const {isCapital, isNumber, opens} = nextWord(right, rules)
  if (isCapital || opens) return false
  if (/\s$/.test(body) || rules.openers.has(body)) return true
  return !isNumber && stop.startsWith('…') && body.trim().split(/\s+/).length < fewWords
}

/** Chinese six dots within a sentence. */
function pauses(left: string, right: string, {openers}: LanguageRules): boolean {
  const clauses = left.replace(/[…⋯.]+$/, '').split(/[，。！？：；、“”「」『』…⋯\s]/)
  const clause = clauses.at(-1) ?? ''
  if (clause.length < shortClause || right.startsWith(clause[0] ?? '\0')) return true
  return openers.has(right.slice(0, 1)) || openers.has(right.slice(0, 2))
}
