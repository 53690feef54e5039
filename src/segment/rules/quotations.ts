import {capitalStart, closingQuotation, unspacedWordStart} from '../characters.ts'
import type {Cut} from '../cut.ts'
import type {LanguageRules} from '../language-rules.ts'
import {nextWord} from '../next-word.ts'
import {pattern} from '../pattern.ts'
import type {SentenceEnd} from '../sentence-end.ts'

const openingQuotation = /["“„«»‘'「『‹]/
const quotationStart = /^[\s([（–—-]*["“„«»‘'「『‹]/

/** Longest clause that names a speaker: in words, and in characters where words are not spaced. */
const mostWords = 9
const mostCharacters = 30

/** How much of what follows is looked at, in UTF-16 units. */
const clauseReach = 120

const clauseEnd = /[.!?…。！？؟।۔،,、؛;:：]/

/** A few characters, then another quotation: “不！”他摇摇头，“我不签。” */
const interruption = /^[^“”「」。！？，]{1,12}[，,]\s?[“「『]/

/** What may be a title or an initial, whose period ends no clause. */
const shortened = pattern(String.raw`(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,6})\.(?=\s?\p{L})`, 'gu')
const oneLetter = pattern(String.raw`^\p{L}\p{M}*$`)
const wordStart = pattern(String.raw`^[\p{L}\p{M}\u200c\u200d]`)

/** Forms of "to be" that end a Hindi or Urdu clause. */
const auxiliary = /\s(?:है|हैं|था|थे|थी|थीं|ہے|ہیں|تھا|تھے|تھی|تھیں)$/

/**
 * Whether a quotation that ends in a terminator is part of the sentence, where no lower-case letter tells: a particle follows
 * (」と, "라고), or the quotation opened the sentence and its speaker follows ("!" Okafor asked; “？”她问).
 */
export function namesSpeaker(cut: Cut, end: SentenceEnd, rules: LanguageRules): boolean {
  if (!end.close) return false
  if (followsParticle(cut.right, rules)) return true
  if (rules.says.length === 0 || !closingQuotation.test(end.close)) return false
  if (!opensSentence(cut, end)) return false
  if (interruption.test(cut.right)) return true
  const clause = firstClause(cut.right, rules)
  if (unspacedWordStart().test(clause)) return saysUnspaced(clause, rules)
  const {isCapital, opens} = nextWord(cut.right, rules)
  if (isCapital) return end.stop !== '.' && saysAfterName(cut.right, rules)
  return saysSpaced(clause, opens, rules)
}

/** Whether a word that only follows a quotation stands first. */
function followsParticle(right: string, {quotative, notQuotative}: LanguageRules): boolean {
  const found = quotative.find((word) => right.startsWith(word) && isWhole(right, word))
  return found !== undefined && !notQuotative.some((word) => right.startsWith(word))
}

/** Whether a word ends where its script puts blanks between words. */
function isWhole(text: string, word: string): boolean {
  return unspacedWordStart().test(word) || !wordStart().test(text.slice(word.length))
}

/** Whether the quotation is all there is of the sentence so far, or began in an earlier one. */
function opensSentence({left, isWhole}: Cut, {body}: SentenceEnd): boolean {
  return isWhole && (quotationStart.test(left) || !openingQuotation.test(body))
}

/** Chinese and Japanese: the clause has a verb of saying where it ends, or a longer one anywhere near. */
function saysUnspaced(clause: string, {says, notQuotative, language}: LanguageRules): boolean {
  if (clause.length > mostCharacters) return false
  const bare = clause.replace(/[着著了过過]$/, '')
  if (notQuotative.some((word) => bare.endsWith(word))) return false
  if (says.some((verb) => bare.endsWith(verb) || (language === 'ja' && clause.startsWith(verb))))
    return true
  if (language === 'ja') return false
  const head = clause.slice(0, 12)
  return says.some((verb) => verb.length > 1 && head.includes(verb))
}

/** Scripts without case: the first word, or what ends the clause, says it. An opener begins a sentence unless three words are all. */
function saysSpaced(clause: string, opens: boolean, {says}: LanguageRules): boolean {
  const words = clause
    .replace(/[\u064b-\u0652]/g, '')
    .replace(auxiliary, '')
    .split(/\s+/)
  if (words.length > (opens ? 3 : mostWords)) return false
  const last = words.at(-1) ?? ''
  return [words[0] ?? '', last, `${words.at(-2)}_${last}`].some((word) => says.includes(word))
}

/** What is said up to the first comma or stop. */
function firstClause(right: string, {abbreviations, letters}: LanguageRules): string {
  const isShortened = (word: string): boolean =>
    oneLetter().test(word) || letters.has(word) || abbreviations.get(word) === 'hard'
  const seen = right
    .slice(0, clauseReach)
    .replace(shortened(), (found, word: string) => (isShortened(word) ? word : found))
  return seen.split(clauseEnd)[0]?.trim() ?? ''
}

/** Scripts with case: names and titles, then the verb. */
function saysAfterName(right: string, {says}: LanguageRules): boolean {
  const words = right.slice(0, 80).split(/\s+/)
  const verb = words.findIndex((word) => !capitalStart().test(word))
  if (verb < 1) return false
  const [first, second] = words.slice(verb, verb + 2).map((word) => word.replace(/[.,:;]+$/, ''))
  return says.includes(first ?? '') || says.includes(`${first}_${second}`)
}
