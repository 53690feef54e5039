import {isInCapitals} from './accents.ts'
import type {PatternWord} from './patterns.ts'
import type {TrieEnd} from './term-trie.ts'

/**
 * Whether words as they stand in a text have the capitals that a phrase asks for: acronyms all of theirs, nouns where nouns
 * have one, a name of one word its first. A longer name is sure enough with one of its capitals.
 */
export function hasCase({pattern, order}: TrieEnd, given: readonly string[]): boolean {
  let wanted = 0
  let met = 0
  for (const [at, word] of given.entries()) {
    const expected = pattern.words[order[at] ?? at]
    if (!expected || expected.casing === 'any') continue
    if (expected.casing === 'exact' && !hasAcronymCase(word, expected)) return false
    wanted++
    if (hasCapital(word)) met++
  }
  return pattern.type === 'term' ? met === wanted : wanted === 0 || met > 0
}

/** Whether a word begins with a capital, or with a letter that has no case. */
function hasCapital(word: string): boolean {
  const letter = /\p{L}/u.exec(word)?.[0]
  return letter !== undefined && !/\p{Ll}/u.test(letter)
}

/** Whether the letters of an acronym are capitals, and what is written with it is not (`UAWs`). */
function hasAcronymCase(word: string, {text, given}: PatternWord): boolean {
  if (isInCapitals(word)) return true
  const length = word.length >= text.length ? text.length : given.length
  const rest = word.slice(length)
  return isInCapitals(word.slice(0, length)) && rest === rest.toLowerCase()
}
