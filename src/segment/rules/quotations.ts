import {type Cut, nextWord} from '../cut.ts'
import type {LanguageRules} from '../language-rules.ts'
import type {SentenceEnd} from '../sentence-end.ts'

const quotation = /["'”’»«“‘」』›‹]/
const openingQuotation = /["“„«»‘'「『‹]/
const opened = /^[\s([（–—-]*["“„«»‘'「『‹]/

/** Longest clause that names a speaker: in words, and in characters where words are not spaced. */
const mostWords = 9
const mostCharacters = 30

const clauseEnd = /[.!?…。！？؟।۔،,、؛;:：]/

/** What may be a title or an initial, whose period ends no clause. */
const shortened = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,6})\.(?=\s?\p{L})/gu

/**
 * Whether a quotation that ends in a terminator is part of the sentence, where no lower-case letter tells: a particle follows
 * (」と, "라고), or the quotation opened the sentence and its speaker follows ("!" Okafor asked; “？”她问).
 */
export function namesSpeaker(cut: Cut, end: SentenceEnd, rules: LanguageRules): boolean {
  if (!end.close) return false
  if (followsParticle(cut.right, rules)) return true
  if (rules.says.length === 0 || !quotation.test(end.close) || !opensSentence(cut, end))
    return false
  if (/^[^“”「」。！？，]{1,12}[，,]\s?[“「『]/u.test(cut.right)) return true
  const clause = firstClause(cut.right, rules)
  if (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(clause))
    return saysUnspaced(clause, rules)
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
  return (
    /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(word) ||
    !/^[\p{L}\p{M}\u200c\u200d]/u.test(text.slice(word.length))
  )
}

/** Whether the quotation is all there is of the sentence so far, or began in an earlier one. */
function opensSentence({left, isWhole}: Cut, {body}: SentenceEnd): boolean {
  return isWhole && (opened.test(left) || !openingQuotation.test(body))
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

/** Forms of "to be" that end a Hindi or Urdu clause. */
const auxiliary = /\s(?:है|हैं|था|थे|थी|थीं|ہے|ہیں|تھا|تھے|تھی|تھیں)$/

/** What is said up to the first comma or stop. */
function firstClause(right: string, {abbreviations, letters}: LanguageRules): string {
  const isShortened = (word: string): boolean =>
    /^\p{L}\p{M}*$/u.test(word) || letters.has(word) || abbreviations.get(word) === 'hard'
  const seen = right
    .slice(0, 120)
    .replace(shortened, (found, word: string) => (isShortened(word) ? word : found))
  return seen.split(clauseEnd)[0]?.trim() ?? ''
}

/** Scripts with case: names and titles, then the verb. */
function saysAfterName(right: string, {says}: LanguageRules): boolean {
  const words = right.slice(0, 80).split(/\s+/)
  const verb = words.findIndex((word) => !/^\p{Lu}/u.test(word))
  if (verb < 1) return false
  const [first, second] = words.slice(verb, verb + 2).map((word) => word.replace(/[.,:;]+$/, ''))
  return says.includes(first ?? '') || says.includes(`${first}_${second}`)
}
