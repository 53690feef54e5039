import {type Aligning, group, isOpen} from './aligning.ts'
import {type Comparable, commonWords, comparable} from './similarity.ts'

/** How much of a neighbour's words must be in the other text for it to be a part of that. */
const shareOfWords = 0.6

/** The segments and entries that belong together so far. */
interface Growing {
  readonly old: readonly number[]
  readonly fresh: readonly number[]
}

/**
 * Looks whether an edited sentence was split or joined in the same stroke: whether free entries or open segments beside it
 * in its block hold what its pair lacks. If so they become a group.
 */
export function growGroup(state: Aligning, segment: number): void {
  const match = state.result[segment]
  if (match === undefined) return
  let grown: Growing = {old: [match.old], fresh: [segment]}
  for (let next = grow(state, grown); next; next = grow(state, grown)) grown = next
  if (grown.old.length + grown.fresh.length > 2) group(state, {...grown, same: false})
}

/** The group with a neighbour that belongs to it. */
function grow(state: Aligning, {old, fresh}: Growing): Growing | undefined {
  if (old.length === 1) {
    const isFree = (index: number): boolean => isOpen(state, index)
    const next = extend(fresh, {list: state.fresh, whole: wordsOf(state.old, old), isFree})
    if (next) return {old, fresh: next}
  }
  if (fresh.length > 1) return undefined
  const isFree = (index: number): boolean => index < state.live && !state.used.has(index)
  const next = extend(old, {list: state.old, whole: wordsOf(state.fresh, fresh), isFree})
  return next && {old: next, fresh}
}

/** Where a run of sentences may grow. */
interface Surroundings {
  readonly list: Aligning['old']
  /** The text on the other side that they are parts of. */
  readonly whole: Comparable
  readonly isFree: (index: number) => boolean
}

/** The run with the sentence after or before it in its block, if most of that one's words are in the whole too. */
function extend(
  run: readonly number[],
  {list, whole, isFree}: Surroundings,
): readonly number[] | undefined {
  const [first, last] = [run[0] ?? 0, run.at(-1) ?? 0]
  const longer: [added: number, run: number[]][] = []
  if (isFree(last + 1) && list[last + 1]?.continued) longer.push([last + 1, [...run, last + 1]])
  if (first > 0 && isFree(first - 1) && list[first]?.continued)
    longer.push([first - 1, [first - 1, ...run]])
  return longer.find(([added, grown]) => {
    const gain = commonWords(whole, wordsOf(list, grown)) - commonWords(whole, wordsOf(list, run))
    return gain >= shareOfWords * wordsOf(list, [added]).words.length
  })?.[1]
}

/** The words of some sentences, without punctuation and capitals, which change where a sentence is cut. */
function wordsOf(list: Aligning['old'], indices: readonly number[]): Comparable {
  const text = indices.map((index) => list[index]?.source ?? '').join(' ')
  return comparable(text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}<>/\s]/gu, ''))
}
