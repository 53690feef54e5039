import type {Resegmented} from './resegmented.ts'

/** What alignment looks at, of an entry or of a new segment. */
export interface Alignable {
  readonly source: string
  /** The nearest heading above, as text. */
  readonly heading: string
  /** Whether it goes on in the block of the one before. */
  readonly continued: boolean
  /** Stale entries only: the source the target was made for. */
  readonly previousSource?: string
  /** Entries only: whether it had gone from the source before. */
  readonly obsolete?: boolean
}

/** How a new segment relates to the entry it continues. */
export type Relation = 'untouched' | 'moved' | 'revived' | 'restored' | 'retouched' | 'edited'

/** A new segment's entry, by index, and how they relate. */
export interface Match {
  readonly old: number
  readonly relation: Relation
}

/** The state of an alignment, filled while certainty falls. */
export interface Aligning {
  /** Live entries in document order, then obsolete ones. */
  readonly old: readonly Alignable[]
  readonly fresh: readonly Alignable[]
  /** How many entries are live. */
  readonly live: number
  /** For each new segment its entry. */
  readonly result: (Match | undefined)[]
  /** Indices of entries that are spoken for. */
  readonly used: Set<number>
  readonly resegmented: Resegmented[]
  /** Indices of new segments that are in a resegmented group. */
  readonly grouped: Set<number>
}

/** Lets a segment continue an entry. Mutates the alignment. */
export function pair({result, used}: Aligning, segment: number, {old, relation}: Match): void {
  result[segment] = {old, relation}
  used.add(old)
}

/** Lets segments and entries belong together as a group. Mutates the alignment. */
export function group(state: Aligning, together: Resegmented): void {
  state.resegmented.push(together)
  for (const index of together.old) state.used.add(index)
  for (const index of together.fresh) {
    state.result[index] = undefined
    state.grouped.add(index)
  }
}

/** Whether nothing is known of a new segment yet. */
export function isOpen({result, grouped}: Aligning, segment: number): boolean {
  return result[segment] === undefined && !grouped.has(segment)
}
