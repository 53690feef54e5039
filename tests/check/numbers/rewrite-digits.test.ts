import {expect, test} from 'vitest'
import {numberLocale} from '../../../src/check/numbers/number-locale.ts'
import {rewriteDigits} from '../../../src/check/numbers/rewrite-digits.ts'

test.each([
  ['de', '46,000', 46_000, '46.000'],
  ['de', '1,234.5', 1234.5, '1.234,5'],
  ['de', '1.5', 1.5, '1,5'],
  ['de', '8.750', 8.75, '8,750'],
  ['es', '1,240', 1240, '1240'],
  ['es', '46,000', 46_000, '46.000'],
  ['fr', '46,000', 46_000, '46\u202f000'],
  ['ru', '46,000', 46_000, '46\u00a0000'],
  ['en', '46.000', 46_000, '46,000'],
  ['hi', '1.500.000', 1_500_000, '15,00,000'],
  ['de', '1234.5', 1234.5, '1234,5'],
  ['de', '٤٦,٠٠٠', 46_000, '٤٦.٠٠٠'],
])('%s: %s', (language, raw, value, expected) => {
  expect(rewriteDigits(raw, value, numberLocale(language))).toBe(expected)
})
