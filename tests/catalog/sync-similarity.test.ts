import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {comparable, compare, similarity} from '../../src/catalog/similarity.ts'
import {plainTypography} from '../../src/catalog/typography.ts'
import {anyText} from './any-catalog.ts'

const anySentence = fc
  .array(fc.constantFrom('we', 'strike', 'the', 'ward', ',', '.', '<b1>', '</b1>', '罷', ' '), {
    maxLength: 12,
  })
  .map((words) => words.join(' '))

describe('similarity', () => {
  const cases: [number, string, string][] = [
    [100, 'We strike on Friday.', 'We strike on Friday.'],
    [80, 'We strike on Friday.', 'We strike on Monday.'],
    [63, 'We strike on Friday.', 'Strike on.'],
    [0, 'We strike on Friday.', 'Nobody asked them, ever'],
    [83, 'The ward is full.', 'The <b1>ward</b1> is full.'],
    [77, '我们星期五罢工。', '我们罢工。'],
    [94, 'Strike!', 'Strikes!'],
    [0, '', 'Strike!'],
    [100, '', ' '],
  ]
  test.each(cases)('%i: %j and %j', (expected, a, b) => {
    expect(Math.round(similarity(a, b))).toBe(expected)
  })

  test('is the same from both sides, between 0 and 100', () => {
    const law = fc.property(anySentence, anySentence, (a, b) => {
      const score = similarity(a, b)
      expect(similarity(b, a)).toBe(score)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(100)
    })
    fc.assert(law)
  })

  test('is 100 for the same words and marks, and only for those', () => {
    const law = fc.property(anySentence, anySentence, (a, b) => {
      const isSame = comparable(a).words.join('\0') === comparable(b).words.join('\0')
      expect(similarity(a, b) === 100).toBe(isSame)
      expect(similarity(a, a.replaceAll(' ', '\n '))).toBe(100)
    })
    fc.assert(law)
  })

  test('of long texts is less than 100 wherever they differ', () => {
    const long = Array.from({length: 3000}, (_, index) => `w${index % 7}`)
    const changed = long.with(0, 'x').with(1500, 'y').with(2999, 'z')
    expect(similarity(long.join(' '), changed.join(' '))).toBeCloseTo(99.9)
  })

  test('below what is asked for is nothing', () => {
    const law = fc.property(anySentence, anySentence, fc.nat(100), (a, b, atLeast) => {
      const score = similarity(a, b)
      expect(compare(comparable(a), comparable(b), atLeast)).toBe(score < atLeast ? 0 : score)
    })
    fc.assert(law)
  })
})

describe('texts that differ in typography only', () => {
  const pairs: [string, string][] = [
    ['“We say no,” they said.', '"We say no," they said.'],
    ['the company’s ‘offer’', "the company's 'offer'"],
    ['« Non ! » dit-elle.', '"Non!" dit-elle.'],
    ['an insult—and they know it', 'an insult – and they know it'],
    ['an insult -- and they know it', 'an insult - and they know it'],
    ['10–15 wards at −5 °C', '10-15 wards at -5\u00a0°C'],
    ['and they know it…', 'and they know it...'],
    ['5\u202f000\u00a0nurses', '5 000 nurses'],
    ['co\u00adoperation', 'cooperation'],
    ['Renée', 'Rene\u0301e'],
    ['two\nlines', 'two lines'],
    ['„Streik“ ist “Streik”', '"Streik" ist "Streik"'],
  ]
  test.each(pairs)('%j and %j', (a, b) => {
    expect(plainTypography(a)).toBe(plainTypography(b))
  })

  const others: [string, string][] = [
    ['We strike.', 'We strike!'],
    ['We strike.', 'we strike.'],
    ['<b1>We</b1> strike.', 'We strike.'],
    ['1.5', '1,5'],
    ['resume', 'résumé'],
    ['We say no, they said.', '“We say no,” they said.'],
  ]
  test.each(others)('not %j and %j', (a, b) => {
    expect(plainTypography(a)).not.toBe(plainTypography(b))
  })

  test('are the same when that is done again', () => {
    const marks = fc.array(
      fc.constantFrom(...'«»„“”‘’\'"‹›–—-…. \u00a0\u00ad\u200b!?;:ae\u0301<='),
      {maxLength: 12},
    )
    const law = fc.property(
      fc.oneof(
        anyText,
        marks.map((all) => all.join('')),
      ),
      (text) => {
        expect(plainTypography(plainTypography(text))).toBe(plainTypography(text))
      },
    )
    fc.assert(law, {numRuns: 500})
  })
})
