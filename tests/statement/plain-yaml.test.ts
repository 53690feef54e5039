import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isMap, isScalar, parseDocument} from 'yaml'
import {isPlainScalar, plainPairs} from '../../src/statement/plain-yaml.ts'

/** The wanted pairs that YAML finds in a map; undefined where it finds anything else. */
function pairsOf(yaml: string): unknown {
  const {contents, errors} = parseDocument(yaml, {logLevel: 'silent'})
  if (errors.length > 0 || !isMap(contents)) return undefined
  const pairs = contents.items.map(({key, value}) => ({
    name: isScalar(key) && key.value,
    value: isScalar(value) && value.value,
    start: isScalar(value) && value.range?.[0],
  }))
  return pairs.filter(({name}) => wanted.includes(String(name)))
}

const wanted = ['title', 'description', 'T']

const word = fc.constantFrom(
  ...[
    'title',
    'No more',
    'deaths!',
    'Türkei',
    '自由',
    'é',
    'null',
    'True',
    'no',
    '1917',
    '.5',
    '~',
  ],
  ...[
    ': ',
    ':',
    ' #',
    '#',
    ' ',
    '  ',
    '\t',
    "'",
    '"',
    '- ',
    '? ',
    '|',
    '>',
    '{',
    '[',
    ', ',
    '&a',
    '*a',
    '!t',
    '%',
  ],
  ...[
    '@',
    '`',
    '---',
    '...',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\0',
    '\ud800',
    '🙂',
    'a',
    '<<',
  ],
)
const text = fc.array(word, {maxLength: 6}).map((words) => words.join(''))
const key = fc.constantFrom('title', 'description', 'date', 'null', 'a-b', '1', 'T')
const words = fc
  .array(
    fc.constantFrom('No more', 'deaths!', 'Türkei', '自由', ' ', 'a:b', 'x#y', '🙂', "'", '1917'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((all) => all.join(''))
const lines = fc
  .uniqueArray(key, {minLength: 1, maxLength: 4})
  .chain((keys) =>
    fc.tuple(
      ...keys.map((name) =>
        fc.oneof(
          {weight: 8, arbitrary: words.map((value) => `${name}: ${value}`)},
          {weight: 2, arbitrary: text.map((value) => `${name}: ${value}`)},
          {weight: 1, arbitrary: text},
        ),
      ),
    ),
  )

test('what is taken for plain pairs is what YAML reads', () => {
  fc.assert(
    fc.property(lines, fc.boolean(), (all, fenced) => {
      const yaml = fenced ? ['---', ...all, '---'].join('\n') : all.join('\n')
      const found = plainPairs(yaml, wanted)
      if (found && /\w: /.test(yaml)) expect(found).toEqual(pairsOf(yaml))
    }),
    {numRuns: 5000},
  )
})

test('what is taken for a plain scalar reads back', () => {
  fc.assert(
    fc.property(text, (value) => {
      if (!isPlainScalar(value)) return
      const document = parseDocument(`a: ${value}\nb: 1`, {logLevel: 'silent'})
      expect(document.errors).toEqual([])
      expect(document.toJS()).toEqual({a: value, b: 1})
    }),
    {numRuns: 5000},
  )
})

test('pairs are found with their places', () => {
  expect(plainPairs('---\ntitle: No more deaths!\ndate: 2026-05-01\nT: a\n---', wanted)).toEqual([
    {name: 'title', value: 'No more deaths!', start: 11},
    {name: 'T', value: 'a', start: 47},
  ])
})

test.each([
  'title: "quoted"',
  'title: a: b',
  'title: a #b',
  'title: 1917',
  'title:\n- a',
  '# note',
])('%j is left to the parser', (yaml) => {
  expect(plainPairs(yaml, wanted)).toBeUndefined()
})
