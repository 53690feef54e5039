import type {CodeNode} from './code-tree.ts'
import {joinTexts} from './tidy-nodes.ts'

/** What has to be translated, and how the rest is put around it. */
export interface Peeled {
  readonly inside: readonly CodeNode[]
  readonly putBack: (inside: readonly CodeNode[]) => readonly CodeNode[]
}

/** The end of a sentence, with what closes after it. */
const SENTENCE_END = /[.!?…。！？؟۔।։።][\p{Pe}\p{Pf}"']*\s*$/u

/**
 * A segment without the codes whose place is certain in any language: pairs around all of it, and what stands alone after the
 * end of the sentence, as footnote marks do. They need not travel, so nothing can happen to them. Law: what is put back
 * around the same inside gives the same nodes.
 */
export function peelEdges(nodes: readonly CodeNode[]): Peeled {
  const tail = tailLength(nodes)
  if (tail > 0) {
    const {rest, blank} = withoutBlank(nodes.slice(0, -tail))
    const atoms = [...blank, ...nodes.slice(-tail)]
    const {inside, putBack} = peelEdges(rest)
    return {inside, putBack: (made) => joinTexts([...putBack(made), ...atoms])}
  }
  const [only] = nodes
  if (nodes.length !== 1 || only?.type !== 'pair') return {inside: nodes, putBack: (made) => made}
  const {inside, putBack} = peelEdges(only.children)
  return {inside, putBack: (made) => [{...only, children: putBack(made)}]}
}

/** How many nodes at the end are atoms, and blanks between them, after the end of a sentence. */
function tailLength(nodes: readonly CodeNode[]): number {
  let from = nodes.length
  while (from > 0 && isLoose(nodes[from - 1])) from--
  const atoms = nodes.slice(from).some(({type}) => type === 'atom')
  return atoms && SENTENCE_END.test(endOf(nodes[from - 1])) ? nodes.length - from : 0
}

/** Nodes, and the white space at their end: engines do not keep it. */
function withoutBlank(nodes: readonly CodeNode[]): {rest: CodeNode[]; blank: CodeNode[]} {
  const last = nodes.at(-1)
  const value = last?.type === 'text' ? last.value.trimEnd() : undefined
  if (last?.type !== 'text' || value === undefined || value === last.value)
    return {rest: [...nodes], blank: []}
  return {
    rest: [...nodes.slice(0, -1), {type: 'text', value}],
    blank: [{type: 'text', value: last.value.slice(value.length)}],
  }
}

/** Whether a node is an atom or a blank. */
function isLoose(node: CodeNode | undefined): boolean {
  return node?.type === 'atom' || (node?.type === 'text' && node.value.trim() === '')
}

/** The text at the end of a node, whatever pairs it is in. */
function endOf(node: CodeNode | undefined): string {
  if (node?.type === 'pair') return endOf(node.children.at(-1))
  return node?.type === 'text' ? node.value : ''
}
