import {closingQuotation} from '../characters.ts'
import type {Cut} from '../cut.ts'
import {pattern} from '../pattern.ts'
import type {SentenceEnd} from '../sentence-end.ts'

/** A lower-case letter, after a dash or opening marks. Georgian's, which have no capital in running text, tell nothing. */
const lowerStart = pattern(String.raw`^(?:[-–—]\s*)?["“”„«»‘’'(\[]*(?!\p{sc=Geor})\p{Ll}`)

/** A dash before a script without case. */
const dash = pattern(String.raw`^[-–—]\s*(?=\p{Lo})`)

/** Where a script without case ends, a Latin word in lower case may open the next sentence: "합니다. iPhone은". */
const uncasedEnd = pattern(String.raw`\p{Lo}\p{M}*$`)
const latinStart = pattern(String.raw`^["'“‘「『«(]*\p{sc=Latin}`)

const punctuationStart = /^[,:;،，：；、؛%&+=/|]/

/** A clitic that opens a sentence in lower case, as in Dutch "'s Avonds" and Afrikaans "'n Man". */
const clitic = pattern('^["“„«]?[\'’‘`]\\p{Ll}{1,2}\\s+\\p{Lu}')

/** An item of a list within a paragraph: "b) Bread.", and "b. Bread." after "a. Peace." */
const bracketedItem = pattern(String.raw`^[(（]?(?:\p{L}\p{M}?|\p{Nd}{1,2}|[ivx]{1,4})[)）]\s`)
const letteredItem = pattern(String.raw`^\p{Ll}\.\s+\p{Lu}`)
const afterLetteredItem = pattern(String.raw`(?:^|[:;]\s+)\p{Ll}\.\s`)

/** Whether what follows cannot open a sentence: a lower-case letter, a comma, the dash after a quotation. */
export function continues({left, right}: Cut, {stop, close, body}: SentenceEnd): boolean {
  if (punctuationStart.test(right)) return true
  if (dash().test(right)) return closingQuotation.test(close)
  if (!lowerStart().test(right)) return false
  if (uncasedEnd().test(body) && latinStart().test(right)) return false
  if (clitic().test(right) || (bracketedItem().test(right) && stop !== '…')) return false
  return !(letteredItem().test(right) && afterLetteredItem().test(left))
}
