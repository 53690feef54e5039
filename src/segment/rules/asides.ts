import {letterOrDigit} from '../characters.ts'
import type {Cut} from '../cut.ts'
import type {LanguageRules} from '../language-rules.ts'
import {nextWord} from '../next-word.ts'
import type {SentenceEnd} from '../sentence-end.ts'

const openedBy: Readonly<Record<string, string>> = {')': '(', '）': '（', ']': '['}

/** What is longer than this in brackets is a sentence. */
const mostWords = 3

/**
 * Whether the terminator belongs to brackets within the sentence: "the minister (who else?) Smith agreed". Brackets around
 * whole sentences begin one: "(Applause!) The …".
 */
export function isAside(
  {left, right}: Cut,
  {stop, close, body}: SentenceEnd,
  rules: LanguageRules,
): boolean {
  const opened = openedBy[close]
  if (!opened || /^[.。．۔।]$/.test(stop)) return false
  const at = body.lastIndexOf(opened)
  if (at < 0 || !letterOrDigit().test(left.slice(0, at))) return false
  if (body.slice(at).split(/\s+/).length > mostWords) return false
  return !nextWord(right, rules).opens
}
