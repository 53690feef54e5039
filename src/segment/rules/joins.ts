import {letterOrDigit, unspacedEnd, unspacedStart} from '../characters.ts'
import type {Cut} from '../cut.ts'
import type {LanguageRules} from '../language-rules.ts'
import {pattern} from '../pattern.ts'
import {type SentenceEnd, sentenceEnd} from '../sentence-end.ts'
import {isAside} from './asides.ts'
import {continues} from './continues.ts'
import {trailsOff} from './ellipsis.ts'
import {isEnumerator} from './enumerators.ts'
import {joinsAtPeriod} from './periods.ts'
import {namesSpeaker} from './quotations.ts'

/** Whether what follows a proposed cut continues the sentence before it, so that the cut is not made. */
export function joins(cut: Cut, rules: LanguageRules): boolean {
  if (!letterOrDigit().test(cut.right)) return true
  if (cut.isWhole && (!letterOrDigit().test(cut.left) || isEnumerator(cut.left))) return true
  const end = sentenceEnd(cut.left)
  if (!end) return false
  if (isMentioned(cut, end) || isTight(cut, end) || continues(cut, end)) return true
  if (isTitle(end) || isAside(cut, end, rules) || namesSpeaker(cut, end, rules)) return true
  if (isBracketed(cut, end)) return false
  return trailsOff(cut, end, rules) || joinsAtPeriod(cut, end, rules)
}

const capital = pattern(String.raw`^["'“‘„«]*\p{Lu}`)

/** Whether the terminator is spoken of, or puts its mark on what was said: "the sign '!'", "(?)". */
function isMentioned({right}: Cut, {body, close}: SentenceEnd): boolean {
  return close !== '' && /["'“‘„«‹「『（(]$/.test(body) && !capital().test(right)
}

/** Whether no blank stands where the script puts one between sentences. */
function isTight({left, right, hasGap}: Cut, {stop}: SentenceEnd): boolean {
  if (hasGap || unspacedEnd().test(left.slice(-2)) || unspacedEnd().test(stop)) return false
  return !unspacedStart().test(right.slice(0, 2))
}

/** Whether the terminator is part of a title in Chinese or Japanese: 《怎么办？》. */
function isTitle({close}: SentenceEnd): boolean {
  return /^[》〉]/.test(close)
}

/** Whether the sentence is one in brackets, whose end is not in doubt. */
function isBracketed({left, isWhole}: Cut, {close}: SentenceEnd): boolean {
  return isWhole && /^[([（【]/.test(left) && /[)\]）】]$/.test(close) && left.length > 8
}
