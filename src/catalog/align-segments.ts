import {pairEqual} from './align-equal.ts'
import {pairGap, pairRetouched} from './align-gaps.ts'
import {type Alignable, type Aligning, type Match, pair} from './aligning.ts'
import {commonOrder} from './common-order.ts'
import {type Gap, gapsBesideMoved, gapsInOrder} from './find-gaps.ts'
import {pairCertain} from './pair-certain.ts'
import type {Resegmented} from './resegmented.ts'
import {risingPairs} from './rising-pairs.ts'

/** How new segments and entries belong together. */
export interface Alignment {
  /** For each new segment the entry it continues; undefined where it is new or in a group. */
  readonly segments: readonly (Match | undefined)[]
  /** The same sentences cut elsewhere; their segments and entries are in no other relation. */
  readonly resegmented: readonly Resegmented[]
}

/**
 * Aligns entries and segments. Live entries come first and in document order, obsolete ones after them. By decreasing
 * certainty: equal where the text or its surroundings leave no choice, equal in order, equal but for typography in order,
 * equal elsewhere or to the source a stale target was made for (by neighbours and heading where several are), gone before,
 * cut elsewhere, and similar in the same place between neighbours. Laws: no entry is used twice; where both text and place
 * differ nothing is guessed.
 */
export function alignSegments(old: readonly Alignable[], fresh: readonly Alignable[]): Alignment {
  const live = old.findIndex(({obsolete}) => obsolete)
  const state: Aligning = {
    old,
    fresh,
    live: live < 0 ? old.length : live,
    result: new Array<Match | undefined>(fresh.length).fill(undefined),
    used: new Set(),
    resegmented: [],
    grouped: new Set(),
  }
  pairCertain(state)
  markInOrder(state)
  if (state.result.includes(undefined)) {
    for (const key of [withHeading, textOnly])
      for (const gap of gapsInOrder(state)) pairInOrder(state, gap, key)
    for (const gap of gapsInOrder(state)) pairRetouched(state, gap)
    pairEqual(state)
    for (const gap of gapsBesideMoved(state)) pairGap(state, gap)
    for (const gap of gapsInOrder(state)) pairGap(state, gap)
  }
  return {segments: state.result, resegmented: state.resegmented}
}

/** The text under its heading. */
const withHeading = ({source, heading}: Alignable): string => `${heading}\0${source}`
/** The text wherever it stands. */
const textOnly = ({source}: Alignable): string => source

/** Tells those that stayed in order from those that moved: as many as can be. */
function markInOrder(state: Aligning): void {
  const matches = state.result.flatMap((match, segment) =>
    match ? [[segment, match.old] as const] : [],
  )
  for (const [segment, old] of risingPairs(matches))
    pair(state, segment, {old, relation: 'untouched'})
}

/** Pairs sentences of a gap that have the same key in the same order. */
function pairInOrder(
  state: Aligning,
  {segments, entries}: Gap,
  key: (text: Alignable) => string,
): void {
  const before = entries.map((index) => key(state.old[index] as Alignable))
  const after = segments.map((segment) => key(state.fresh[segment] as Alignable))
  for (const [a, b] of commonOrder(before, after))
    pair(state, segments[b] ?? 0, {old: entries[a] ?? 0, relation: 'untouched'})
}
