import {expect, test} from 'vitest'
import {asciiDigits} from '../../src/segment/ascii-digits.ts'

test('digits of every script have their value', () => {
  const systems = Intl.supportedValuesOf('numberingSystem').flatMap((numberingSystem) => {
    const format = new Intl.NumberFormat('en', {numberingSystem, useGrouping: false})
    const written = format.format(9_876_543_210)
    // Some systems write numbers in letters or signs.
    return /^\p{Nd}+$/u.test(written) ? [{numberingSystem, written}] : []
  })
  expect(systems.length).toBeGreaterThan(60)
  for (const {numberingSystem, written} of systems)
    expect(asciiDigits(written), numberingSystem).toBe('9876543210')
})

test('rows of digits that follow each other are told apart', () => {
  expect(asciiDigits('𝟎𝟗𝟘𝟡𝟶𝟿')).toBe('090909')
})

test('signs that count but are no decimal digits stay', () => {
  expect(asciiDigits('½ ² Ⅳ 三 7')).toBe('½ ² Ⅳ 三 7')
})
