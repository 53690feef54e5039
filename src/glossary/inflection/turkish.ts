import type {Inflection, Stem} from './inflection.ts'
import {endingsThat, slotEndings} from './slots.ts'

/*
 * Turkish inflects the last word of a noun phrase only. In a compound that word carries a possessive (`sınıfı` in `işçi
 * sınıfı`), which gives way to others, so its bases are the word, the word less -(s)I and the word less -lAr(I). Derivation
 * (-CI, -lIk, -sIz) makes other words and is left out. Vowel harmony is not asked for: loan words break it.
 */

const plural = 'lar ler'
const possessive =
  'ım im um üm m ın in un ün n ı i u ü sı si su sü ımız imiz umuz ümüz mız miz muz müz ' +
  'ınız iniz unuz ünüz nız niz nuz nüz ları leri'
const caseEndings =
  'ı i u ü yı yi yu yü nı ni nu nü a e ya ye na ne da de ta te nda nde dan den tan ten ndan nden ' +
  'ın in un ün nın nin nun nün la le yla yle ca ce ça çe nca nce'
const copula =
  'dır dir dur dür tır tir tur tür dı di du dü tı ti tu tü ydı ydi ydu ydü mış miş muş müş ymış ymiş ' +
  'ymuş ymüş sa se ysa yse yım yim yum yüm yız yiz yuz yüz sın sin sun sün sınız siniz sunuz sünüz lar ler'

const suffixes = slotEndings([
  plural,
  possessive,
  caseEndings,
  'ki',
  plural,
  caseEndings,
  copula,
  'lar ler',
])
const vowel = /^[aeıioöuü]/
const beforeVowel = endingsThat(suffixes, (ending) => vowel.test(ending))
const label = 'Turkish suffixes'

/** Final consonants that soften before a vowel. */
const softened: Readonly<Record<string, string>> = {k: 'ğ', ç: 'c', p: 'b', t: 'd', nk: 'ng'}
const hardened: Readonly<Record<string, string>> = {ğ: 'k', c: 'ç', b: 'p', d: 't'}

/** Arabic loans that double their final consonant before a vowel. */
const doubling = new Set('hak his hat ret tıp sır zan hac af şık zıt had hal mahal'.split(' '))

export const turkish: Inflection = {
  stems: (word, {isLast, isOnly}) =>
    isLast ? basesOf(word, !isOnly).flatMap((base) => stemsOf(base)) : [],
}

/** The word without the plural and, in a compound, without the possessive that marks it as one. */
function basesOf(word: string, isCompound: boolean): string[] {
  const bases = [word]
  const plain = /^(.{2,})l[ae]r$/.exec(word)?.[1]
  if (plain) bases.push(plain)
  if (!isCompound) return bases
  const many = /^(.{2,})(?:lar[ıi]|leri)$/.exec(word)?.[1]
  if (many) bases.push(many)
  const one = /^(.*[aeıioöuü])s[ıiuü]$/.exec(word)?.[1] ?? /^(.{2,})[ıiuü]$/.exec(word)?.[1]
  if (one) bases.push(one, ...hardForm(one))
  return bases
}

/** The base before its last consonant was softened: `gözcülüğ` is of `gözcülük`. */
function hardForm(base: string): string[] {
  const hard = hardened[base.at(-1) ?? '']
  return hard === undefined ? [] : [base.slice(0, -1) + hard]
}

/** A base with its forms before vowels. */
function stemsOf(base: string): Stem[] {
  const stems: Stem[] = [{stem: base, endings: suffixes, label}]
  const variant = (stem: string): unknown => stems.push({stem, endings: beforeVowel, label})
  const soft = softened[base.slice(-2)] ?? softened[base.slice(-1)]
  if (soft !== undefined && base.length > 2) variant(base.slice(0, -soft.length) + soft)
  if (doubling.has(base)) variant(base + base.slice(-1))
  // A high vowel may drop from the last of two syllables: `nehir`, `nehri`.
  const closed = /^(.*[aeıioöuü].*[^aeıioöuü])[ıiuü]([^aeıioöuü])$/.exec(base)
  if (closed && base.length <= 6) variant(`${closed[1]}${closed[2]}`)
  return stems
}
