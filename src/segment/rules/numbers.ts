import {isCalendarWord} from '../calendar.ts'
import {digitStart, wordCharacterStart} from '../characters.ts'
import {pattern} from '../pattern.ts'
import type {Period} from './periods.ts'

/** The day and month of a date with blanks, and what follows it. */
const dayMonth = pattern(String.raw`(?<![\p{Nd}.,])\p{Nd}{1,2}\.\s?\p{Nd}{1,2}$`)
const year = pattern(String.raw`^\p{Nd}{2,4}(?!\p{Nd}|[.,]\p{Nd})`)

/** The year and month of a date written the other way round, and what follows the year. */
const yearMonth = pattern(String.raw`(?<!\p{Nd})\p{Nd}{4}\.\s?\p{Nd}{1,2}$`)
const fourDigits = pattern(String.raw`^\p{Nd}{4}$`)
const monthDay = pattern(String.raw`^\p{Nd}{1,2}\.\s?\p{Nd}{1,2}(?!\p{Nd})`)

/** A month that follows a day. */
const month = pattern(String.raw`^\p{Nd}{1,2}\.|^[IVX]+(?!\p{L})`)

/** Whether a number with a period goes on: a date, an ordinal, the number of an item. */
export function joinsAfterNumber(period: Period): boolean {
  const {token, next, rules} = period
  // In Chinese, Japanese and Korean no sentence ends in a number: it counts an item or is part of a date.
  if (wordCharacterStart().test(next.text) || rules.language === 'ko') return true
  if (isDate(period)) return true
  if (!rules.hasOrdinals || token.length > 3) return false
  if (next.isNumber) return token.length < 3 && month().test(next.text)
  if (!next.isCapital || next.isInitial || next.opens) return false
  return isOrdinal(period)
}

/** Whether a Roman numeral with a period is an ordinal: "Wilhelm II. von Hohenzollern", "XX. Parteitag". */
export function joinsAfterRoman({before, next, rules}: Period): boolean {
  return rules.hasOrdinals && !next.opens && !isCounted(before, rules.counted)
}

/** Whether a word is followed by its number, which then is a cardinal. */
export function isCounted(word: string, counted: ReadonlySet<string>): boolean {
  return counted.has(word.replace(/\.$/, '').toLowerCase())
}

/** Whether a date written with blanks goes on: "30. 1. 1933", "2024. 3. 15". */
function isDate({body, token, next}: Period): boolean {
  if (!digitStart().test(next.text)) return false
  if (year().test(next.text) && dayMonth().test(body)) return true
  return yearMonth().test(body) || (fourDigits().test(token) && monthDay().test(next.text))
}

/** Whether a capital after a number is what it counts: "3. Oktober", "46. Ustava". */
function isOrdinal({body, token, before, next, rules}: Period): boolean {
  if (!rules.hasCapitalAfterOrdinal) return isCalendarWord(next.word, rules.language)
  if (token.length === 3 && !rules.hasCapitalNouns) return false
  if (/[/:]$/.test(body.slice(0, -token.length)) || isCounted(before, rules.counted)) return false
  if (!isNumbered(before, body)) return true
  return [before, next.word].some((word) => isCalendarWord(word, rules.language))
}

const noun = pattern(String.raw`^\p{Lu}\p{Ll}+$`)
const firstWord = pattern(String.raw`\p{L}\S*`)

/** Whether a name or noun within the sentence takes the number: "Rauhankatu 12.", "Fehlerstatus 2." */
function isNumbered(before: string, body: string): boolean {
  return noun().test(before) && firstWord().exec(body)?.[0] !== before
}
