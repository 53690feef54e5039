import {isCalendarWord} from '../calendar.ts'
import {digitStart, singleLetter, uncasedStart} from '../characters.ts'
import type {AbbreviationKind} from '../language-rules.ts'
import {toLower} from '../next-word.ts'
import {pattern} from '../pattern.ts'
import type {Period} from './periods.ts'

/** What an abbreviation goes with that a number follows: "vol. I,", "p. A17", "τόμ. Α'". */
const designation = pattern(
  String.raw`^(?:[IVXLC]+[,.;:)\]]|\p{Lu}{1,2}[-.]?\p{Nd}|\p{Lu}['’΄](?!\p{L}))`,
)

/** Endings of names in the genitive, Russian and Polish. */
const genitive = /(?:[ая]|[ео]го|[ео][йи]|[иы]х|a|ego|ej|ich)$/

/** The smaller part of a time: "5 min. 30 sec." */
const smallerUnit = pattern(
  String.raw`^\p{Nd}{1,2}\s?(?:min|sec|sek|seg|s|мин|сек|хв|с|dk|sn)(?!\p{L})`,
  'iu',
)

const zone = pattern(String.raw`^\p{Lu}{2,4}(?!\p{L})`)
const longWord = pattern(String.raw`^\p{L}{4,}$`)

/** Whether an abbreviation of a kind goes on with what follows. */
export function joinsAbbreviation(kind: AbbreviationKind, period: Period): boolean {
  const {next} = period
  switch (kind) {
    case 'hard':
      return true
    case 'soft':
      return !next.opens
    case 'number':
      return joinsNumber(period)
    case 'date':
      return isAfterNumber(period) ? joinsDate(period) : !next.opens
    case 'named':
      return !next.opens && (next.isInitial || genitive.test(next.word))
    case 'end':
      if (next.isCapital) return digitStart().test(period.before) && joinsTime(period)
      if (next.isNumber) return smallerUnit().test(next.text)
      return !uncasedStart().test(next.word)
  }
}

/** "No.", "Art.": whether a number follows, or the letter that stands for one. */
function joinsNumber({token, before, next}: Period): boolean {
  if (next.isNumber || designation().test(next.text)) return true
  if (next.word.length === 1 && !next.opens) return true
  if (singleLetter().test(token) && !digitStart().test(before)) return !next.opens
  return !next.isCapital && !next.opens && !uncasedStart().test(next.word)
}

/** Whether a time of day goes on: "5 a.m. Monday", "6 p.m. EST". */
function joinsTime({token, next, rules}: Period): boolean {
  if (/^[ap]\.?m$/i.test(token) && zone().test(next.word)) return true
  return !next.opens && isCalendarWord(next.word, rules.language)
}

/** Whether there was only a date so far: "В октябре 1917 г. Россия …". */
function joinsDate({body, next, rules}: Period): boolean {
  if (next.opens) return false
  const tells = next.isCapital || next.isNumber || rules.continuers.size > 0
  if (!tells || rules.continuers.has(next.word)) return true
  const clause =
    body
      .split(/[,;:—–("«„]/)
      .at(-1)
      ?.trim() ?? ''
  const words = clause.split(/\s+/)
  const long = words.filter((word) => longWord().test(word))
  if (long.length > 1) return false
  return long[0] !== words[0] || rules.openers.has(toLower(long[0] ?? '', rules.language))
}

function isAfterNumber({before}: Period): boolean {
  return digitStart().test(before) || /^[IVXLCDMХІ]+$/.test(before)
}
