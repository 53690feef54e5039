import fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyEdits, placeholder, plainText} from '../../src/check/plain-text.ts'
import {anyText} from './any-text.ts'

/** Placeholders as `_`, for reading. */
function shown(coded: string): string {
  return plainText(coded).text.replaceAll(placeholder, '_')
}

test.each([
  ['We <b1>strike</b1> <i2>now</i2>.', 'We strike now.'],
  ['Interest.<x1/>', 'Interest._'],
  ['Run <c1>npm ci</c1> now.', 'Run ______ now.'],
  [
    'See https://example.org/a(b), or example.org/contact.',
    `See ${'_'.repeat(24)}, or ${'_'.repeat(19)}.`,
  ],
  ['Write to a.b@example.org or @strike #now!', `Write to ${'_'.repeat(15)} or _______ ____!`],
  ['a \\<b1> c', 'a _ c'],
  ['At 5 p.m. in No. 7, e.g. the U.S.A.', 'At 5 p.m. in No. 7, e.g. the U.S.A.'],
])('%s', (coded, plain) => {
  expect(shown(coded)).toBe(plain)
})

test('an edit changes text, and nothing across a code or in a placeholder', () => {
  const coded = 'We <b1>strike</b1> now, www.example.org'
  const plain = plainText(coded)
  const edits = [
    {start: 0, end: 2, text: 'They'},
    {start: 2, end: 4, text: '?'},
    {start: 9, end: 10, text: '\u00a0'},
    {start: 16, end: 17, text: '?'},
  ]
  expect(applyEdits(coded, plain, edits)).toBe('They <b1>strike</b1>\u00a0now, www.example.org')
})

test('pieces are the same text in both, and no edits change nothing', () => {
  fc.assert(
    fc.property(anyText, (coded) => {
      const plain = plainText(coded)
      for (const {start, end, coded: at} of plain.pieces) {
        const [one, other] = [plain.text.slice(start, end), coded.slice(at, at + end - start)]
        for (let index = 0; index < one.length; index++)
          expect([other[index], placeholder]).toContain(one[index])
      }
      expect(applyEdits(coded, plain, [])).toBe(coded)
    }),
  )
})
