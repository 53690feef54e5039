import {type Cut, type NextWord, nextWord} from '../cut.ts'
import type {LanguageRules} from '../language-rules.ts'
import type {SentenceEnd} from '../sentence-end.ts'
import {lastToken, wordBefore} from '../token.ts'
import {abbreviationKind, joinsAbbreviation} from './abbreviations.ts'
import {endsInEnumerator} from './enumerators.ts'
import {joinsInitial} from './initials.ts'
import {joinsAfterNumber, joinsAfterRoman} from './numbers.ts'

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
const noFullStop = /^[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u

/** A unit or era written together with its number: "12km", "1923م". */
const amountWithUnit = /^(\p{Nd}[\p{Nd}.,]*)(\p{L}[\p{L}\p{M}.]*)$/u

/** Whether a period is part of a number, an abbreviation or an initial and ends no sentence. */
export function joinsAtPeriod(
  cut: Cut,
  {stop, close, body}: SentenceEnd,
  rules: LanguageRules,
): boolean {
  if (!/^[.．۔]$/.test(stop) || !/^[)\]）】]*$/.test(close)) return false
  const token = lastToken(body)
  if (!token) return false
  if (noFullStop.test(token)) return true
  const next = nextWord(cut.right, rules)
  const period: Period = {body, token, before: wordBefore(body, token), next, rules}
  if (endsInEnumerator(body)) return true
  if (/^\p{Nd}+$/u.test(token)) return joinsAfterNumber(period)
  const [, amount, unit] = amountWithUnit.exec(token) ?? []
  if (amount && unit) {
    const glued = {...period, token: unit, before: amount}
    const kind = abbreviationKind(glued)
    return kind !== undefined && joinsAbbreviation(kind, glued)
  }
  const kind = abbreviationKind(period)
  if (kind) return joinsAbbreviation(kind, period)
  if (/^[IVXLCDM]{2,}$/.test(token)) return joinsAfterRoman(period)
  return joinsInitial(period) || looksShortened(period)
}

/** Whether an unknown word looks like an abbreviation: it has no vowel, or is short in a language without a list. */
function looksShortened({token, next, rules}: Period): boolean {
  if (!/^\p{L}?\p{Ll}{1,4}$/u.test(token) || units.has(token) || opaque.test(token)) return false
  if (next.isNumber && token.length < 4 && !rules.isKnown) return true
  const vowels = syllabic.has(rules.language) ? /[aeiouyаеёиоуыэюяіїєrlрл]/ : vowel
  return (
    rules.isKnown &&
    token.length > 1 &&
    !next.opens &&
    !vowels.test(token.normalize('NFD').toLowerCase())
  )
}

const vowel = /[aeiouyæøœıаеёиоуыэюяіїєўαεηιουω]/

/** Languages in which r and l make a syllable, so that a word needs no vowel. */
const syllabic = new Set(['bs', 'cs', 'hr', 'mk', 'sh', 'sk', 'sl', 'sr'])

/** What stands for an address or inline code. */
const opaque = /^Xx+$/

/** Words without a vowel that are no abbreviations and end sentences. */
const units = new Set('kg km cm mm dm ml kWh hPa hm mph кг км см мм тв hmm pst'.split(' '))
