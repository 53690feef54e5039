import {lowerCase} from '../characters.ts'
import type {Cut} from '../cut.ts'
import type {SentenceEnd} from '../sentence-end.ts'

const lowerStart = new RegExp(`^(?:[-–—]\\s*)?["“”„«»‘’'(\\[]*(?:${lowerCase.source})`, 'u')
const dash = /^[-–—]\s*(?=\p{Lo})/u
const quotation = /["'”’»«“‘」』›‹]/

/** Where a script without case ends, a Latin word in lower case may open the next sentence: "합니다. iPhone은". */
const uncasedEnd = /\p{Lo}\p{M}*$/u
const latinStart = /^["'“‘「『«(]*\p{sc=Latin}/u

const punctuationStart = /^[,:;،，：；、؛%&+=/|]/

/** A clitic that opens a sentence in lower case, as in Dutch "'s Avonds" and Afrikaans "'n Man". */
const clitic = /^["“„«]?['’‘`]\p{Ll}{1,2}\s+\p{Lu}/u

/** An item of a list within a paragraph. */
const bracketedItem = /^[(（]?(?:\p{L}\p{M}?|\p{Nd}{1,2}|[ivx]{1,4})[)）]\s/u
const letteredItem = /^\p{Ll}\.\s+\p{Lu}/u
const afterLetteredItem = /(?:^|[:;]\s+)\p{Ll}\.\s/u

/** Whether what follows cannot open a sentence: a lower-case letter, a comma, the dash after a quotation. */
export function continues({left, right}: Cut, {stop, close, body}: SentenceEnd): boolean {
  if (punctuationStart.test(right)) return true
  if (dash.test(right)) return quotation.test(close)
  if (!lowerStart.test(right) || (uncasedEnd.test(body) && latinStart.test(right))) return false
  if (clitic.test(right) || (bracketedItem.test(right) && stop !== '…')) return false
  return !(letteredItem.test(right) && afterLetteredItem.test(left))
}
