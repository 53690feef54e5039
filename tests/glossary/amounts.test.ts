import {expect, test} from 'vitest'
import {amountsIn, scaleOf} from '../../src/glossary/amounts.ts'

test.each([
  ['en', 'half a billion and $2.5 billion, a trillion', [2.5e9, 5e8, 1e12]],
  ['de', '1,5 Billionen, 50 Milliarden und 1.500', [1.5e12, 5e10, 1500, 1.5]],
  ['es', '2500 mil millones', [2.5e12]],
  ['fr', '38\u202f000 milliards', [3.8e13]],
  ['ru', '500 млн и 3 миллиарда', [5e8, 3e9]],
  ['en', '50 members', [50]],
  ['zh', '25亿美元', [2.5e9]],
  ['ja', '１.5兆ドル', [1.5e12]],
  ['hi', '५० करोड़', [5e8]],
  ['ar', '٥٠ مليار', [5e10]],
  ['xx-invalid-tag-', '5', [5]],
])('%s: %s', (language, text, expected) => {
  expect(amountsIn(text, language)).toEqual(expected)
})

test('a scale word stands for its power of ten in its own language', () => {
  expect([scaleOf('billion', 'en'), scaleOf('Billion', 'de'), scaleOf('strike', 'en')]).toEqual([
    ...[9, 12, undefined],
  ])
})
