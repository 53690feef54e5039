import type {Endings} from '../ending-classes.ts'
import type {Inflection, Stem} from './inflection.ts'
import {endingsFrom} from './slots.ts'

/*
 * Tamil inflects the last word of a phrase by suffixes that begin with a vowel sign, a glide or the plural. Words before it
 * may close with a consonant that the next word calls for. The rules name how endings begin, not all of them.
 */

const virama = '்'
/** Case, number and clitics after a consonant: accusative, instrumental, genitive, locative, dative, sociative, adverb. */
const afterConsonant = 'ை ால ின ில ுக்க ிற்க ோட ுட ாக ான ாவ ாய ும ே ோ து கள க்கள ர்கள'
const afterVowel = `ய வ க்கு க்க கள க்கள ின ில ை ால ுட`
const longest = 16

const consonantEndings = endingsFrom(afterConsonant, longest)
const vowelEndings = endingsFrom(afterVowel, longest)
/** `வர்க்கம்`: வர்க்கத்தின், வர்க்கங்கள், வர்க்கமும். */
const mEndings: Endings = {
  has: (ending) => ending !== '' && endingsFrom('ம் மு மா மே மோ மை த்த ங்க', longest).has(ending),
}
const label = 'Tamil suffixes'

export const tamil: Inflection = {
  stems: (word, {isLast}) => (isLast ? lastStems(word) : [innerStem(word)]),
}

/** The stems of the last word of a phrase. */
function lastStems(word: string): Stem[] {
  if (word.endsWith(`ம${virama}`)) return [stem(word.slice(0, -2), mEndings)]
  if (/ங்கள்$/u.test(word))
    return [stem(word, consonantEndings), stem(word.slice(0, -5), mEndings), ...pluralOf(word)]
  const stems = word.endsWith(virama)
    ? [stem(word.slice(0, -1), {has: (ending) => isFinal(ending) || consonantEndings.has(ending)})]
    : [stem(word, vowelEndings)]
  // The short final u of `அரசு` gives way to the vowel of the suffix.
  if (word.endsWith('ு')) stems.push(stem(word.slice(0, -1), consonantEndings))
  if (/[டற]ு$/u.test(word)) {
    const [consonant = ''] = word.slice(-2)
    stems.push(stem(word.slice(0, -1) + virama + consonant, consonantEndings))
  }
  if (/[லள]்$/u.test(word))
    stems.push(stem(`${word.slice(0, -2)}${word.at(-2) === 'ல' ? 'ற' : 'ட'}${virama}`, plural))
  return [...stems, ...pluralOf(word)]
}

/** The singular of a word that is listed in the plural. */
function pluralOf(word: string): Stem[] {
  const singular = /^(.{2,}?)(?:ர்கள்|க்கள்|கள்)$/u.exec(word)?.[1]
  if (singular === undefined || singular.endsWith(`ங${virama}`)) return []
  return [stem(singular, singular.endsWith(virama) ? consonantEndings : vowelEndings)]
}

const plural: Endings = {has: (ending) => ending.startsWith('கள') && ending.length <= longest}

/** Whether nothing follows but the virama that was taken off, perhaps with a consonant that the next word calls for. */
function isFinal(ending: string): boolean {
  return ending === virama || /^்(?:[கசதப]்|(?:க்)?கள.{0,10})$/u.test(ending)
}

/** A word before another: with or without the consonant that the next word calls for. */
function innerStem(word: string): Stem {
  const plain = word.replace(/[கசதப]்$/u, '')
  return stem(plain, sandhi)
}

const sandhi: Endings = new Set(['', 'க்', 'ச்', 'த்', 'ப்'])

function stem(start: string, endings: Endings): Stem {
  return {stem: start, endings, label}
}
