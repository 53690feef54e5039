import {type Cut, nextWord} from '../cut.ts'
import type {LanguageRules} from '../language-rules.ts'
import type {SentenceEnd} from '../sentence-end.ts'

const openedBy: Readonly<Record<string, string>> = {')': '(', '）': '（', ']': '['}

/** Longer than this it is a sentence. */
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
  const opened = openedBy[close[0] ?? '']
  if (!opened || /^[.。．۔।]$/.test(stop)) return false
  const at = body.lastIndexOf(opened)
  if (at < 0 || close.length > 1 || !/[\p{L}\p{N}]/u.test(left.slice(0, at))) return false
  if (body.slice(at).split(/\s+/).length > mostWords) return false
  return !nextWord(right, rules).opens
}
