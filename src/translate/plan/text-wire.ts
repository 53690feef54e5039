import {countCharacters} from '../answer/count-characters.ts'
import {type CodeTree, plainOf, readCoded} from '../wire/code-tree.ts'
import {type Peeled, peelEdges} from '../wire/peel-edges.ts'
import {writeWire} from '../wire/write-wire.ts'

/** A segment as it travels. */
export interface TextWire {
  /** The codes of the whole segment, and the nodes that travel. */
  readonly tree: CodeTree
  readonly putBack: Peeled['putBack']
  readonly wire: string
  /** What is translated, without codes. */
  readonly plain: string
  /** Code points of it, by which services charge. */
  readonly characters: number
}

/** How a segment (coded text) travels; undefined where its codes make no tree. */
export function textWire(source: string): TextWire | undefined {
  const whole = readCoded(source)
  if (!whole) return undefined
  const {inside, putBack} = peelEdges(whole.nodes)
  const plain = plainOf(inside)
  return {
    tree: {...whole, nodes: inside},
    putBack,
    wire: writeWire(inside),
    plain,
    characters: countCharacters(plain),
  }
}

/** A coded text as people read it: inline code and known literals with their text, other codes without. */
export function readableText(source: string, literals: Readonly<Record<number, string>>): string {
  const tree = readCoded(source)
  if (!tree) return source
  return plainOf(tree.nodes, (number) => tree.codes.get(number)?.verbatim ?? literals[number] ?? '')
}
