import {pattern} from '../pattern.ts'
import type {Period} from './periods.ts'

/** A word of up to five letters that is no acronym. */
const shortWord = pattern(String.raw`^\p{L}?\p{Ll}{1,4}$`)

/** Vowels without their accents. */
const vowel = /[aeiouyæøœıаеёиоуыэюяіїєўαεηιουω]/
const vowelOrLiquid = /[aeiouyаеёиоуыэюяіїєrlрл]/

/** Languages in which r and l make a syllable, so that a word needs no vowel. */
const syllabic = new Set(['bs', 'cs', 'hr', 'mk', 'sh', 'sk', 'sl', 'sr'])

/** Words without a vowel that end sentences. */
const units = new Set('kg km cm mm dm ml kWh hPa hm mph кг км см мм тв hmm pst'.split(' '))

/** What stands for an address or inline code. */
const opaque = /^Xx+$/

/** Whether an unknown word looks like an abbreviation: it has no vowel, or is short in a language without a list. */
export function looksShortened({token, next, rules}: Period): boolean {
  if (!shortWord().test(token) || units.has(token) || opaque.test(token)) return false
  if (!rules.isKnown) return next.isNumber && token.length < 4
  if (token.length < 2 || next.opens) return false
  const needed = syllabic.has(rules.language) ? vowelOrLiquid : vowel
  return !needed.test(token.normalize('NFD').toLowerCase())
}
