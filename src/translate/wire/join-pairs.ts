import {type CodeNode, type CodeTree, plainOf} from './code-tree.ts'
import type {ReportRepair} from './repair.ts'

/** A pair to which more can be added. */
interface OpenPair {
  readonly type: 'pair'
  readonly number: number
  readonly children: CodeNode[]
}

/** Merges a pair that stands twice side by side, with only white space between, into one. */
export function mergeTwins(nodes: readonly CodeNode[], report: ReportRepair): CodeNode[] {
  const merged: (Exclude<CodeNode, {type: 'pair'}> | OpenPair)[] = []
  for (const node of nodes) {
    const between = isBlank(merged.at(-1)) ? merged.at(-1) : undefined
    const twin = merged.at(between ? -2 : -1)
    if (node.type !== 'pair' || twin?.type !== 'pair' || twin.number !== node.number) {
      merged.push(node.type === 'pair' ? {...node, children: [...node.children]} : node)
      continue
    }
    if (between) merged.pop()
    if (between) twin.children.push(between)
    for (const child of node.children) twin.children.push(child)
    report('merged', node.number)
  }
  return merged.map((node) =>
    node.type === 'pair' ? {...node, children: mergeTwins(node.children, report)} : node,
  )
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
  const copies = new Map<number, {all: number; full: number}>()
  eachPair(nodes, (pair) => {
    const {all, full} = copies.get(pair.number) ?? {all: 0, full: 0}
    copies.set(pair.number, {all: all + 1, full: full + (isHollow(pair) ? 0 : 1)})
  })
  const clear = (number: number) => {
    const {all = 0, full = 0} = copies.get(number) ?? {}
    return shown.has(codes.get(number)?.kind ?? '') && all > 1 && full === 1
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
