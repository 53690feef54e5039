import type {CharacterNode, Parted} from './character-trie.ts'
import {hasCase} from './letter-case.ts'
import type {MatchOptions, RawMatch} from './matcher.ts'
import {givenSpan, type NormalText} from './normalize.ts'
import {isName, type Pattern} from './patterns.ts'

/** The phrases of a glossary in one language that does not part words. */
export interface CharacterMatcher {
  readonly root: CharacterNode
  readonly segmenter: Intl.Segmenter
}

/** All phrases in a text, in the order in which they begin. */
export function matchCharacters(
  {root, segmenter}: CharacterMatcher,
  normal: NormalText,
  {gaps}: MatchOptions,
): RawMatch[] {
  const search: Search = {normal, words: undefined, segmenter, matches: []}
  const {text} = normal
  for (let start = 0; start < text.length; start++) {
    let node: CharacterNode | undefined = root
    for (let at = start; at < text.length; at++) {
      node = node.next.get(text.charCodeAt(at))
      if (!node) break
      for (const pattern of node.ends)
        addMatch(search, {pattern, start, end: at + 1, hasGap: false})
      if (gaps) for (const parted of node.parts) addParted(search, parted, start)
    }
  }
  return search.matches
}

/** A text that is searched; matches are added, words are made when they are asked for. */
interface Search {
  readonly normal: NormalText
  words: Intl.Segments | undefined
  readonly segmenter: Intl.Segmenter
  readonly matches: RawMatch[]
}

/** Characters of the connected part that may stand between the parts of a phrase. */
const mostBetween = 8

/** Words for "and" and "or" between attributes. */
const connector = /^(?:和|与|與|及|以及|或|并|並|且|や|と|および|及び|または)/

/** Adds a phrase that is parted by a second attribute: 民主和社会权利, 民主的社会的権利. */
function addParted(search: Search, {pattern, first, second}: Parted, start: number): void {
  const {text} = search.normal
  const from = start + first.length
  const window = text.slice(from, from + mostBetween + second.length)
  const at = window.indexOf(second, 1)
  if (at < 0) return
  const between = window.slice(0, at)
  if (/[^\p{L}\p{M}]/u.test(between)) return
  const isParallel = first.endsWith('的') ? between.endsWith('的') : connector.test(between)
  if (isParallel) addMatch(search, {pattern, start, end: from + at + second.length, hasGap: true})
}

/** Adds a match, if it is not a part of another word. */
function addMatch(search: Search, match: RawMatch): void {
  const {pattern, start, end} = match
  const {normal} = search
  if (touches(normal.text, start, end) || isOtherWord(search, match)) return
  const {start: from, end: to} = givenSpan(normal, start, end)
  const given = normal.given.slice(from, to)
  if (!hasWrittenCase(pattern, given)) return
  search.matches.push(match)
}

/** Latin words and words in katakana end where their letters end: スト is no part of ファシスト. */
function touches(text: string, start: number, end: number): boolean {
  return isOneRun(text, start - 1) || isOneRun(text, end - 1)
}

const runs = [
  /^\p{sc=Kana}$|^ー$/u,
  /^[\p{sc=Latin}\p{Nd}]$/u,
  /^[\p{sc=Cyrl}]$/u,
  /^[\p{sc=Grek}]$/u,
]

/** Whether the characters at an offset and after it are of one run that is not parted. */
function isOneRun(text: string, at: number): boolean {
  const left = text.charAt(at)
  const right = text.charAt(at + 1)
  return left !== '' && right !== '' && runs.some((run) => run.test(left) && run.test(right))
}

/** What makes a person of what stands before it: 独裁者 is a dictator, not dictatorship; スト破り breaks the strike. */
const derivation = /^(?:者|分子|论者|論者|破り|破坏者|破壞者)/

/** What makes a doctrine of a name. */
const doctrine = /^(?:主义|主義)/

/** Whether the match is only a part of a word that is no kind of it. */
function isOtherWord(search: Search, {pattern, start, end}: RawMatch): boolean {
  const {text} = search.normal
  const after = text.slice(end, end + 3)
  if (pattern.kind !== 'context' && derivation.test(after)) return true
  if (pattern.type === 'person' && doctrine.test(after)) return true
  search.words ??= search.segmenter.segment(text)
  const word = search.words.containing(start)
  if (!word) return false
  const wordEnd = word.index + word.segment.length
  if (end > wordEnd || (start === word.index && end === wordEnd)) return false
  // As the last part of a compound an ordinary word is its head; the name of a party is part of another name.
  return !(end === wordEnd && end - start > 1 && !isName(pattern.type))
}

/** Whether the Latin letters of a name have its capitals. */
function hasWrittenCase(pattern: Pattern, given: string): boolean {
  if (!/\p{Lu}/u.test(given) && !/\p{Lu}/u.test(pattern.term)) return true
  const words = pattern.words.map((word) => word.text)
  return words.length !== 1 || hasCase({pattern, order: [0]}, [given.normalize('NFKC')])
}
