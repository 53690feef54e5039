/** A half-open range. */
interface Range {
  readonly start: number
  readonly end: number
}

/** Ranges, ready to be asked whether one of them holds another range whole. */
export interface Coverage {
  holds(range: Range): boolean
}

/** The coverage of ranges in any order; a question takes as long as looking up a word in a dictionary. */
export function coverageOf(ranges: readonly Range[]): Coverage {
  const sorted = ranges.toSorted((a, b) => a.start - b.start)
  // Of all that begin no later, the one that reaches farthest holds the range if any does.
  const reach: number[] = []
  for (const {end} of sorted) reach.push(Math.max(end, reach.at(-1) ?? end))
  return {
    holds({start, end}) {
      let low = 0
      let high = sorted.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1
        else high = middle
      }
      return low > 0 && (reach[low - 1] ?? 0) >= end
    },
  }
}
