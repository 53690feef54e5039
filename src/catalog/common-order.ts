/** Index pairs of equal elements that stand in the same order in both lists. */
export type Pairs = readonly (readonly [first: number, second: number])[]

/** Cells of the table of the exact method; larger ranges without a unique element are paired greedily. */
const mostCells = 4_000_000

interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Pairs equal elements of two lists in order: common ends first, then elements that are unique in both (patience diff,
 * Bram Cohen), between them a longest common subsequence. Law: both indices rise from pair to pair.
 */
export function commonOrder(first: readonly string[], second: readonly string[]): Pairs {
  const pairs: [number, number][] = []
  const work: [Range, Range][] = [
    [
      {from: 0, to: first.length},
      {from: 0, to: second.length},
    ],
  ]
  for (let ranges = work.pop(); ranges; ranges = work.pop()) {
    const [a, b] = trimEnds(ranges, {first, second, pairs})
    if (a.from === a.to || b.from === b.to) continue
    const anchors = risingPairs(uniquePairs(first, second, [a, b]))
    if (anchors.length === 0) {
      pairs.push(...longest(first, second, [a, b]))
      continue
    }
    let [fromA, fromB] = [a.from, b.from]
    for (const [inA, inB] of anchors) {
      work.push([
        {from: fromA, to: inA},
        {from: fromB, to: inB},
      ])
      ;[fromA, fromB] = [inA + 1, inB + 1]
    }
    pairs.push(...anchors)
    work.push([
      {from: fromA, to: a.to},
      {from: fromB, to: b.to},
    ])
  }
  return pairs.sort((x, y) => x[0] - y[0])
}

/** Pairs the equal elements at both ends of the ranges; returns what lies between. */
function trimEnds(
  [a, b]: [Range, Range],
  {
    first,
    second,
    pairs,
  }: {first: readonly string[]; second: readonly string[]; pairs: [number, number][]},
): [Range, Range] {
  let [fromA, toA, fromB, toB] = [a.from, a.to, b.from, b.to]
  while (fromA < toA && fromB < toB && first[fromA] === second[fromB])
    pairs.push([fromA++, fromB++])
  while (fromA < toA && fromB < toB && first[toA - 1] === second[toB - 1])
    pairs.push([--toA, --toB])
  return [
    {from: fromA, to: toA},
    {from: fromB, to: toB},
  ]
}

/** Pairs of elements that occur once in each range, in the order of the first. */
function uniquePairs(
  first: readonly string[],
  second: readonly string[],
  [a, b]: readonly [Range, Range],
): [number, number][] {
  const places = (list: readonly string[], {from, to}: Range): Map<string, number> => {
    const found = new Map<string, number>()
    for (let index = from; index < to; index++) {
      const element = list[index] as string
      found.set(element, found.has(element) ? -1 : index)
    }
    return found
  }
  const inSecond = places(second, b)
  const pairs: [number, number][] = []
  for (const [element, index] of places(first, a)) {
    const other = inSecond.get(element) ?? -1
    if (index >= 0 && other >= 0) pairs.push([index, other])
  }
  return pairs
}

/** A longest run of pairs whose second indices rise (patience sorting). */
function risingPairs(pairs: readonly [number, number][]): [number, number][] {
  const piles: {pair: [number, number]; below: number}[][] = []
  for (const pair of pairs) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((piles[middle]?.at(-1)?.pair[1] ?? 0) < pair[1]) low = middle + 1
      else high = middle
    }
    const below = (piles[low - 1]?.length ?? 0) - 1
    if (piles[low]) piles[low]?.push({pair, below})
    else piles.push([{pair, below}])
  }
  const rising: [number, number][] = []
  let place = (piles.at(-1)?.length ?? 0) - 1
  for (let pile = piles.length - 1; pile >= 0; pile--) {
    const card = piles[pile]?.[place]
    if (!card) break
    rising.unshift(card.pair)
    place = card.below
  }
  return rising
}

/** A longest common subsequence of two ranges, by dynamic programming; in order of occurrence where they are too large. */
function longest(
  first: readonly string[],
  second: readonly string[],
  [a, b]: readonly [Range, Range],
): [number, number][] {
  const width = b.to - b.from + 1
  const height = a.to - a.from + 1
  if (width * height > mostCells) return greedy(first, second, [a, b])
  const table = new Uint16Array(width * height)
  for (let row = height - 2; row >= 0; row--)
    for (let column = width - 2; column >= 0; column--)
      table[row * width + column] =
        first[a.from + row] === second[b.from + column]
          ? (table[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(table[(row + 1) * width + column] ?? 0, table[row * width + column + 1] ?? 0)
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < height - 1 && column < width - 1; ) {
    if (first[a.from + row] === second[b.from + column])
      pairs.push([a.from + row++, b.from + column++])
    else if ((table[(row + 1) * width + column] ?? 0) >= (table[row * width + column + 1] ?? 0))
      row++
    else column++
  }
  return pairs
}

/** Each element of the first range with the next equal one of the second. */
function greedy(
  first: readonly string[],
  second: readonly string[],
  [a, b]: readonly [Range, Range],
): [number, number][] {
  const places = new Map<string, number[]>()
  for (let index = b.to - 1; index >= b.from; index--) {
    const element = second[index] as string
    const list = places.get(element)
    if (list) list.push(index)
    else places.set(element, [index])
  }
  const pairs: [number, number][] = []
  let after = b.from
  for (let index = a.from; index < a.to; index++) {
    const list = places.get(first[index] as string)
    while (list?.length && (list.at(-1) ?? 0) < after) list.pop()
    const found = list?.pop()
    if (found === undefined) continue
    pairs.push([index, found])
    after = found + 1
  }
  return pairs
}
