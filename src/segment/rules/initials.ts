import {digitsOnly, latinStart, letter, wordCharacterStart} from '../characters.ts'
import {pattern} from '../pattern.ts'
import {isCounted} from './numbers.ts'
import type {Period} from './periods.ts'

/** Letters of one name or acronym, and such with up to three letters between periods: "J.-L", "U.S", "Ph.D". */
const single = pattern(`^${letter}(?:[-.]{1,2}${letter})*$`)
const dotted = pattern(`^(?:${letter}){1,3}(?:\\.(?:${letter}){1,3})+$`)

/** An acronym that is written without a last period: "TP.HCM". */
const endsInAcronym = pattern(String.raw`\.\p{Lu}{2,}$`)

const oneSyllable = pattern(`^${letter}$`)
const twoSyllables = pattern(`^(?:${letter}){1,2}$`)

/** Where the danda ends sentences, a period after so few syllables abbreviates. */
const fewSyllables = pattern(`^(?:${letter}){1,4}$`)

const initialBefore = pattern(String.raw`(?<!\p{L})[\p{Lu}\p{Lo}]\p{M}*\.\s?$`)
const name = pattern(String.raw`^(?:\p{Lu}\p{Ll}{0,2}|\p{Lo}{1,2})$`)

const lowerLetter = pattern(String.raw`^\p{Ll}$`)

/** Single vowels in lower case are words: French "a", Portuguese "é", Russian "я". */
const vowel = pattern(String.raw`^[aeiouyæøœаеёиоуыэюяіїєαεηιουω]\p{M}*$`)

/** Whether a token is a name's initial or an acronym with periods, and what follows opens no sentence. */
export function joinsInitial(period: Period): boolean {
  const {token, next, rules} = period
  if (wordCharacterStart().test(token)) return false
  if (rules.letters.size > 0 && !latinStart().test(token)) return isIndianInitial(period)
  if (isAfterInitial(period)) return !next.opens
  if (!single().test(token) && (!dotted().test(token) || endsInAcronym().test(token))) return false
  if (next.isCapital && !next.isInitial && isWord(period)) return false
  return !next.opens
}

/** Whether a token of up to three letters follows an initial and a name follows: "J. Ph. Reis", "А. Дж. Смит". */
function isAfterInitial({body, token, next}: Period): boolean {
  return name().test(token) && !next.isNumber && initialBefore().test(body.slice(0, -token.length))
}

/** Whether a single letter is a word, a unit, or the letter of what it follows: "plan B", "18 h". */
function isWord({body, token, before, rules}: Period): boolean {
  if (token.normalize('NFC').length > 1) return false
  if (isCounted(before, rules.counted)) return true
  if (!lowerLetter().test(token)) return false
  if (digitsOnly().test(before)) return true
  return vowel().test(token.normalize('NFD')) && !/\.\s*$/.test(body.slice(0, -token.length))
}

/** Scripts of South Asia: the names of Latin letters, and native syllables where they end no sentence. */
function isIndianInitial({body, token, next, rules}: Period): boolean {
  const parts = token.split('.')
  if (parts.every((part) => rules.letters.has(part))) return true
  if (parts.length > 1) return dotted().test(token)
  if (/[।॥]/.test(next.text) && fewSyllables().test(token)) return true
  const isChain = /\.\s*$/.test(body.slice(0, -token.length))
  if (isChain && twoSyllables().test(token)) return true
  return oneSyllable().test(token) && !rules.finals.has(token)
}
