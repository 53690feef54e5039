import type {Emphasis, Html, PhrasingContent, Root} from 'mdast'
import {walkBlocks} from '../../statement/walk-blocks.ts'

/** Elements within a line that do nothing but say what their words are. */
const harmless: ReadonlySet<string> = new Set(
  'abbr b cite del em i ins kbd mark q s small strong sub sup u'.split(' '),
)

/** A tag without attributes. */
const tag = /^<(\/?)([a-z]+)\s*\/?>$/i

/**
 * Keeps of a tree's HTML, which it changes, what is harmless: pairs of tags of such elements in the same line of text, and `<br>`
 * and `<wbr>`; attributes make a tag another, which is not kept. The rest stays HTML, which no page shows.
 */
export function keepHtml(tree: Root): void {
  for (const {node} of walkBlocks(tree))
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      node.children = paired(node.children)
}

function paired(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as PhrasingContent
    if ('children' in node) node.children = paired(node.children) as never
    const [, close, name = ''] = node.type === 'html' ? (tag.exec(node.value) ?? []) : []
    if (close === '' && /^w?br$/i.test(name)) {
      result.push(element(name, []))
      continue
    }
    const end = close === '' && isHarmless(name) ? closing(nodes, index + 1, name) : -1
    if (end < 0) result.push(node)
    else {
      result.push(element(name, paired(nodes.slice(index + 1, end))))
      index = end
    }
  }
  return result
}

function isHarmless(name: string): boolean {
  return harmless.has(name.toLowerCase())
}

/** Index of the tag that closes an element which is open at an index; -1 where there is none. */
function closing(nodes: readonly PhrasingContent[], from: number, name: string): number {
  let depth = 1
  for (let index = from; index < nodes.length; index++) {
    const node = nodes[index]
    const [, close, other = ''] =
      node?.type === 'html' ? (tag.exec((node as Html).value) ?? []) : []
    if (other.toLowerCase() !== name.toLowerCase()) continue
    depth += close ? -1 : 1
    if (depth === 0) return index
  }
  return -1
}

/** A node that becomes an element. */
function element(name: string, children: PhrasingContent[]): Emphasis {
  return {type: 'emphasis', data: {hName: name.toLowerCase()} as object, children}
}
