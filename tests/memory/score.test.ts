import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Sentence, scoreOf} from '../../src/memory/score.ts'

const anyText = fc
  .array(
    fc.constantFrom(
      'we',
      'We',
      'strike',
      '12',
      '7',
      '“',
      '"',
      '.',
      '<b1>',
      '</b1>',
      '<x2/>',
      'é',
      'e\u0301',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '))

const anySentence: fc.Arbitrary<Sentence> = fc.record(
  {source: anyText, previous: fc.constantFrom('', 'we'), next: fc.constantFrom('', 'we')},
  {requiredKeys: ['source']},
)

const anyPair = fc.oneof(
  fc.tuple(anySentence, anySentence),
  fc
    .tuple(anySentence, anySentence)
    .map(([left, right]) => [left, {...right, source: left.source}] as const),
)

test.each([
  ['We strike.', 'We strike.', 'exact', 100],
  ['Caf\u00e9', 'Cafe\u0301', 'exact', 100],
  ['We  Strike “now”.', 'we strike "now" .', 'format', 99],
  ['<b1>We</b1> strike.', 'We strike.', 'format', 99],
  ['30 of us', '4,000.5 of us', 'format', 99],
  ['We strike now .', 'We strike later .', 'fuzzy', 75],
  ['We all strike now', 'We strike', 'fuzzy', 50],
  ['one two three', 'four', 'fuzzy', 0],
  ['<x1/>', '<x2/>', 'fuzzy', 0],
])('%j and %j', (left, right, kind, score) => {
  expect(scoreOf({source: left}, {source: right}, 'en')).toEqual({kind, score})
})

test('one word of 200 makes 98, not 99', () => {
  const words = Array.from({length: 200}, (_, index) => `w${'a'.repeat(index)}`)
  const other = ['x', ...words.slice(1)].join(' ')
  expect(scoreOf({source: words.join(' ')}, {source: other}, 'en')).toEqual({
    kind: 'fuzzy',
    score: 98,
  })
})

test('the score is the same in both directions', () => {
  fc.assert(
    fc.property(anyPair, ([left, right]) => {
      expect(scoreOf(left, right, 'en')).toEqual(scoreOf(right, left, 'en'))
    }),
    {numRuns: 1000},
  )
})

test('101 if and only if the text and both neighbours are known and equal', () => {
  fc.assert(
    fc.property(anyPair, ([left, right]) => {
      const isContext =
        left.source.normalize() === right.source.normalize() &&
        left.previous !== undefined &&
        left.previous === right.previous &&
        left.next !== undefined &&
        left.next === right.next
      const {kind, score} = scoreOf(left, right, 'en')
      expect([kind === 'context', score === 101]).toEqual([isContext, isContext])
    }),
    {numRuns: 1000},
  )
})

test('kinds and scores belong together', () => {
  fc.assert(
    fc.property(anyPair, ([left, right]) => {
      const {kind, score} = scoreOf(left, right, 'en')
      const fixed = {context: 101, exact: 100, format: 99}
      if (kind === 'fuzzy') expect(score >= 0 && score <= 98 && Number.isInteger(score)).toBe(true)
      else expect(score).toBe(fixed[kind])
    }),
  )
})
