import {type CodePlace, codePlaces} from './code-places.ts'
import {type CodeNode, type CodeTree, plainOf} from './code-tree.ts'
import {isWordCut} from './is-word-cut.ts'
import type {Joining} from './joining.ts'

/**
 * What is wrong with the codes of an answer, undefined where nothing is. Law: without a fault each code of the source is
 * there once, in its form and within the same pair, and no pair is empty that was not. Codes within the same pair may have
 * changed their order, as sentences of another language need it.
 */
export function verifyNodes(
  source: CodeTree,
  nodes: readonly CodeNode[],
  joining: Joining,
): string | undefined {
  const wanted = new Map(codePlaces(source.nodes))
  const found = codePlaces(nodes)
  const text = plainOf(nodes)
  if (/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(text)) return 'there is a control character'
  const form = formFault(source, nodes)
  if (form) return form
  const names = namesOf(source)
  const counts = new Map<number, number>()
  for (const [number] of found) counts.set(number, (counts.get(number) ?? 0) + 1)
  for (const number of names.keys()) {
    const count = counts.get(number) ?? 0
    if (count !== 1) return `${nameIn(names, number)} is ${count === 0 ? 'missing' : 'there twice'}`
  }
  for (const [number, place] of found) {
    const fault = placeFault({place, wanted: wanted.get(number), joining}, source, number)
    if (fault) return `${nameIn(names, number)} ${fault}`
  }
  return undefined
}

/** A code that the source does not have, or has in another form. */
function formFault(source: CodeTree, nodes: readonly CodeNode[]): string | undefined {
  for (const node of nodes) {
    if (node.type === 'text') continue
    const name = node.type === 'pair' ? `\`<g${node.number}>\`` : `\`<x${node.number}/>\``
    const form = source.codes.get(node.number)
    if (!form || isAtom(form) !== (node.type === 'atom')) return `${name} is not in the source`
    const inside = node.type === 'pair' ? formFault(source, node.children) : undefined
    if (inside) return inside
  }
  return undefined
}

/** What is wrong with the place of a code. */
function placeFault(
  about: {
    readonly place: CodePlace
    readonly wanted: CodePlace | undefined
    readonly joining: Joining
  },
  source: CodeTree,
  number: number,
): string | undefined {
  const {place, wanted, joining} = about
  if (!wanted) return 'is not in the source'
  if (place.parent !== wanted.parent) return 'is in another pair than in the source'
  if (wanted.hasContent && !place.hasContent) return 'is empty'
  if (isAtom(source.codes.get(number)))
    return wanted.isAfterWords && !place.isAfterWords && !joining.isObjectFirst
      ? 'has moved to the start'
      : undefined
  const cutsEnd = !joining.after && isWordCut(place.last, place.after)
  const cutsStart = !joining.before && isWordCut(place.before, place.first)
  const didCutEnd = isWordCut(wanted.last, wanted.after)
  const didCutStart = isWordCut(wanted.before, wanted.first)
  return (cutsEnd && !didCutEnd) || (cutsStart && !didCutStart) ? 'cuts a word in two' : undefined
}

/** Whether a code travels as an atom. */
function isAtom(form: {readonly isPair: boolean; readonly verbatim?: string} | undefined): boolean {
  return form?.isPair === false || form?.verbatim !== undefined
}

/** Names of the codes of the nodes as they travel. */
function namesOf({nodes, codes}: CodeTree): ReadonlyMap<number, string> {
  return new Map(
    codePlaces(nodes).map(([number]) => [
      number,
      isAtom(codes.get(number)) ? `\`<x${number}/>\`` : `\`<g${number}>\``,
    ]),
  )
}

/** The name of a code as it travels. */
function nameIn(names: ReadonlyMap<number, string>, number: number): string {
  return names.get(number) ?? `code ${number}`
}
