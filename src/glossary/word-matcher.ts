import {hasCase} from './letter-case.ts'
import type {MatchOptions, RawMatch} from './matcher.ts'
import type {NormalText} from './normalize.ts'
import {givenWord, type Reading, readingsAt, type TokenText} from './readings.ts'
import type {TrieEnd, TrieNode} from './term-trie.ts'
import {tokenize} from './tokens.ts'
import type {WordIndex} from './word-index.ts'

/** The phrases of a glossary in one language that parts words. */
export interface WordMatcher {
  readonly index: WordIndex
  readonly root: TrieNode
}

/** At most so many other words stand between the words of a phrase in all. */
const mostBetween = 2

/** All phrases in a text, in the order in which they begin. */
export function matchWords(
  {index, root}: WordMatcher,
  normal: NormalText,
  {gaps}: MatchOptions,
): RawMatch[] {
  const text: TokenText = {normal, tokens: tokenize(normal)}
  const readings: (readonly Reading[] | undefined)[] = []
  const at = (token: number): readonly Reading[] =>
    (readings[token] ??= readingsAt(index, text, token))
  const search: Search = {text, at, most: gaps ? mostBetween : 0, matches: []}
  for (let first = 0; first < text.tokens.length; first++)
    follow(search, {node: root, first, next: first, places: undefined, between: 0, gap: 0})
  return search.matches
}

/** A text that is searched; matches are added. */
interface Search {
  readonly text: TokenText
  readonly at: (token: number) => readonly Reading[]
  readonly most: number
  readonly matches: RawMatch[]
}

/** How far a phrase has been followed. */
interface Path {
  readonly node: TrieNode
  readonly first: number
  /** The next token to read. */
  readonly next: number
  /** Tokens that have been read as words of the phrase, the last first. */
  readonly places: Places | undefined
  /** Other words so far. */
  readonly between: number
  /** The widest gap so far between words of the phrase. */
  readonly gap: number
}

/** A list that grows without being copied, since phrases may be long. */
interface Places {
  readonly place: number
  readonly before: Places | undefined
}

/** Follows a path by one word, in all ways. */
function follow(search: Search, path: Path): void {
  const {node, next, places} = path
  for (const reading of search.at(next))
    for (const id of reading.ids) {
      const child = node.next.get(id)
      if (!child) continue
      const gap = Math.max(path.gap, innerGap(search, next, reading.next))
      const reached = {
        ...path,
        node: child,
        next: reading.next,
        places: {place: next, before: places},
        gap,
      }
      for (const end of child.ends) addMatch(search, reached, end)
      if (child.next.size > 0) advance(search, reached)
    }
}

/** Goes on after a word: with the next one, or past others as long as nothing parts them. */
function advance(search: Search, path: Path): void {
  const {tokens} = search.text
  let between = path.between
  let gap = path.gap
  const most = path.node.hasGaps ? search.most : 0
  for (let next = path.next; next < tokens.length; next++) {
    gap = Math.max(gap, tokens[next]?.gap ?? 0)
    if (next > path.next) between++
    if (between > most) return
    if (gap > 1 && between > 0) return
    follow(search, {...path, next, between, gap})
  }
}

/** The widest gap within a reading of several tokens. */
function innerGap({text}: Search, from: number, to: number): number {
  let widest = 0
  for (let at = from + 1; at < to; at++) widest = Math.max(widest, text.tokens[at]?.gap ?? 0)
  return widest
}

/** Adds what a path has found, if the phrase may stand so. */
function addMatch(search: Search, path: Path, end: TrieEnd): void {
  const {text} = search
  const {pattern} = end
  const {between, gap, places, first, next} = path
  if (between > 0 ? !pattern.hasGaps : gap > 0 && !pattern.isLoose) return
  if (!hasCase(end, wordsOf(text, places))) return
  if (pattern.type === 'organisation' && pattern.words.length === 1)
    if (text.tokens[first]?.isHyphened)
      // `Социал-демократы` are another party than `демократы`.
      return
  const last = pattern.beforeName ? nameAfter(text, next) : next - 1
  if (last === undefined) return
  search.matches.push({
    pattern,
    start: text.tokens[first]?.start ?? 0,
    end: text.tokens[last]?.end ?? 0,
    hasGap: between > 0,
  })
}

/** The words at these places, in their order. */
function wordsOf(text: TokenText, last: Places | undefined): string[] {
  const words: string[] = []
  for (let at = last; at; at = at.before) words.push(casedWord(text, at.place))
  return words.reverse()
}

/** A word as it stands in the text; with a capital where its first part is left out (`Führung und -apparat`). */
function casedWord(text: TokenText, at: number): string {
  const word = givenWord(text, at)
  const token = text.tokens[at]
  const isRest = token && !token.isHyphened && text.normal.text[token.start - 1] === '-'
  return isRest ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** Days and months are no places. */
const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** The token, if it is a name. */
function nameAfter(text: TokenText, at: number): number | undefined {
  const token = text.tokens[at]
  if (!token || token.gap > 0 || calendar.test(token.text)) return undefined
  return /^\p{Lu}/u.test(givenWord(text, at)) ? at : undefined
}
