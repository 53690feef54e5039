import {digitsOnly} from '../characters.ts'
import type {Cut} from '../cut.ts'
import type {LanguageRules} from '../language-rules.ts'
import {type NextWord, nextWord} from '../next-word.ts'
import {pattern} from '../pattern.ts'
import type {SentenceEnd} from '../sentence-end.ts'
import {lastToken, wordBefore} from '../token.ts'
import {joinsAbbreviation} from './abbreviation-joins.ts'
import {abbreviationKind} from './abbreviations.ts'
import {endsInEnumerator} from './enumerators.ts'
import {joinsInitial} from './initials.ts'
import {joinsAfterNumber, joinsAfterRoman} from './numbers.ts'
import {looksShortened} from './unknown-words.ts'

/** A single period and what stands around it. */
export interface Period {
  /** The text before the period. */
  readonly body: string
  /** The word that the period follows. */
  readonly token: string
  /** The word before that. */
  readonly before: string
  readonly next: NextWord
  readonly rules: LanguageRules
}

/** Scripts that have no full stop or another one, so that a period is part of a word. */
const noFullStop = pattern(String.raw`^[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]`)

/** A unit or era written together with its number: "12km", "1923م". */
const amountWithUnit = pattern(String.raw`^(\p{Nd}[\p{Nd}.,]*)(\p{L}[\p{L}\p{M}.]*)$`)

/** Whether a period is part of a number, an abbreviation or an initial and ends no sentence. */
export function joinsAtPeriod(
  {right}: Cut,
  {stop, close, body}: SentenceEnd,
  rules: LanguageRules,
): boolean {
  if (!/^[.．۔]$/.test(stop) || !/^[)\]）】]*$/.test(close)) return false
  const token = lastToken(body)
  if (!token) return false
  if (noFullStop().test(token) || endsInEnumerator(body)) return true
  const before = wordBefore(body, token)
  return joinsToken({body, token, before, next: nextWord(right, rules), rules})
}

/** Whether the token before a period goes on: a number, an abbreviation, an ordinal, an initial. */
function joinsToken(period: Period): boolean {
  const {token} = period
  if (digitsOnly().test(token)) return joinsAfterNumber(period)
  const [, amount, unit] = amountWithUnit().exec(token) ?? []
  const isGlued = amount !== undefined && unit !== undefined
  const known = isGlued ? {...period, token: unit, before: amount} : period
  const kind = abbreviationKind(known)
  if (kind) return joinsAbbreviation(kind, known)
  if (isGlued) return false
  if (/^[IVXLCDM]{2,}$/.test(token)) return joinsAfterRoman(period)
  return joinsInitial(period) || looksShortened(period)
}
