import {foldCharacter, foldingOf} from '../letters.ts'
import {arabicPlurals} from './arabic-plurals.ts'
import type {Inflection, Stem} from './inflection.ts'

/*
 * Arabic writes conjunctions, prepositions and the article with the word that follows, and pronouns with the word before.
 * Broken plurals follow no rule: common ones are listed here, others in the glossary. Letters are folded as `letters.ts` says: no hamza on
 * alif, no dotless ya.
 */

const pronouns = 'ه ها هم هن هما ك كم كن نا ي'
const bare = new Set(`${pronouns} ا ات ة ان ين ون وا`.split(' ').concat(''))
const feminine = new Set(
  'ة ه ات تان تين تي ت'
    .split(' ')
    .concat(['ت', 'ات'].flatMap((stem) => pronouns.split(' ').map((pronoun) => stem + pronoun))),
)
const masculinePlural = new Set(['ون', 'ين', 'و', 'ي', 'وه', 'يه', 'وها', 'يها', 'وهم', 'يهم'])
const relative = new Set(['ي', 'يه', 'ية', 'يا', 'يين', 'يون', 'يات', 'يان', 'يتان', 'يتين'])

/** Particles in front of a word, longest first. */
const prefix = /^(?:[وف])?(?:لل|[بكل]?ال|[بكلس])?/

export const arabic: Inflection = {
  stems(word, {isOnly, isName}) {
    const plain = withoutArticle(word)
    return isOnly && !isName ? nounStems(plain) : [...nounStems(plain), ...adjectiveStems(plain)]
  },
  withoutPrefixes(token) {
    const rests = new Set<string>()
    const whole = prefix.exec(token)?.[0] ?? ''
    for (let length = 1; length <= whole.length; length++) rests.add(token.slice(length))
    // `لل` stands for `ل` and the article, whose alif it swallows.
    return [...rests].filter((rest) => rest.length >= 2)
  },
}

/** A word without the article it is listed with. */
function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word
}

let brokenPlurals: Map<string, readonly string[]> | undefined

/** The plurals of a noun that follow no rule. */
function pluralsOf(word: string): readonly string[] {
  brokenPlurals ??= new Map(
    arabicPlurals
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(folded))
      .map(([singular = '', ...plurals]) => [singular, plurals]),
  )
  return brokenPlurals.get(word) ?? []
}

/** A word in the letters in which words are compared. */
function folded(word: string): string {
  const folding = foldingOf('ar')
  return Array.from(word, (letter) => foldCharacter(letter, folding)).join('')
}

/** The forms of a noun. */
function nounStems(word: string): Stem[] {
  const plurals = pluralsOf(word).map((plural) => stem(plural, bare, 'broken plural'))
  return [...regularStems(word), ...plurals]
}

/** The forms of a noun by its last letters. */
function regularStems(word: string): Stem[] {
  const ending = word.slice(-2)
  if (word.endsWith('ة')) return [stem(word.slice(0, -1), feminine, 'ة')]
  if (ending === 'ون' || ending === 'ين')
    return [stem(word.slice(0, -2), masculinePlural, 'ون'), stem(word, bare, '0')]
  if (ending === 'ات') return [stem(word.slice(0, -2), feminine, 'ات'), stem(word, bare, '0')]
  return [stem(word, bare, '0')]
}

/** The forms of an adjective in -ي, which agrees with its noun. */
function adjectiveStems(word: string): Stem[] {
  if (word.endsWith('ي')) return [stem(word.slice(0, -1), relative, 'ي')]
  if (word.endsWith('ية')) return [stem(word.slice(0, -2), relative, 'ية')]
  return []
}

function stem(start: string, endings: ReadonlySet<string>, name: string): Stem {
  return {stem: start, endings, label: `class \`${name}\``}
}
