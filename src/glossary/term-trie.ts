import type {LanguageTraits} from './language-traits.ts'
import {isName, type Pattern} from './patterns.ts'
import {addWord, type WordIndex, type WordUse} from './word-index.ts'

/** Phrases by the ids of their words. */
export interface TrieNode {
  readonly next: Map<number, TrieNode>
  readonly ends: TrieEnd[]
  /** A phrase goes on from here that allows other words between its own. */
  hasGaps: boolean
}

/** A phrase that ends at a node. */
export interface TrieEnd {
  readonly pattern: Pattern
  /** For each word on the way, which word of the phrase it is: two may be written as one, or in the other order. */
  readonly order: readonly number[]
}

/** A node, or a whole trie, without phrases. */
export function createNode(): TrieNode {
  return {next: new Map(), ends: [], hasGaps: false}
}

/** Adds a phrase in all the ways it may be written; mutates trie and index. */
export function addPattern(root: TrieNode, index: WordIndex, pattern: Pattern): void {
  const {words} = pattern
  if (words.length === 0) return
  const order = words.map((_, at) => at)
  addPath(root, {
    ids: words.map((_, at) => addWord(index, words[at]?.text ?? '', useOf(pattern, at))),
    end: {pattern, order},
  })
  if (isReversible(pattern, index.traits)) {
    const ids = [1, 0].map((at) => addWord(index, words[at]?.text ?? '', useOf(pattern, at)))
    addPath(root, {ids, end: {pattern, order: [1, 0]}})
  }
  if (isJoinable(pattern)) {
    const solid = words.map(({text}) => text).join('')
    const use = {
      ...useOf(pattern, words.length - 1),
      isOnly: true,
      mayBeHead: false,
      mayBeOpener: false,
    }
    addPath(root, {ids: [addWord(index, solid, use)], end: {pattern, order: [0]}})
  }
}

/** Adds one path of word ids. */
function addPath(root: TrieNode, {ids, end}: {ids: readonly number[]; end: TrieEnd}): void {
  let node = root
  for (const id of ids) {
    const next = node.next.get(id) ?? createNode()
    node.next.set(id, next)
    node.hasGaps ||= end.pattern.hasGaps
    node = next
  }
  node.ends.push(end)
}

/** How a word of a phrase is looked up. */
function useOf(pattern: Pattern, at: number): WordUse {
  const {words, type, kind, isForm} = pattern
  const word = words[at]
  const isAcronym = word?.casing === 'exact'
  const isOnly = words.length === 1
  const isLast = at === words.length - 1
  const mayJoin = type === 'term' && kind !== 'context' && !isForm && !isAcronym
  return {
    isOnly,
    isLast,
    isName: isName(type),
    isAcronym,
    isOpen: word?.isOpen ?? false,
    mayBeHead: isLast && mayJoin,
    mayBeOpener: isOnly && mayJoin,
  }
}

/** Whether two words may change places: an adjective and its noun, in languages that leave that open. */
function isReversible({type, words, kind}: Pattern, {hasFreeOrder}: LanguageTraits): boolean {
  return hasFreeOrder && type === 'term' && kind !== 'context' && words.length === 2
}

/** More words than this are not written as one. */
const mostJoined = 3

/** Whether a phrase may be written as one word. */
function isJoinable({type, words}: Pattern): boolean {
  return type === 'term' && words.length > 1 && words.length <= mostJoined
}
