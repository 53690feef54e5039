import {expect, test} from 'vitest'
import {retryAfterMs} from '../../../src/translate/deepl/retry-after.ts'

const date = 'Sun, 22 Nov 2026 12:00:00 GMT'

test.each([
  ['7', 7000],
  [' 0 ', 0],
  ['99999999999999', 86_400_000],
  ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['Sun, 22 Nov 2099 11:00:00 GMT', 86_400_000],
  ['soon', undefined],
  ['-1 seconds', undefined],
  ['', undefined],
  [undefined, undefined],
  [['7', '8'], undefined],
])('%j is %j ms', (retryAfter, expected) => {
  expect(retryAfterMs({retryAfter, date})).toBe(expected)
})

test('a date without that of the answer counts from now', () => {
  expect(retryAfterMs({retryAfter: 'Fri, 01 Jan 2100 00:00:00 GMT', date: undefined})).toBe(
    86_400_000,
  )
  expect(retryAfterMs({retryAfter: 'Thu, 01 Jan 2015 00:00:00 GMT', date: 'never'})).toBe(0)
})
