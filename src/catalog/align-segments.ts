import {findGaps, pairGap, type Resegmented} from './align-gaps.ts'
import {commonOrder} from './common-order.ts'

/** What alignment looks at, of an entry or of a new segment. */
export interface Alignable {
  readonly source: string
  /** The nearest heading above, as text. */
  readonly heading: string
  /** Entries only: the source the target was made for. */
  readonly previousSource?: string
  /** Entries only: whether it had gone from the source before. */
  readonly obsolete?: boolean
}

/** How a new segment relates to the entry it continues. */
export type Relation = 'untouched' | 'moved' | 'revived' | 'restored' | 'retouched' | 'edited'

/** How new segments and entries belong together. */
export interface Alignment {
  /** For each new segment the entry it continues; undefined where it is new. */
  readonly segments: readonly ({readonly old: number; readonly relation: Relation} | undefined)[]
  /** The same words cut into other sentences; their segments and entries are in no other relation. */
  readonly resegmented: readonly Resegmented[]
}

/**
 * Aligns entries and segments. Live entries come first and in document order, obsolete ones after them. By decreasing
 * certainty: equal under the same heading and in order, equal in order, the source a stale target was made for, equal
 * elsewhere (by neighbours and heading where several are), gone before, equal but for typography, and similar in the same
 * place between neighbours. Law: no entry is used twice; where both text and place differ nothing is guessed.
 */
export function alignSegments(old: readonly Alignable[], fresh: readonly Alignable[]): Alignment {
  const live = old.findIndex(({obsolete}) => obsolete)
  const state: Aligning = {
    live: live < 0 ? old.length : live,
    old,
    fresh,
    result: new Array(fresh.length).fill(undefined),
    used: new Set(),
    resegmented: [],
  }
  pairInOrder(state)
  pairEqual(state, 'restored', {key: ({previousSource}) => previousSource, live: true})
  pairEqual(state, 'moved', {key: ({source}) => source, live: true})
  pairEqual(state, 'revived', {key: ({source}) => source, live: false})
  for (const gap of findGaps(state)) pairGap(state, gap)
  return {segments: state.result, resegmented: state.resegmented}
}

/** Mutated while certainty falls. */
export interface Aligning {
  /** How many entries are live. */
  readonly live: number
  readonly old: readonly Alignable[]
  readonly fresh: readonly Alignable[]
  readonly result: ({old: number; relation: Relation} | undefined)[]
  /** Indices of entries that are spoken for. */
  readonly used: Set<number>
  readonly resegmented: Resegmented[]
}

/** Lets a segment continue an entry. */
export function pair(
  {result, used}: Aligning,
  segment: number,
  old: number,
  relation: Relation,
): void {
  result[segment] = {old, relation}
  used.add(old)
}

/** Equal sentences in the same order: first those under the same heading, then the rest between them. */
function pairInOrder(state: Aligning): void {
  const {live} = state
  const old = state.old.slice(0, live)
  const key = ({source, heading}: Alignable): string => `${heading}\n${source}`
  const certain = commonOrder(old.map(key), state.fresh.map(key))
  let [fromOld, fromFresh] = [0, 0]
  for (const [toOld, toFresh] of [...certain, [live, state.fresh.length] as const]) {
    const between = commonOrder(
      old.slice(fromOld, toOld).map(({source}) => source),
      state.fresh.slice(fromFresh, toFresh).map(({source}) => source),
    )
    for (const [a, b] of between) pair(state, fromFresh + b, fromOld + a, 'untouched')
    if (toOld < live && toFresh < state.fresh.length) pair(state, toFresh, toOld, 'untouched')
    ;[fromOld, fromFresh] = [toOld + 1, toFresh + 1]
  }
}

/** Pairs segments left over with entries left over that have the same text, the best placed first. */
function pairEqual(
  state: Aligning,
  relation: Relation,
  {key, live}: {key: (old: Alignable) => string | undefined; live: boolean},
): void {
  const {old, fresh, result, used} = state
  const byText = new Map<string, number[]>()
  old.forEach((entry, index) => {
    const text = key(entry)
    if (text === undefined || used.has(index) || live === (entry.obsolete ?? false)) return
    byText.set(text, [...(byText.get(text) ?? []), index])
  })
  fresh.forEach(({source}, segment) => {
    const candidates = (byText.get(source) ?? []).filter((index) => !used.has(index))
    if (result[segment] || candidates.length === 0) return
    const [best] = candidates.sort(
      (a, b) => closeness(state, segment, b) - closeness(state, segment, a),
    )
    if (best !== undefined) pair(state, segment, best, relation)
  })
}

/** How many of an entry's surroundings a segment shares: heading, sentence before, sentence after. */
function closeness({old, fresh}: Aligning, segment: number, index: number): number {
  const same = (key: 'source' | 'heading', shift: number): number =>
    old[index + shift]?.[key] !== undefined &&
    old[index + shift]?.[key] === fresh[segment + shift]?.[key]
      ? 1
      : 0
  return same('source', -1) + same('source', 1) + same('heading', 0)
}
