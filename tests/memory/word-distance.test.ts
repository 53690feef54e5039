import fc from 'fast-check'
import {expect, test} from 'vitest'
import {packTokens, unpackTokens} from '../../src/memory/packed-tokens.ts'
import {wordDistance} from '../../src/memory/word-distance.ts'

const anyWords = fc.array(fc.nat(4), {maxLength: 14}).map((words) => Int32Array.from(words))

/** By the definition, cell by cell. */
function plainDistance(left: Int32Array, right: Int32Array): number {
  let row = Array.from({length: right.length + 1}, (_, column) => column)
  for (const [line, word] of left.entries()) {
    const next = [line + 1]
    for (const [column, other] of right.entries())
      next.push(
        Math.min(
          (row[column] ?? 0) + (word === other ? 0 : 1),
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}

test('the distance is that of Levenshtein up to the limit, in both directions', () => {
  fc.assert(
    fc.property(anyWords, anyWords, fc.nat(15), (left, right, limit) => {
      const expected = Math.min(plainDistance(left, right), limit + 1)
      expect(wordDistance(left, right, limit)).toBe(expected)
      expect(wordDistance(right, left, limit)).toBe(expected)
    }),
    {numRuns: 2000},
  )
})

test('unpacking undoes packing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), (words) => {
      expect([...unpackTokens(packTokens(words))]).toEqual(words)
    }),
  )
})
