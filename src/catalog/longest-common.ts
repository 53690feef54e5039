import type {Pair} from './rising-pairs.ts'

/*
 * E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986: the time grows with the lists' lengths and the
 * square of their differences, elements that are in one list only.
 */

/** How far a diagonal reaches that no way has come to yet. */
const unreached = -1

/** The same for ways out of the lists; stays below zero however often one is added. */
const unreachable = -(2 ** 30)

type List = readonly (string | number)[]

/** Index pairs of a longest common subsequence, in order; undefined where lists have more than `most` differences. */
export function longestCommon(first: List, second: List, most: number): Pair[] | undefined {
  const steps: Int32Array[] = []
  const found = differencesOf([first, second], most, (reached) => steps.push(reached))
  return found === undefined ? undefined : backtrack(steps, [first.length, second.length])
}

/** Length of a longest common subsequence; 0 where lists have more than `most` differences. */
export function commonLength(first: List, second: List, most: number): number {
  const found = differencesOf([first, second], most)
  return found === undefined ? 0 : (first.length + second.length - found) / 2
}

/**
 * How many elements are in one list only; undefined for more than `most`. `note` is given how far each diagonal reaches into
 * the first list with 0, 1, 2, … differences, until the last step.
 */
function differencesOf(
  [first, second]: readonly [List, List],
  most: number,
  note?: (reached: Int32Array) => void,
): number | undefined {
  const limit = Math.min(most, first.length + second.length)
  const reached = new Int32Array(2 * limit + 3).fill(unreached)
  const centre = limit + 1
  for (let differences = 0; differences <= limit; differences++) {
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const place = centre + diagonal
      let x = isDown(reached, place)
        ? (reached[place + 1] ?? unreached)
        : (reached[place - 1] ?? unreached) + 1
      let y = x - diagonal
      if (x < 0 || x > first.length || y > second.length) x = unreachable
      else for (; x < first.length && y < second.length && first[x] === second[y]; x++) y++
      reached[place] = x
      if (x === first.length && y === second.length) return differences
    }
    note?.(reached.slice(centre - differences, centre + differences + 1))
  }
  return undefined
}

/** Whether the furthest way to a diagonal comes from the next one, by an element of the second list only. */
function isDown(reached: Int32Array, place: number): boolean {
  return (reached[place - 1] ?? unreached) < (reached[place + 1] ?? unreached)
}

/** The pairs on the way that was found, from what was reached with fewer differences. */
function backtrack(steps: readonly Int32Array[], end: Pair): Pair[] {
  const pairs: Pair[] = []
  let [x, y] = end
  for (let differences = steps.length; differences >= 0; differences--) {
    const before = steps[differences - 1]
    const diagonal = x - y
    let [fromX, fromY] = [0, 0]
    if (before) {
      const place = diagonal + differences - 1
      const down = isDown(before, place)
      fromX = before[down ? place + 1 : place - 1] ?? 0
      fromY = fromX - (down ? diagonal + 1 : diagonal - 1)
    }
    while (x > fromX && y > fromY) pairs.push([--x, --y])
    ;[x, y] = [fromX, fromY]
  }
  return pairs.reverse()
}
