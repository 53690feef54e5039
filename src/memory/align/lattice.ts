/** Cells that are looked at: each takes some 80 bytes and some microseconds. */
const MOST_CELLS = 300_000
/** Elements to either side of the diagonal that are looked at in any case. */
const LEAST_WIDTH = 20

/**
 * The cells of a table of two sequences that are looked at, each a place between elements of both: all of them in
 * short sequences, in long ones those near the diagonal.
 */
export interface Lattice {
  /** Numbers of elements. */
  readonly source: number
  readonly target: number
  /** How many cells there are. */
  readonly cells: number
  /** The number of a cell; -1 for one that is not looked at. */
  readonly cellOf: (source: number, target: number) => number
  /** The places in a row: after so many elements of the source, the target's from `first` to `last`. */
  readonly row: (source: number) => {readonly first: number; readonly last: number}
}

/** The cells of two sequences with so many elements. */
export function makeLattice(source: number, target: number): Lattice {
  const isWhole = (source + 1) * (target + 1) <= MOST_CELLS
  const slope = source === 0 ? 0 : target / source
  const affordable = Math.floor(MOST_CELLS / (2 * source + 2))
  const half = Math.max(LEAST_WIDTH, affordable, 2 * Math.ceil(slope) + 2)
  const width = isWhole ? target + 1 : 2 * half + 1
  const offset = (index: number): number => (isWhole ? 0 : Math.round(index * slope) - half)
  return {
    source,
    target,
    cells: (source + 1) * width,
    cellOf: (from, to) => {
      const column = to - offset(from)
      const isInside = from >= 0 && to >= 0 && to <= target && column >= 0 && column < width
      return isInside ? from * width + column : -1
    },
    row: (index) => ({
      first: Math.max(0, offset(index)),
      last: Math.min(target, offset(index) + width - 1),
    }),
  }
}
