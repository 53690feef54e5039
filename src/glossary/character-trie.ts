import {isName, type Pattern} from './patterns.ts'

/** Phrases by their characters (UTF-16 units). */
export interface CharacterNode {
  readonly next: Map<number, CharacterNode>
  readonly ends: Pattern[]
  /** Phrases of which this is the first part, if others may stand between the parts. */
  readonly parts: Parted[]
}

/** A phrase of two parts, such as 民主 and 权利. */
export interface Parted {
  readonly pattern: Pattern
  readonly first: string
  readonly second: string
}

/** A node, or a whole trie, without phrases. */
export function createCharacterNode(): CharacterNode {
  return {next: new Map(), ends: [], parts: []}
}

/** Adds a phrase; mutates the trie. */
export function addCharacters(
  root: CharacterNode,
  pattern: Pattern,
  segmenter: Intl.Segmenter,
): void {
  if (pattern.text === '' || !/[\p{L}\p{N}]/u.test(pattern.text)) return
  nodeOf(root, pattern.text).ends.push(pattern)
  if (isName(pattern.type) || pattern.kind === 'deprecated' || pattern.kind === 'context') return
  const [first, second] = halves(pattern.text, segmenter)
  if (first && second) nodeOf(root, first).parts.push({pattern, first, second})
}

/** The node of a text, made where it is new. */
function nodeOf(root: CharacterNode, text: string): CharacterNode {
  let node = root
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const next = node.next.get(unit) ?? createCharacterNode()
    node.next.set(unit, next)
    node = next
  }
  return node
}

/** Phrases with longer parts are not taken apart. */
const longestPart = 6

/** The attribute and the head of a phrase: parted after 的, else at its only edge of a word. */
function halves(text: string, segmenter: Intl.Segmenter): [string, string] | [] {
  if (text.length < 4 || text.length > 2 * longestPart || !/^\p{sc=Han}+$/u.test(text)) return []
  const attribute = text.indexOf('的') + 1
  if (attribute > 1 && attribute < text.length)
    return [text.slice(0, attribute), text.slice(attribute)]
  const words = [...segmenter.segment(text)]
  const [, second] = words
  if (words.length !== 2 || !second || second.index < 2 || text.length - second.index < 2) return []
  return [text.slice(0, second.index), text.slice(second.index)]
}
