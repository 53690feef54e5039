import {expect, test} from 'vitest'
import {
  type ConsistencyEntry,
  type ConsistencyOptions,
  compareUses,
  consistencyUses,
} from '../../src/glossary/consistency.ts'
import {skeleton} from '../../src/glossary/romanize.ts'
import type {Finding} from '../../src/model/finding.ts'
import {conceptOf} from './glossary-of.ts'

/** Entries of `statement: source = target`, in one language. */
function entries(language: string, ...pairs: readonly string[]): ConsistencyEntry[] {
  return pairs.map((pair, index) => {
    const [, statement = '', source = '', target = ''] = /^(\w+): (.*) = (.*)$/.exec(pair) ?? []
    const place = {file: `translations/${language}/${statement}.po`, line: index + 1, column: 1}
    return {statement, language, source, target, place}
  })
}

/** The findings on a project. */
function checkConsistency(
  given: readonly ConsistencyEntry[],
  {sourceLanguage, concepts: known}: ConsistencyOptions,
): Finding[] {
  return compareUses(consistencyUses(given, {sourceLanguage, concepts: known}), known)
}

const concepts = [
  conceptOf('strike', {en: 'strike', de: {use: ['Streik'], also: ['Ausstand']}}),
  conceptOf('ice', {en: 'ICE', de: {use: ['ICE'], also: ['Zollbehörde']}}, {type: 'acronym'}),
  conceptOf(
    'trotsky',
    {en: 'Trotsky', ar: {use: ['تروتسكي'], also: ['تروتسكى', 'طروطسكي']}},
    {type: 'person'},
  ),
]
const options = {sourceLanguage: 'en', concepts}

test('a concept that is rendered in two ways is told where the rarer one stands', () => {
  const given = entries(
    'de',
    'a: A strike. = Ein Streik.',
    'b: The strikes. = Die Streiks.',
    'c: A strike. = Ein Ausstand.',
    'c: A strike. = Der Ausstand.',
    'd: ICE agents. = Die Zollbehörde.',
    'a: ICE agents. = Agenten der ICE.',
  )
  expect(checkConsistency(given, options)).toEqual([
    {
      rule: 'term-consistency',
      severity: 'info',
      message: 'Unexpected `Ausstand` for concept `strike`, expected `Streik` as in `a` and 1 more',
      file: 'translations/de/c.po',
      line: 3,
      column: 1,
      statement: 'c',
      language: 'de',
      actual: 'Ausstand',
      expected: 'Streik',
      concept: 'strike',
      targetSpan: {start: 4, end: 12},
      explanation:
        'Both are allowed; use one of them throughout, or remove the other from the glossary.',
    },
  ])
})

test('two renderings within one statement are no matter of the project', () => {
  const given = entries('de', 'a: A strike. = Ein Streik.', 'a: A strike. = Ein Ausstand.')
  expect(checkConsistency(given, options)).toEqual([])
})

test('transliterations of the glossary are told as names', () => {
  const given = entries(
    'ar',
    'a: Trotsky spoke. = تحدث تروتسكي',
    'b: By Trotsky. = كتاب تروتسكي',
    'c: Of Trotsky. = طروطسكي',
  )
  expect(
    checkConsistency(given, options).map(({rule, actual, statement}) => [rule, actual, statement]),
  ).toEqual([['name-consistency', 'طروطسكي', 'c']])
})

test.each([
  [
    'de',
    [
      'a: by Bolsonari = von Bolsonari',
      'b: of Bolsonari = Bolsonaris',
      'c: to Bolsonari = an Bolsonary',
    ],
    [],
  ],
  [
    'de',
    [
      'a: by Plekhanov = von Plechanow',
      'b: of Plekhanov = Plechanows',
      'c: to Plekhanov = an Plekhanov',
    ],
    ['Plekhanov'],
  ],
  [
    'ru',
    ['a: by Lehman = Леманом', 'b: of Lehman = Лемана', 'c: to Lehman = Лехману'],
    ['Лехману'],
  ],
  [
    'de',
    ['a: by Lehman = von Lehman', 'b: of Lehman = Lehmans', 'c: to Lehman = an Lehmann'],
    ['Lehmann'],
  ],
  ['el', ['a: by Lehman = του Λέμαν', 'b: to Lehman = τον Λέμαν'], []],
  ['zh', ['a: by Lehman = 莱曼', 'b: to Lehman = 雷曼'], []],
])('%s: spellings of a name that the glossary has not', (language, pairs, expected) => {
  const found = checkConsistency(entries(language, ...pairs), {...options, concepts: []})
  expect(found.map(({actual}) => actual)).toEqual(expected)
})

test('transliterations share their skeleton', () => {
  const names = ['Trotsky', 'Trotzki', 'Троцкий', 'Τρότσκι', 'تروتسكي', 'Trocki']
  expect(new Set(names.map(skeleton))).toEqual(new Set(['trsk', 'trk']))
})
