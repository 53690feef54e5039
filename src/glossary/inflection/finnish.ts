import type {Inflection, Stem} from './inflection.ts'
import {slotEndings} from './slots.ts'

/*
 * Finnish (and, near enough, its consonant gradation): a word has a strong and a weak stem, a vowel that may change in the
 * plural, then case, possessive and clitic. Adjectives agree, so every word of a term inflects.
 */

const vowels = 'a ä e i o ö u y aa ää ee ii oo öö uu yy'
const pluralSign = 'i j'
const cases =
  'n t a ä ta tä tta ttä ssa ssä sta stä lla llä lta ltä lle ksi kse na nä in an än en on ön un yn ' +
  'hin han hän hen hon hön hun hyn seen siin den tten ien jen iden itten ja jä ita itä ia iä'
const possessives = 'ni si nsa nsä mme nne an än en'
const clitics = 'kin kaan kään ko kö han hän pa pä'

const endings = slotEndings([vowels, pluralSign, cases, possessives, clitics])
const label = 'Finnish endings'

/** Weak forms of consonants before the last vowel. */
const weak: readonly (readonly [RegExp, string])[] = [
  [/kk$/, 'k'],
  [/pp$/, 'p'],
  [/tt$/, 't'],
  [/nk$/, 'ng'],
  [/mp$/, 'mm'],
  [/nt$/, 'nn'],
  [/lt$/, 'll'],
  [/rt$/, 'rr'],
  [/k$/, ''],
  [/p$/, 'v'],
  [/t$/, 'd'],
]

export const finnish: Inflection = {
  stems: (word) => [...new Set(beginnings(word))].filter(isLongEnough).map(stemOf),
}

/** What forms of the word begin with. */
function beginnings(word: string): string[] {
  const nen = /^(.+)nen$/.exec(word)?.[1]
  if (nen !== undefined) return [`${nen}s`, word]
  const us = /^(.+[uyoöe])s$/.exec(word)?.[1]
  if (us !== undefined) return [`${us}ks`, `${us}d`, `${us}t`, `${us}st`, us, word]
  const closed = /^(.+[aäi])s$/.exec(word)?.[1]
  if (closed !== undefined) return [closed, `${closed}ks`, word]
  const open = /^(.+?)[aäeioöuy]$/.exec(word)?.[1]
  if (open === undefined) return [word]
  return [open, weakened(open), strengthened(open), word]
}

/** The weak grade, which stands before a closed syllable. */
function weakened(open: string): string {
  for (const [strong, soft] of weak) if (strong.test(open)) return open.replace(strong, soft)
  return open
}

/** The strong grade of a word whose nominative is weak, such as `liike`. */
function strengthened(open: string): string {
  return /[aäeioöuy][kpt]$/.test(open) ? open + open.slice(-1) : open
}

function isLongEnough(beginning: string): boolean {
  return beginning.length >= 2
}

function stemOf(stem: string): Stem {
  return {stem, endings, label}
}
