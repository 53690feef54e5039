import {letter} from '../characters.ts'
import {isCounted} from './numbers.ts'
import type {Period} from './periods.ts'

const single = new RegExp(`^${letter}(?:[-.]{1,2}${letter})*$`, 'u')
const dotted = new RegExp(`^(?:${letter}){1,3}(?:\\.(?:${letter}){1,3})+$`, 'u')

/** An acronym that is written without a last period: "TP.HCM". */
const endsInAcronym = /\.\p{Lu}{2,}$/u
const syllable = new RegExp(`^${letter}$`, 'u')
/** Where the danda ends sentences, a period after so few syllables abbreviates. */
const short = new RegExp(`^(?:${letter}){1,4}$`, 'u')
const twoSyllables = new RegExp(`^(?:${letter}){1,2}$`, 'u')

/** Scripts whose single characters are words. */
const wordCharacters = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u

/** Single vowels in lower case are words: French "a", Portuguese "é", Russian "я". */
const vowel = /^[aeiouyæøœаеёиоуыэюяіїєαεηιουω]\p{M}*$/u

/** Whether a token is a name's initial or an acronym with periods, and what follows opens no sentence. */
export function joinsInitial(period: Period): boolean {
  const {token, next, rules} = period
  if (wordCharacters.test(token)) return false
  if (rules.letters.size > 0 && !/^\p{sc=Latin}/u.test(token)) return isIndianInitial(period)
  if (!single.test(token) && (!dotted.test(token) || endsInAcronym.test(token))) return false
  if (next.isCapital && !next.isInitial && isWord(period)) return false
  return !next.opens
}

/** Whether a single letter is a word, a unit, or the letter of what it follows: "plan B", "18 h". */
function isWord({body, token, before, rules}: Period): boolean {
  if (token.normalize('NFC').length > 1) return false
  if (isCounted(before, rules.counted)) return true
  if (!/^\p{Ll}$/u.test(token)) return false
  if (/^\p{Nd}+$/u.test(before)) return true
  return vowel.test(token.normalize('NFD')) && !/\.\s*$/.test(body.slice(0, -token.length))
}

/** Scripts of South Asia: the names of Latin letters, and native syllables where they end no sentence. */
function isIndianInitial({body, token, next, rules}: Period): boolean {
  const parts = token.split('.')
  if (parts.every((part) => rules.letters.has(part))) return true
  if (parts.length > 1) return dotted.test(token)
  if (/[।॥]/.test(next.text) && short.test(token)) return true
  if (/[.]\s*$/.test(body.slice(0, -token.length)) && twoSyllables.test(token)) return true
  return syllable.test(token) && !rules.finals.has(token)
}
