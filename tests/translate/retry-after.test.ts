import {expect, test} from 'vitest'
import {retryAfter} from '../../src/translate/retry-after.ts'

const DATE = 'Wed, 25 Nov 2026 05:00:00 GMT'
const NOW_MS = Date.parse('2026-11-25T05:00:30Z')

test.each([
  ['7', undefined, 7000],
  ['0', undefined, 0],
  ['1.5', undefined, 1500],
  [' 7 ', undefined, 7000],
  ['Wed, 25 Nov 2026 05:01:00 GMT', DATE, 60_000],
  ['Wed, 25 Nov 2026 05:01:00 GMT', undefined, 30_000],
  ['Wednesday, 25-Nov-26 05:01:00 GMT', undefined, 30_000],
  ['Wed, 25 Nov 2026 04:00:00 GMT', DATE, 0],
  ['99999999999999999999', undefined, 86_400_000],
  ['Wed, 25 Nov 2099 05:00:00 GMT', DATE, 86_400_000],
  ['-1', undefined, undefined],
  ['soon', undefined, undefined],
  ['2026-11-25', undefined, undefined],
  ['', undefined, undefined],
  [['7', '8'], undefined, undefined],
  ['Wed, 25 Nov 2026 05:01:00 GMT', 'never', 30_000],
  [undefined, undefined, undefined],
  [null, null, undefined],
])('Retry-After: %s by the date %s is %s ms', (header, date, waitMs) => {
  expect(retryAfter({retryAfter: header, date}, NOW_MS)).toBe(waitMs)
})
