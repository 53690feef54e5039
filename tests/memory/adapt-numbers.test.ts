import {expect, test} from 'vitest'
import {adaptNumbers} from '../../src/memory/adapt-numbers.ts'
import {unit} from './open-empty.ts'

test.each([
  ['30 of 45 beds', '30 von 45 Betten', '32 of 46 beds', '32 von 46 Betten'],
  ['30 of 45 beds', 'Von 45 Betten 30', '45 of 30 beds', 'Von 30 Betten 45'],
  ['<b1>30</b1> beds', '<b1>30</b1> Betten', '<b1>1</b1> beds', '<b1>1</b1> Betten'],
  ['30 beds', 'dreißig Betten', '31 beds', undefined],
  ['30 of 30 beds', '30 von 30 Betten', '30 of 31 beds', undefined],
  ['30 beds', '30 von 30 Betten', '31 beds', undefined],
  ['1,500 beds', '1.500 Betten', '1,600 beds', undefined],
  ['30 beds', '30 Betten', '30  Beds', undefined],
])('%j, %j with %j', (source, target, asked, adapted) => {
  expect(adaptNumbers(unit(source, target), asked)).toBe(adapted)
})
