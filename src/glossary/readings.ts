import {dropsAccents, isInCapitals} from './accents.ts'
import {lookUp, lookUpBare} from './look-up.ts'
import {givenSpan, type NormalText} from './normalize.ts'
import type {WordToken} from './tokens.ts'
import type {WordIndex} from './word-index.ts'

/** A way to read the words of a text from one on: as the words with these ids, ending before token `next`. */
export interface Reading {
  readonly ids: readonly number[]
  readonly next: number
}

/** A text and its words. */
export interface TokenText {
  readonly normal: NormalText
  readonly tokens: readonly WordToken[]
}

/** A word as it stands in the given text. */
export function givenWord({normal, tokens}: TokenText, at: number): string {
  const token = tokens[at]
  if (!token) return ''
  const {start, end} = givenSpan(normal, token.start, token.end)
  return normal.given.slice(start, end)
}

/** How the words from a token on can be read, the plain reading first. Readings without a known word are left out. */
export function readingsAt(index: WordIndex, text: TokenText, at: number): Reading[] {
  const readings: Reading[] = []
  const {tokens} = text
  const token = tokens[at]
  if (!token) return readings
  add(readings, lookUp(index, token.text), at + 1)
  if (dropsAccents(index.language) && isInCapitals(givenWord(text, at)))
    add(readings, lookUpBare(index, token.text), at + 1)
  const after = tokens[at + 1]
  if (after?.isHyphened) addHyphened(readings, index, {text, at})
  else if (after && index.traits.mayPart && after.gap === 0)
    add(readings, lookUp(index, token.text + after.text), at + 2)
  if (index.traits.hasCompounds) addElliptic(readings, index, {text, at})
  return readings
}

/** A place in a text. */
interface At {
  readonly text: TokenText
  readonly at: number
}

function add(readings: Reading[], ids: readonly number[], next: number): void {
  if (ids.length > 0) readings.push({ids, next})
}

/** More parts are joined by hyphens in no word of a term. */
const mostParts = 4

/** Adds the readings of words joined by hyphens as one (`Aktions-Komitees`), or as one that is doubled (`hak-hak`). */
function addHyphened(readings: Reading[], index: WordIndex, {text: {tokens}, at}: At): void {
  let joined = tokens[at]?.text ?? ''
  for (let next = at + 1; next < at + mostParts && tokens[next]?.isHyphened; next++) {
    const part = tokens[next]?.text ?? ''
    if (index.traits.doubles && part.startsWith(joined))
      add(readings, lookUp(index, part), next + 1)
    joined += part
    add(readings, lookUp(index, joined), next + 1)
  }
}

/** So many words on, or back, the compound stands that completes one of which a part is left out. */
const mostAway = 3

/** A part that is left out is no shorter. */
const leastPart = 3

/** Adds the readings of a word of which a part is left out: `General-` in `General- und Massenstreiks`. */
function addElliptic(readings: Reading[], index: WordIndex, {text, at}: At): void {
  const {normal, tokens} = text
  const token = tokens[at]
  if (!token) return
  const {start, end, text: part} = token
  const isOpen = normal.text[end] === '-' && !tokens[at + 1]?.isHyphened
  if (isOpen)
    for (let other = at + 2; other <= at + mostAway; other++)
      for (const rest of tails(tokens[other]?.text ?? ''))
        add(readings, lookUp(index, part + rest), at + 1)
  const isRest = normal.text[start - 1] === '-' && !token.isHyphened
  if (isRest)
    for (let other = at - 2; other >= 0 && other >= at - mostAway; other--)
      for (const first of heads(tokens[other]?.text ?? ''))
        add(readings, lookUp(index, first + part), at + 1)
}

/** Words longer than this are no compounds. */
const longestWord = 40

/** What a word may end with, longest first. */
function tails(word: string): string[] {
  const found: string[] = []
  if (word.length > longestWord) return found
  for (let cut = leastPart; cut + leastPart <= word.length; cut++) found.push(word.slice(cut))
  return found
}

/** What a word may begin with, shortest first. */
function heads(word: string): string[] {
  const found: string[] = []
  if (word.length > longestWord) return found
  for (let cut = leastPart; cut + leastPart <= word.length; cut++) found.push(word.slice(0, cut))
  return found
}
