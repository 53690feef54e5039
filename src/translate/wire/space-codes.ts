import type {CodePlace} from './code-places.ts'
import type {CodeNode} from './code-tree.ts'
import {isWord, isWordCut} from './is-word-cut.ts'
import type {Joining} from './joining.ts'
import type {ReportRepair} from './repair.ts'

/**
 * Puts back the spaces that were lost between a word and a code, where the source has one. Not where the language writes
 * words without spaces or joins them to what is in a pair, and not where a pair may have cut a word in two at its end.
 */
export function spaceCodes(
  nodes: readonly CodeNode[],
  about: {
    readonly source: ReadonlyMap<number, CodePlace>
    readonly found: ReadonlyMap<number, CodePlace>
    readonly joining: Joining
    readonly report: ReportRepair
  },
): CodeNode[] {
  const {source, found, joining, report} = about
  if (joining.isUnspaced) return [...nodes]
  return nodes.flatMap((next, index): CodeNode[] => {
    if (next.type === 'text') return [next]
    const node: CodeNode =
      next.type === 'pair' ? {...next, children: spaceCodes(next.children, about)} : next
    const wanted = source.get(node.number)
    const place = found.get(node.number)
    if (!wanted || !place) return [node]
    const isPair = node.type === 'pair'
    // At the inner edge of another pair it is for that one to be spaced.
    const isFirst = index === 0 && place.parent !== 0
    const isLast = index === nodes.length - 1 && place.parent !== 0
    const before =
      !isFirst && /\s/.test(wanted.before) && isWord(place.before) && !(isPair && joining.before)
    const after =
      !isLast &&
      /\s/.test(wanted.after) &&
      isWord(place.after) &&
      !(isPair && (joining.after || isWordCut(place.last, place.after)))
    if (before || after) report('space', node.number)
    const space: CodeNode[] = [{type: 'text', value: ' '}]
    return [...(before ? space : []), node, ...(after ? space : [])]
  })
}
