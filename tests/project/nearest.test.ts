import {array, assert, constantFrom, property, string} from 'fast-check'
import {expect, test} from 'vitest'
import {isNear, nearest, typingErrors} from '../../src/project/nearest.ts'

const word = string({unit: constantFrom('a', 'b', 'c'), maxLength: 7})

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['langauges', 'languages', 1],
  ['requier', 'require', 1],
  ['formt', 'formats', 2],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 2],
])('%j becomes %j with %i typing errors', (left, right, errors) => {
  expect(typingErrors(left, right)).toBe(errors)
})

test('typing errors are a metric', () => {
  assert(
    property(word, word, word, (left, middle, right) => {
      const direct = typingErrors(left, right)
      expect(direct === 0).toBe(left === right)
      expect(typingErrors(right, left)).toBe(direct)
      expect(direct).toBeLessThanOrEqual(typingErrors(left, middle) + typingErrors(middle, right))
      expect(direct).toBeLessThanOrEqual(Math.max(left.length, right.length))
    }),
  )
})

test('the nearest word is a known one that no other beats, and the word itself if it is known', () => {
  assert(
    property(word, array(word, {minLength: 1}), (wanted, known) => {
      const found = nearest(wanted, known) ?? 'none'
      expect(known).toContain(found)
      const least = Math.min(...known.map((each) => typingErrors(wanted, each)))
      expect(typingErrors(wanted, found)).toBe(least)
      if (known.includes(wanted)) expect(found).toBe(wanted)
    }),
  )
})

test('case does not count, and the first of equals is taken', () => {
  expect(nearest('LANGUAGES', ['links', 'languages'])).toBe('languages')
  expect(nearest('x', ['ab', 'cd'])).toBe('ab')
  expect(nearest('x', [])).toBeUndefined()
})

test('a word is near if every third letter or fewer differ', () => {
  expect(isNear('traslated', 'translated')).toBe(true)
  expect(isNear('OFF', 'off')).toBe(true)
  expect(isNear('no', 'info')).toBe(false)
})
