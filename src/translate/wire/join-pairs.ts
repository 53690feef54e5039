import {type CodeNode, type CodeTree, plainOf} from './code-tree.ts'
import type {ReportRepair} from './repair.ts'

/** Merges a pair that stands twice side by side, with only white space between, into one. */
export function mergeTwins(nodes: readonly CodeNode[], report: ReportRepair): CodeNode[] {
  const merged: CodeNode[] = []
  for (const next of nodes) {
    const node: CodeNode =
      next.type === 'pair' ? {...next, children: mergeTwins(next.children, report)} : next
    const between = isBlank(merged.at(-1)) ? merged.at(-1) : undefined
    const twin = merged.at(between ? -2 : -1)
    if (node.type !== 'pair' || twin?.type !== 'pair' || twin.number !== node.number) {
      merged.push(node)
      continue
    }
    merged.length -= between ? 2 : 1
    const children = [...twin.children, ...(between ? [between] : []), ...node.children]
    merged.push({...twin, children: mergeTwins(children, report)})
    report('merged', node.number)
  }
  return merged
}

/** Kinds of which a copy without words can be left out: bold, emphasis and links do nothing but show their words. */
const shown = new Set(['b', 'i', 'a'])

/**
 * Leaves out the copies that hold nothing, of pairs that stand more than once apart, where exactly one copy holds something.
 * Two copies with words each cannot both be kept, since each code stands in a target once; which of them is right nobody
 * knows.
 */
export function dropEmptyTwins(
  nodes: readonly CodeNode[],
  codes: CodeTree['codes'],
  report: ReportRepair,
): CodeNode[] {
  const full = new Map<number, boolean[]>()
  eachPair(nodes, (pair) => {
    full.set(pair.number, [...(full.get(pair.number) ?? []), !isHollow(pair)])
  })
  const clear = (number: number) => {
    const copies = full.get(number) ?? []
    const kind = codes.get(number)?.kind ?? ''
    return shown.has(kind) && copies.length > 1 && copies.filter(Boolean).length === 1
  }
  const drop = (list: readonly CodeNode[]): CodeNode[] =>
    list.flatMap((node): readonly CodeNode[] => {
      if (node.type !== 'pair') return [node]
      if (!isHollow(node) || !clear(node.number)) return [{...node, children: drop(node.children)}]
      report('emptied', node.number)
      return node.children
    })
  return drop(nodes)
}

/** Whether a node is white space. */
function isBlank(node: CodeNode | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === ''
}

/** Whether a pair holds neither words nor codes. */
function isHollow(pair: CodeNode & {type: 'pair'}): boolean {
  return pair.children.every(({type}) => type === 'text') && plainOf(pair.children).trim() === ''
}

/** Visits all pairs. */
function eachPair(
  nodes: readonly CodeNode[],
  visit: (pair: CodeNode & {type: 'pair'}) => void,
): void {
  for (const node of nodes) {
    if (node.type !== 'pair') continue
    visit(node)
    eachPair(node.children, visit)
  }
}
