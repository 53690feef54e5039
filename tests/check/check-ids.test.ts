import {expect, test} from 'vitest'
import {checkIds} from '../../src/check/check-ids.ts'
import {checks} from '../../src/check/check-list.ts'

test('the ids that settings know are those of the checks', () => {
  expect(checkIds).toEqual(checks.map(({id}) => id))
})
