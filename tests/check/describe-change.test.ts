import fc from 'fast-check'
import {expect, test} from 'vitest'
import {describeChange} from '../../src/check/describe-change.ts'

test.each([
  ['We strike on Monday.', 'We strike on Tuesday.', 'the change from `Monday` to `Tuesday`'],
  ['We strike.', 'We will strike.', 'the addition of `will`'],
  ['We will not strike.', 'We will strike.', 'the removal of `not`'],
  ['We strike.', 'We strike!', 'the change from `.` to `!`'],
  ['the the strike', 'the strike', 'the removal of `the`'],
  ['工人罢工。', '工人怠工。', 'the change from `罢` to `怠`'],
  ['a <b1>b</b1>', 'a <b1>b</b1><x2/>', 'the addition of `<x2/>`'],
  ['We strike.', 'We  strike.', 'the source as it is'],
  ['Same.', 'Same.', 'the source as it is'],
])('%s → %s', (before, after, expected) => {
  expect(describeChange(before, after)).toBe(expected)
})

test('describes any change in one line', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (before, after) => {
      expect(describeChange(before, after)).toMatch(/^the .{1,160}$/u)
    }),
  )
})
