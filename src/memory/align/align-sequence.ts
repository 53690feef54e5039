import {type Lattice, makeLattice} from './lattice.ts'
import {type Bead, temper} from './parameters.ts'

/** Two sequences, and how well parts of them fit. */
export interface SequencePair {
  /** Numbers of their elements. */
  readonly source: number
  readonly target: number
  /** Among them one for an element of each side alone. */
  readonly beads: readonly Bead[]
  /** Score in nats of elements from an index on, as many as the bead has on each side; asked for beads with both sides. */
  readonly score: (source: number, target: number, bead: Bead) => number
}

/** A bead in its place, and how likely it is. */
export interface PlacedBead {
  /** Indices of its first elements. */
  readonly source: number
  readonly target: number
  readonly bead: Bead
  readonly probability: number
}

/**
 * The best way to cut two sequences into beads that follow each other (Viterbi), each with its probability among all ways
 * (forward and backward sums, Rabiner 1989). Law: the beads cover both sequences in order. In long sequences only
 * what is near the diagonal is looked at.
 */
export function alignSequence(pair: SequencePair): PlacedBead[] {
  const lattice = makeLattice(pair.source, pair.target)
  const {cellOf} = lattice
  const steps = scoreSteps(pair, lattice)
  const {before, from} = goForward(pair, lattice, steps)
  const after = goBackward(pair, lattice, steps)
  const total = at(before, cellOf(pair.source, pair.target))
  const placed: PlacedBead[] = []
  let {source, target} = pair
  while (source > 0 || target > 0) {
    const end = cellOf(source, target)
    const index = at(from, end)
    const bead = pair.beads[index] as Bead
    source -= bead.source
    target -= bead.target
    const step = temper * at(steps, end * pair.beads.length + index)
    const log = at(before, cellOf(source, target)) + step + at(after, end) - total
    placed.push({source, target, bead, probability: Math.min(1, Math.exp(log))})
  }
  return placed.reverse()
}

/** Calls for each cell in order with each bead that can end there: its index, and the cells where it ends and starts. */
function forEachBead(
  {beads}: SequencePair,
  {source: rows, row, cellOf}: Lattice,
  call: (place: {
    source: number
    target: number
    index: number
    end: number
    start: number
  }) => void,
): void {
  for (let source = 0; source <= rows; source++) {
    const {first, last} = row(source)
    for (let target = first; target <= last; target++) {
      const end = cellOf(source, target)
      beads.forEach((bead, index) => {
        const start = cellOf(source - bead.source, target - bead.target)
        if (start >= 0) call({source, target, index, end, start})
      })
    }
  }
}

/** The scores of all beads in all places, by the cell where they end. */
function scoreSteps(pair: SequencePair, lattice: Lattice): Float64Array {
  const {beads, score} = pair
  const steps = new Float64Array(lattice.cells * beads.length).fill(-Infinity)
  forEachBead(pair, lattice, ({source, target, index, end}) => {
    const bead = beads[index] as Bead
    const isPair = bead.source > 0 && bead.target > 0
    const fit = isPair ? score(source - bead.source, target - bead.target, bead) : 0
    steps[end * beads.length + index] = Math.log(bead.share) + fit
  })
  return steps
}

/** For each cell, the bead with which the best way to it ends, and the logarithm of the sum of all ways to it. */
function goForward(
  pair: SequencePair,
  lattice: Lattice,
  steps: Float64Array,
): {before: Float64Array; from: Uint8Array} {
  const best = new Float64Array(lattice.cells).fill(-Infinity)
  const before = new Float64Array(lattice.cells).fill(-Infinity)
  const from = new Uint8Array(lattice.cells)
  const origin = lattice.cellOf(0, 0)
  best[origin] = 0
  before[origin] = 0
  forEachBead(pair, lattice, ({index, end, start}) => {
    const step = at(steps, end * pair.beads.length + index)
    const score = at(best, start) + step
    if (score > at(best, end)) {
      best[end] = score
      from[end] = index
    }
    before[end] = logSum(at(before, end), at(before, start) + temper * step)
  })
  return {before, from}
}

/** For each cell, the logarithm of the sum of all ways from it to the end. */
function goBackward(pair: SequencePair, lattice: Lattice, steps: Float64Array): Float64Array {
  const {source: rows, target: columns, row, cellOf} = lattice
  const {beads} = pair
  const after = new Float64Array(lattice.cells).fill(-Infinity)
  after[cellOf(rows, columns)] = 0
  for (let source = rows; source >= 0; source--) {
    const {first, last} = row(source)
    for (let target = last; target >= first; target--) {
      const start = cellOf(source, target)
      beads.forEach((bead, index) => {
        const end = cellOf(source + bead.source, target + bead.target)
        if (end < 0 || source + bead.source > rows) return
        const step = temper * at(steps, end * beads.length + index)
        after[start] = logSum(at(after, start), at(after, end) + step)
      })
    }
  }
  return after
}

/** The logarithm of a sum of two numbers that are given by their logarithms. */
function logSum(a: number, b: number): number {
  if (a === -Infinity) return b
  if (b === -Infinity) return a
  const most = Math.max(a, b)
  return most + Math.log1p(Math.exp(Math.min(a, b) - most))
}

/** An element of an array that is as long as it has to be. */
function at(array: Float64Array | Uint8Array, index: number): number {
  return array[index] ?? 0
}
