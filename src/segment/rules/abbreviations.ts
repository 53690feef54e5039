import {isCalendarWord} from '../calendar.ts'
import {toLower} from '../cut.ts'
import {type AbbreviationKind, englishAbbreviations, type LanguageRules} from '../language-rules.ts'
import type {Period} from './periods.ts'

/** Parts before the last of an abbreviation written with blanks: "z. B", "и т. д". */
const earlierParts = /(?:(?<![\p{L}\p{M}.])|^)((?:[\p{L}\p{M}]{1,5}\.\s?){1,4})$/u

/** "And", which Arabic writes together with the next word. */
const proclitic = /^و(?=\p{L})/u

/** The kind of abbreviation that a token is, with the parts before it where it has several. */
export function abbreviationKind(period: Period): AbbreviationKind | undefined {
  const {body, token, rules} = period
  const parts = earlierParts.exec(body.slice(-40).slice(0, -token.length))?.[1] ?? ''
  const split = parts.replace(/\s/g, '').split('.').slice(0, -1)
  for (let first = 0; first < split.length; first++) {
    const kind = lookUp([...split.slice(first), token].join('.'), period)
    if (kind) return kind
  }
  const phrase = lookUp(`${period.before}_${token}`, period)
  if (phrase) return phrase
  const kind = lookUp(token, period)
  if (kind) return isInitialRather(period, kind) ? undefined : kind
  const last = token.slice(Math.max(token.lastIndexOf('-'), token.lastIndexOf('.')) + 1)
  if (last.length > 1 && last.length < token.length) return lookUp(last, period)
  for (const length of [2, 3]) {
    const ending = find(`-${token.slice(-length)}`, rules)
    if (ending && token.length >= length + 2) return ending
  }
  return rules.language === 'ar' ? lookUp(token.replace(proclitic, ''), period) : undefined
}

/** A letter is rather an initial, unless it is a title or the unit of a number: "M. Dupont", "8 ч." */
function isInitialRather({token, before}: Period, kind: AbbreviationKind): boolean {
  if (kind === 'hard' || !/^\p{L}$/u.test(token)) return false
  return /^\p{Lu}$/u.test(token) || (kind === 'end' && !/^\p{Nd}/u.test(before))
}

/** Looks a word up as it is written, then in lower case; Latin words in another script in English too. */
function lookUp(word: string, {next, rules}: Period): AbbreviationKind | undefined {
  const exact = find(word, rules)
  if (exact) return exact
  const kind = find(toLower(word, rules.language), rules)
  const isAcronym = /^\p{Lu}{2,}$/u.test(word) && !/^\p{Lu}{2}/u.test(next.word)
  return isAcronym && !(kind === 'number' && next.isNumber) ? undefined : kind
}

/** Looks a word up in the language's list, and in the English one if the language does not use its script. */
function find(
  word: string,
  {abbreviations, language}: LanguageRules,
): AbbreviationKind | undefined {
  const kind = abbreviations.get(word)
  if (kind || language === 'en' || !/^\p{sc=Latin}/u.test(word)) return kind
  return otherScript.has(language) ? englishAbbreviations().get(word) : undefined
}

/** Languages with a list that do not write in Latin script. */
const otherScript = new Set('ar be bg bn el fa he hi ja ko ru si ta th uk ur yue zh'.split(' '))

/** What an abbreviation goes with that a number follows: "vol. I,", "p. A17", "τόμ. Α'". */
const designation = /^(?:[IVXLC]+[,.;:)\]]|\p{Lu}{1,2}[-.]?\p{Nd}|\p{Lu}['’΄](?!\p{L}))/u

/** Endings of names in the genitive, Russian and Polish. */
const genitive = /(?:[ая]|[ео]го|[ео][йи]|[иы]х|a|ego|ej|ich)$/

/** The smaller part of a time: "5 min. 30 sec." */
const smallerUnit = /^\p{Nd}{1,2}\s?(?:min|sec|sek|seg|s|мин|сек|хв|с|dk|sn)(?!\p{L})/iu

/** Whether an abbreviation of a kind goes on with what follows. */
export function joinsAbbreviation(kind: AbbreviationKind, period: Period): boolean {
  const {token, before, next} = period
  const follows = /^\p{Nd}/u.test(before)
  if (kind === 'hard') return true
  if (kind === 'soft') return !next.opens
  if (kind === 'number') {
    if (next.isNumber || designation.test(next.text)) return true
    if (next.word.length === 1 && !next.opens) return true
    if (/^\p{L}$/u.test(token) && !follows) return !next.opens
    return !next.isCapital && !next.opens && !/^\p{Lo}/u.test(next.word)
  }
  if (kind === 'date') return follows || isRoman(before) ? joinsDate(period) : !next.opens
  if (kind === 'named') return !next.opens && (next.isInitial || genitive.test(next.word))
  if (next.isCapital) return follows && joinsTime(period)
  if (next.isNumber) return smallerUnit.test(next.text)
  return !/^\p{Lo}/u.test(next.word)
}

/** Whether a time of day goes on: "5 a.m. Monday", "6 p.m. EST". */
function joinsTime({token, next, rules}: Period): boolean {
  if (/^[ap]\.?m$/i.test(token) && /^\p{Lu}{2,4}(?!\p{L})/u.test(next.word)) return true
  return !next.opens && isCalendarWord(next.word, rules.language)
}

/** Whether there was only a date so far: "В октябре 1917 г. Россия …". */
function joinsDate({body, next, rules}: Period): boolean {
  if (next.opens) return false
  if (!next.isCapital && !next.isNumber) return true
  const clause =
    body
      .split(/[,;:—–("«„]/)
      .at(-1)
      ?.trim()
      .split(/\s+/) ?? []
  const words = clause.filter((word) => /^\p{L}{4,}$/u.test(word))
  return (
    words.length <= 1 &&
    (words[0] !== clause[0] || rules.openers.has(toLower(clause[0] ?? '', rules.language)))
  )
}

function isRoman(word: string): boolean {
  return /^[IVXLCDMХІ]+$/.test(word)
}
