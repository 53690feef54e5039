import fc from 'fast-check'
import {expect, test} from 'vitest'
import {excerpt} from '../../src/check/excerpt.ts'

test.each([
  ['', ''],
  ['  Build\n\n committees! ', 'Build committees!'],
  [
    'Build committees in every workplace, and link them across all borders of all countries.',
    'Build committees in every workplace, and link them across…',
  ],
  ['自'.repeat(100), `${'自'.repeat(59)}…`],
  [`${'a'.repeat(58)}😀 and more of it`, `${'a'.repeat(58)}…`],
  [
    `We elect our own <b1>committees of the rank and file</b1><a2>here</a2>`,
    'We elect our own <b1>committees of the rank and…',
  ],
  [`${' '.repeat(1000)}a`, '…'],
])('%j', (text, expected) => expect(excerpt(text)).toBe(expected))

test('is one line of at most 60 units, and breaks no code point', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 400}), (text) => {
      const line = excerpt(text)
      expect(line.length).toBeLessThanOrEqual(60)
      expect(line).not.toMatch(/[\n\r]|\s\s/)
      expect(line.isWellFormed()).toBe(text.isWellFormed())
    }),
  )
})
