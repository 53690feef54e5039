import {type CodeNode, plainOf} from './code-tree.ts'

/** What stands for an atom where characters around codes are looked at. */
export const ATOM = '\ufffc'

/** How a code stands in a text: single characters, empty at the ends of the text. */
export interface CodePlace {
  /** The number of the pair around it, 0 where there is none. */
  readonly parent: number
  /** Outside, whatever codes begin or end there too. */
  readonly before: string
  readonly after: string
  /** Of a pair: its first and last character, empty where it is empty. */
  readonly first: string
  readonly last: string
  /** Whether there is more than white space in it; true for atoms. */
  readonly hasContent: boolean
  /** Whether there is a letter or digit before it in the whole text. */
  readonly isAfterWords: boolean
}

/** The places of all codes, in the order in which they begin; a number that stands twice has two. */
export function codePlaces(nodes: readonly CodeNode[]): [number: number, place: CodePlace][] {
  const text = plainOf(nodes, () => ATOM)
  const firstWord = text.search(/[\p{L}\p{N}]/u)
  return placesIn(nodes, {
    text,
    parent: 0,
    from: 0,
    firstWord: firstWord < 0 ? text.length : firstWord,
  })
}

/** The places of codes within a stretch that begins at an offset of the whole text. */
function placesIn(
  nodes: readonly CodeNode[],
  around: {
    readonly text: string
    readonly parent: number
    readonly from: number
    readonly firstWord: number
  },
): [number, CodePlace][] {
  const {text, parent, firstWord} = around
  let start = around.from
  return nodes.flatMap((node): [number, CodePlace][] => {
    const inside = plainOf([node], () => ATOM)
    const from = start
    start += inside.length
    if (node.type === 'text') return []
    const place: CodePlace = {
      parent,
      before: lastOf(text.slice(0, from)),
      after: firstOf(text.slice(start)),
      first: firstOf(inside),
      last: lastOf(inside),
      hasContent: inside.trim() !== '',
      isAfterWords: firstWord < from,
    }
    if (node.type === 'atom') return [[node.number, place]]
    const within = placesIn(node.children, {...around, parent: node.number, from})
    return [[node.number, place], ...within]
  })
}

/** The first character (code point) of a text. */
function firstOf(text: string): string {
  const [first = ''] = text.slice(0, 2)
  return first
}

/** The last character (code point) of a text. */
function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ''
}
