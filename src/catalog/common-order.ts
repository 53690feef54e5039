import {longestCommon} from './longest-common.ts'
import {type Pair, risingPairs} from './rising-pairs.ts'

/** How many elements may be in one list only before the exact method gets too slow. */
const mostDifferences = 2000

/** A part of each list, as numbers that stand for their elements, and where it begins. */
interface Ranges {
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly from: Pair
}

/**
 * Pairs equal elements of two lists in order, as many as there can be. Lists that differ in very much are first divided at
 * elements that are unique in both (patience diff, Bram Cohen); where there are none, each element is paired with the next
 * equal one. Laws: both indices rise from pair to pair; paired elements are equal.
 */
export function commonOrder(first: readonly string[], second: readonly string[]): readonly Pair[] {
  const numbers = new Map<string, number>()
  const numberOf = (element: string): number => {
    const number = numbers.get(element) ?? numbers.size
    numbers.set(element, number)
    return number
  }
  const pairs: Pair[] = []
  const work: Ranges[] = [{first: first.map(numberOf), second: second.map(numberOf), from: [0, 0]}]
  for (let ranges = work.pop(); ranges; ranges = work.pop()) {
    const inner = pairEnds(ranges, pairs)
    if (inner.first.length === 0 || inner.second.length === 0) continue
    const exact = longestCommon(inner.first, inner.second, mostDifferences)
    const anchors = exact ? [] : risingPairs(uniquePairs(inner))
    const found = anchors.length > 0 ? anchors : inPlace(inner, exact ?? inOccurrence(inner))
    for (const [a, b] of found) pairs.push([inner.from[0] + a, inner.from[1] + b])
    if (anchors.length > 0) for (const range of between(anchors, inner)) work.push(range)
  }
  return pairs.sort((x, y) => x[0] - y[0])
}

/** Pairs the equal elements at both ends of the ranges; returns what lies between. */
function pairEnds({first, second, from}: Ranges, pairs: Pair[]): Ranges {
  const shorter = Math.min(first.length, second.length)
  let start = 0
  while (start < shorter && first[start] === second[start]) {
    pairs.push([from[0] + start, from[1] + start])
    start++
  }
  let end = 0
  while (end < shorter - start && first.at(-1 - end) === second.at(-1 - end)) {
    end++
    pairs.push([from[0] + first.length - end, from[1] + second.length - end])
  }
  return {
    first: first.slice(start, first.length - end),
    second: second.slice(start, second.length - end),
    from: [from[0] + start, from[1] + start],
  }
}

/** The ranges between anchors. */
function between(anchors: readonly Pair[], {first, second, from}: Ranges): Ranges[] {
  let [a, b] = [0, 0]
  return [...anchors, [first.length, second.length] as const].map(([toA, toB]) => {
    const ranges: Ranges = {
      first: first.slice(a, toA),
      second: second.slice(b, toB),
      from: [from[0] + a, from[1] + b],
    }
    ;[a, b] = [toA + 1, toB + 1]
    return ranges
  })
}

/** Pairs of elements that occur once in each range, in the order of the first. */
function uniquePairs({first, second}: Ranges): Pair[] {
  const inSecond = uniquePlaces(second)
  const pairs: Pair[] = []
  for (const [element, index] of uniquePlaces(first)) {
    const other = inSecond.get(element) ?? -1
    if (index >= 0 && other >= 0) pairs.push([index, other])
  }
  return pairs
}

/** Where each element stands; -1 for one that stands in several places. */
function uniquePlaces(list: readonly number[]): Map<number, number> {
  const places = new Map<number, number>()
  list.forEach((element, index) => {
    places.set(element, places.has(element) ? -1 : index)
  })
  return places
}

/** Of ranges of the same length the pairs in the same place, where they are as many: between them others were replaced. */
function inPlace({first, second}: Ranges, others: readonly Pair[]): readonly Pair[] {
  if (first.length !== second.length) return others
  const same = first.flatMap((element, index): Pair[] =>
    element === second[index] ? [[index, index]] : [],
  )
  return same.length >= others.length ? same : others
}

/** Each element of the first range with the next equal one of the second. */
function inOccurrence({first, second}: Ranges): Pair[] {
  const places = new Map<number, number[]>()
  for (let index = second.length - 1; index >= 0; index--) {
    const list = places.get(second[index] as number)
    if (list) list.push(index)
    else places.set(second[index] as number, [index])
  }
  const pairs: Pair[] = []
  let after = 0
  first.forEach((element, index) => {
    const list = places.get(element)
    while (list?.length && (list.at(-1) ?? 0) < after) list.pop()
    const found = list?.pop()
    if (found === undefined) return
    pairs.push([index, found])
    after = found + 1
  })
  return pairs
}
