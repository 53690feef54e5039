import {clearEdges} from './clear-edges.ts'
import {codePlaces} from './code-places.ts'
import type {CodeNode, CodeTree} from './code-tree.ts'
import {dropEmptyTwins, mergeTwins} from './join-pairs.ts'
import {joiningOf} from './joining.ts'
import {parseWire} from './parse-wire.ts'
import type {Repair} from './repair.ts'
import {spaceCodes} from './space-codes.ts'
import {joinTexts, tidyNodes} from './tidy-nodes.ts'
import {verifyNodes} from './verify-nodes.ts'

/** An answer whose codes are right, or what is wrong with them. */
export type WireReading =
  | {readonly nodes: readonly CodeNode[]; readonly repairs: readonly Repair[]}
  | {readonly fault: string}

/** Rounds of repairs, at most. Each moves something outwards or makes two pairs one, so there are few. */
const MOST_ROUNDS = 12

/** Codes in an answer for each of the source, at most. */
const MOST_COPIES = 4

/**
 * Reads what an engine made of nodes, puts right what can be put right for certain, and verifies the rest. Laws: nodes that
 * come back satisfy `verifyNodes`; they read again need no repair.
 */
export function readWire(source: CodeTree, wire: string, language: string): WireReading {
  const parsed = parseWire(wire)
  if ('fault' in parsed) return parsed
  const places = codePlaces(parsed.nodes)
  if (places.length > MOST_COPIES * source.codes.size) return {fault: 'there are too many codes'}
  const joining = joiningOf(language)
  const repairs: Repair[] = []
  let nodes = tidyNodes(parsed.nodes)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = repairs.length
    nodes = repairOnce(nodes, source, {
      joining,
      report: (kind, number) => repairs.push({kind, number}),
    })
    if (repairs.length === before) break
  }
  const fault = verifyNodes(source, nodes, joining)
  return fault === undefined ? {nodes, repairs: distinct(repairs)} : {fault}
}

/** One round of repairs. */
function repairOnce(
  nodes: readonly CodeNode[],
  source: CodeTree,
  about: Pick<Parameters<typeof spaceCodes>[1], 'joining' | 'report'>,
): CodeNode[] {
  const {report} = about
  const wanted = new Map(codePlaces(source.nodes))
  const merged = dropEmptyTwins(mergeTwins(nodes, report), source.codes, report)
  const found = new Map(codePlaces(merged))
  const spaced = spaceCodes(merged, {...about, source: wanted, found})
  return tidyNodes(clearEdges(joinTexts(spaced), wanted, report))
}

/** Each repair once. */
function distinct(repairs: readonly Repair[]): Repair[] {
  const seen = new Set<string>()
  return repairs.filter(({kind, number}) => {
    const key = `${kind} ${number}`
    return !seen.has(key) && seen.add(key)
  })
}
