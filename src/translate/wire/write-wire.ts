import type {CodeNode} from './code-tree.ts'

/** Characters that are markup in XML. */
const MARKUP: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}

/**
 * Nodes as an XML fragment: pairs as `<g1>…</g1>`, atoms as `<x2/>`, no attributes, so there is nothing to damage and
 * nothing to leak. Law: `parseWire` undoes it but for white space, which `tidyNodes` has.
 */
export function writeWire(nodes: readonly CodeNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return escapeWire(node.value)
      if (node.type === 'atom') return `<x${node.number}/>`
      return `<g${node.number}>${writeWire(node.children)}</g${node.number}>`
    })
    .join('')
}

/** A text with `&`, `<` and `>` escaped. */
export function escapeWire(text: string): string {
  return text.replace(/[&<>]/g, (character) => MARKUP[character] ?? character)
}
