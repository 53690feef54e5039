import {type Alignable, type Aligning, pair} from './align-segments.ts'
import {findResegmented, type Resegmented} from './resegmented.ts'
import {similarity} from './similarity.ts'
import {plainTypography} from './typography.ts'

export type {Resegmented}

/** From which similarity (0–100) on a changed sentence is taken for an edit of the one that stood in its place. */
const editedFrom = 50

/** Larger gaps are not compared sentence by sentence: nothing stands where it stood. */
const mostPairs = 250_000

/** Neighbouring segments left over, and the entries left over that stood next to their neighbours. */
export interface Gap {
  readonly segments: readonly number[]
  readonly entries: readonly number[]
}

/** The gaps that are left when all that is equal is paired. */
export function findGaps(state: Aligning): Gap[] {
  const {fresh, result} = state
  const found: Gap[] = []
  for (let from = 0; from < fresh.length; from++) {
    if (result[from]) continue
    let to = from
    while (to < fresh.length && !result[to]) to++
    const segments = Array.from({length: to - from}, (_, index) => from + index)
    const after = unusedFrom(state, from === 0 ? 0 : (result[from - 1]?.old ?? 0) + 1, 1)
    const before = unusedFrom(
      state,
      (to === fresh.length ? state.live : (result[to]?.old ?? 0)) - 1,
      -1,
    )
    found.push({segments, entries: [...new Set([...after, ...before])].sort((a, b) => a - b)})
    from = to
  }
  return found
}

/** The unbroken run of unused live entries from an index on, in one direction. */
function unusedFrom({old, used}: Aligning, start: number, step: number): number[] {
  const run: number[] = []
  for (let index = start; old[index] && !old[index]?.obsolete && !used.has(index); index += step)
    run.push(index)
  return run
}

/**
 * Pairs the sentences of a gap: those that were only cut elsewhere, then the others in order so that the sum of their
 * similarities is greatest.
 */
export function pairGap(state: Aligning, gap: Gap): void {
  const {segments, entries} = takeResegmented(state, gap)
  const free = entries.filter((index) => !state.used.has(index))
  if (free.length === 0 || free.length * segments.length > mostPairs) return
  const freshTexts = segments.map((segment) => plainSource(state.fresh[segment]))
  const oldTexts = free.map((index) => plainSource(state.old[index]))
  const scores = freshTexts.map((fresh) => oldTexts.map((old) => worth(similarity(fresh, old))))
  for (const [a, b] of bestOrder(scores)) {
    const relation = freshTexts[a] === oldTexts[b] ? 'retouched' : 'edited'
    pair(state, segments[a] ?? 0, free[b] ?? 0, relation)
  }
}

function plainSource(alignable: Alignable | undefined): string {
  return plainTypography(alignable?.source ?? '')
}

/** Records the groups of a gap that hold the same words; returns what is left of it. */
function takeResegmented(state: Aligning, {segments, entries}: Gap): Gap {
  const free = entries.filter((index) => !state.used.has(index))
  const groups = findResegmented(
    free.map((index) => plainSource(state.old[index])),
    segments.map((segment) => plainSource(state.fresh[segment])),
  )
  for (const group of groups) {
    const old = group.old.map((index) => free[index] ?? 0)
    for (const index of old) state.used.add(index)
    state.resegmented.push({old, fresh: group.fresh.map((index) => segments[index] ?? 0)})
  }
  const taken = new Set(state.resegmented.flatMap(({fresh}) => fresh))
  return {segments: segments.filter((segment) => !taken.has(segment)), entries: free}
}

function worth(score: number): number {
  return score >= editedFrom ? score : 0
}

/** Index pairs in rising order with the greatest sum of scores; pairs without a score are left out. */
function bestOrder(scores: readonly (readonly number[])[]): [number, number][] {
  const height = scores.length
  const width = scores[0]?.length ?? 0
  const sums = Array.from({length: height + 1}, () => new Float64Array(width + 1))
  const sum = (row: number, column: number): number => sums[row]?.[column] ?? 0
  const score = (row: number, column: number): number => scores[row]?.[column] ?? 0
  for (let row = height - 1; row >= 0; row--)
    for (let column = width - 1; column >= 0; column--) {
      const both = score(row, column) > 0 ? score(row, column) + sum(row + 1, column + 1) : 0
      const line = sums[row]
      if (line) line[column] = Math.max(both, sum(row + 1, column), sum(row, column + 1))
    }
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < height && column < width; ) {
    if (sum(row, column) === sum(row + 1, column)) row++
    else if (sum(row, column) === sum(row, column + 1)) column++
    else pairs.push([row++, column++])
  }
  return pairs
}
