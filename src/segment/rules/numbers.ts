import {isCalendarWord} from '../calendar.ts'
import type {Period} from './periods.ts'

/** Scripts in which a sentence does not end in a number, so that one with a period counts an item or a date. */
const noFinalNumber = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u

/** The day and month of a date with blanks, and the year and month of one written the other way round. */
const dayMonth = /(?<![\p{Nd}.,])\p{Nd}{1,2}\.\s?\p{Nd}{1,2}$/u
const yearMonth = /(?<!\p{Nd})\p{Nd}{4}\.\s?\p{Nd}{1,2}$/u
const month = /^\p{Nd}{1,2}\.|^[IVX]+(?!\p{L})/u

/** Whether a number with a period goes on: a date, an ordinal, the number of an item. */
export function joinsAfterNumber(period: Period): boolean {
  const {body, token, before, next, rules} = period
  if (noFinalNumber.test(next.text) || rules.language === 'ko') return true
  if (/^\p{Nd}{4}$/u.test(token) && /^\p{Nd}{1,2}\.\s?\p{Nd}{1,2}(?!\p{Nd})/u.test(next.text))
    return true
  if (/^\p{Nd}{2,4}(?!\p{Nd}|[.,]\p{Nd})/u.test(next.text) && dayMonth.test(body)) return true
  if (/^\p{Nd}/u.test(next.text) && yearMonth.test(body)) return true
  if (!rules.hasOrdinals || token.length > 3) return false
  if (next.isNumber) return token.length < 3 && month.test(next.text)
  if (!next.isCapital || next.isInitial || next.opens) return false
  if (isCalendarWord(next.word, rules.language)) return true
  if (!rules.hasCapitalAfterOrdinal) return false
  if (token.length === 3 && !rules.hasCapitalNouns && !/^(?:čl|st|§|чл|ст)/.test(before)) return false
  if (/[/:]$/.test(body.slice(0, -token.length))) return false
  return !isCounted(before, rules.counted) && !isNumbered(period)
}

/** Whether a name or noun within the sentence takes the number: "Rauhankatu 12.", "Fehlerstatus 2.", but "Dienstag, 3." */
function isNumbered({body, before, rules}: Period): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(before) || isCalendarWord(before, rules.language)) return false
  return /\p{L}[^\s]*/u.exec(body)?.[0] !== before
}

/** Whether a Roman numeral with a period is an ordinal: "Wilhelm II. von Hohenzollern", "XX. Parteitag". */
export function joinsAfterRoman({before, next, rules}: Period): boolean {
  return rules.hasOrdinals && !next.opens && !isCounted(before, rules.counted)
}

/** Whether a word is followed by its number, which then is a cardinal. */
export function isCounted(word: string, counted: ReadonlySet<string>): boolean {
  return counted.has(word.replace(/\.$/, '').toLowerCase())
}
