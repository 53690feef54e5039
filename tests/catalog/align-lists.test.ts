import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {bestOrder} from '../../src/catalog/best-order.ts'
import {commonOrder} from '../../src/catalog/common-order.ts'
import {longestCommon} from '../../src/catalog/longest-common.ts'
import {risingPairs} from '../../src/catalog/rising-pairs.ts'

const anyList = fc.array(fc.constantFrom(...'abcd'), {maxLength: 24})

describe('elements in common order', () => {
  test('rise in both lists and are equal', () => {
    const law = fc.property(anyList, anyList, (first, second) => {
      const pairs = commonOrder(first, second)
      expect(pairs.every(([a, b]) => first[a] === second[b])).toBe(true)
      expect(pairs).toEqual(pairs.toSorted((x, y) => x[0] - y[0]))
      expect(pairs.map(([, b]) => b)).toEqual(
        [...new Set(pairs.map(([, b]) => b))].sort((x, y) => x - y),
      )
    })
    fc.assert(law)
  })

  test('are as many as there can be', () => {
    const law = fc.property(anyList, anyList, (first, second) => {
      expect(commonOrder(first, second).length).toBe(lengthInCommon(first, second))
    })
    fc.assert(law)
  })

  test('of equal lists are all', () => {
    expect(commonOrder(['a', 'b', 'a'], ['a', 'b', 'a'])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })

  test('stay in place where others between them were replaced', () => {
    expect(commonOrder([...'aaaaa'], [...'abaca'])).toEqual([
      [0, 0],
      [2, 2],
      [4, 4],
    ])
  })

  test('are found by what is unique where lists differ in much', () => {
    const [first, second] = [3000, 4000].map((count) => [
      ...Array.from({length: count}, (_, index) => (index % 2 ? 'a' : 'b')).reverse(),
      'unique',
      ...Array.from({length: count}, (_, index) => `${count}-${index}`),
    ])
    const pairs = commonOrder(first ?? [], ['c', ...(second ?? [])])
    expect(pairs).toContainEqual([3000, 4001])
    expect(pairs.length).toBe(3001)
  })

  test('are paired as they come where nothing is unique', () => {
    const listOf = (element: string, count: number): string[] => new Array(count).fill(element)
    const first = [...listOf('a', 3000), ...listOf('b', 3000)]
    const second = [...listOf('b', 3000), ...listOf('a', 2999)]
    expect(commonOrder(first, second)).toEqual(
      Array.from({length: 2999}, (_, index) => [index, 3000 + index]),
    )
  })
})

test('the exact method gives up where lists differ in more than it may compare', () => {
  expect(longestCommon([1, 2, 3], [1, 3], 1)).toEqual([
    [0, 0],
    [2, 1],
  ])
  expect(longestCommon([1, 2, 3], [4, 5, 6], 5)).toBeUndefined()
  expect(longestCommon([1, 2, 3], [4, 5, 6], 6)).toEqual([])
  expect(longestCommon([], [], 0)).toEqual([])
})

test('the longest rising run of pairs', () => {
  const pairs = [3, 0, 1, 4, 2].map((second, first) => [first, second] as const)
  expect(risingPairs(pairs)).toEqual([
    [1, 0],
    [2, 1],
    [4, 2],
  ])
  expect(risingPairs([])).toEqual([])
})

test('the best pairs in order have the greatest sum of scores that there is', () => {
  const anyScores = fc
    .tuple(fc.nat(4), fc.nat(4))
    .chain(([height, width]) =>
      fc.array(
        fc.array(fc.constantFrom(0, 50, 60, 75, 100), {minLength: width, maxLength: width}),
        {minLength: height, maxLength: height},
      ),
    )
  const law = fc.property(anyScores, (scores) => {
    const pairs = bestOrder(scores)
    const sum = pairs.reduce((total, [row, column]) => total + (scores[row]?.[column] ?? 0), 0)
    expect(sum).toBe(bestSum(scores, 0, 0))
    expect(pairs.every(([row, column]) => (scores[row]?.[column] ?? 0) > 0)).toBe(true)
    expect(risingPairs(pairs)).toEqual(pairs)
  })
  fc.assert(law)
})

/** The length of a longest common subsequence, straight from its definition. */
function lengthInCommon(first: readonly string[], second: readonly string[]): number {
  let above = new Array<number>(second.length + 1).fill(0)
  for (const element of first) {
    const row = [0]
    second.forEach((other, index) => {
      row.push(
        element === other
          ? (above[index] ?? 0) + 1
          : Math.max(above[index + 1] ?? 0, row[index] ?? 0),
      )
    })
    above = row
  }
  return above.at(-1) ?? 0
}

/** The greatest sum of scores, by trying everything. */
function bestSum(scores: readonly (readonly number[])[], row: number, column: number): number {
  const score = scores[row]?.[column]
  if (score === undefined) return 0
  return Math.max(
    bestSum(scores, row + 1, column),
    bestSum(scores, row, column + 1),
    score + bestSum(scores, row + 1, column + 1),
  )
}
