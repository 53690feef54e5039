import type {Pair} from './rising-pairs.ts'

/** Stands for a way out of the lists; stays below zero however often one is added. */
const unreachable = -(2 ** 30)

/**
 * Index pairs of a longest common subsequence, in order; undefined where the lists differ in more than `most` elements. By
 * E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986: time and memory grow with the square of the
 * differences.
 */
export function longestCommon(
  first: readonly number[],
  second: readonly number[],
  most: number,
): Pair[] | undefined {
  const limit = Math.min(most, first.length + second.length)
  const reached = new Int32Array(2 * limit + 3)
  const centre = limit + 1
  const steps: Int32Array[] = []
  for (let differences = 0; differences <= limit; differences++) {
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const place = centre + diagonal
      let x = cameDown(reached, {place, diagonal, differences})
        ? (reached[place + 1] ?? 0)
        : (reached[place - 1] ?? 0) + 1
      if (x < 0 || x > first.length || x - diagonal > second.length) x = unreachable
      while (
        x >= 0 &&
        x < first.length &&
        x - diagonal < second.length &&
        first[x] === second[x - diagonal]
      )
        x++
      reached[place] = x
      if (x >= first.length && x - diagonal >= second.length)
        return backtrack(steps, [first.length, second.length])
    }
    steps.push(reached.slice(centre - differences, centre + differences + 1))
  }
  return undefined
}

/** Whether the furthest way to a diagonal comes from the one above it: an element of the second list only. */
function cameDown(
  reached: Int32Array,
  {place, diagonal, differences}: {place: number; diagonal: number; differences: number},
): boolean {
  if (diagonal === -differences) return true
  return diagonal !== differences && (reached[place - 1] ?? 0) < (reached[place + 1] ?? 0)
}

/** The pairs on the way that was found, from what was reached with fewer differences. */
function backtrack(steps: readonly Int32Array[], end: Pair): Pair[] {
  const pairs: Pair[] = []
  let [x, y] = end
  for (let differences = steps.length; differences >= 0; differences--) {
    const before = steps[differences - 1]
    const diagonal = x - y
    let fromX = 0
    let fromY = 0
    if (before) {
      const place = diagonal + differences - 1
      const down = cameDown(before, {place, diagonal, differences})
      fromX = before[down ? place + 1 : place - 1] ?? 0
      fromY = fromX - (down ? diagonal + 1 : diagonal - 1)
    }
    while (x > fromX && y > fromY) pairs.push([--x, --y])
    ;[x, y] = [fromX, fromY]
  }
  return pairs.reverse()
}
