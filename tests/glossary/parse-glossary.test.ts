import {describe, expect, test} from 'vitest'
import {parseGlossary} from '../../src/glossary/parse-glossary.ts'
import {UserError} from '../../src/model/user-error.ts'
import {conceptOf} from './glossary-of.ts'

test('a concept is read with its terms in all forms of writing', () => {
  const text = `# Politics
- id: rank-and-file-committee
  en: rank-and-file committee
  note: Independent of the apparatus.
  de: Aktionskomitee            # short form
  fr: {use: comité de base, avoid: comité de la base}
  es: [comité de base, comité obrero]
- id: ice
  type: acronym
  en: {use: ICE, also: Immigration and Customs Enforcement, not: [ice age]}
  all: ICE
  no: {use: ICE, first: politiet ICE, note: Nå, uncertain: true}
- en: 1984
  de: 1984
`
  expect(parseGlossary(text, 'glossary/a.yaml')).toEqual([
    conceptOf(
      'rank-and-file-committee',
      {
        en: 'rank-and-file committee',
        de: 'Aktionskomitee',
        fr: {use: ['comité de base'], avoid: ['comité de la base']},
        es: {use: ['comité de base', 'comité obrero']},
      },
      {
        note: 'Independent of the apparatus.',
        place: {file: 'glossary/a.yaml', line: 2, column: 3},
      },
    ),
    conceptOf(
      'ice',
      {
        en: {use: ['ICE'], also: ['Immigration and Customs Enforcement'], not: ['ice age']},
        no: {use: ['ICE'], first: 'politiet ICE', note: 'Nå', uncertain: true},
      },
      {type: 'acronym', all: 'ICE', place: {file: 'glossary/a.yaml', line: 8, column: 3}},
    ),
    conceptOf(
      '1984',
      {en: '1984', de: '1984'},
      {place: {file: 'glossary/a.yaml', line: 13, column: 3}},
    ),
  ])
})

test('a file without a path gives places without one', () => {
  expect(parseGlossary('- en: strike').map(({place}) => place)).toEqual([{line: 1, column: 3}])
})

test('Indonesian does not clash with the id of a concept', () => {
  const read = (text: string): unknown =>
    parseGlossary(text).map(({id, terms}) => [
      id,
      Object.keys(terms),
      terms.id?.use ?? terms['id-ID']?.use,
    ])
  expect(read('- id: a\n  en: strike\n  id-ID: mogok')).toEqual([['a', ['en', 'id-ID'], ['mogok']]])
  expect(read('- id: a\n  en: strike\n  id: mogok')).toEqual([['a', ['en', 'id'], ['mogok']]])
  expect(read('- id: {use: mogok}\n  en: a strike')).toEqual([
    ['a-strike', ['id', 'en'], ['mogok']],
  ])
})

test('an empty file has no concepts', () => {
  expect([parseGlossary(''), parseGlossary('# nothing\n')]).toEqual([[], []])
})

test('a project in another source language needs terms in that', () => {
  expect(parseGlossary('- de: Streik', 'a.yaml', 'de')).toHaveLength(1)
  expect(() => parseGlossary('- de: Streik', 'a.yaml')).toThrow('missing source term')
})

describe('what cannot be read is refused with place and advice', () => {
  test.each([
    ['- id: [x\n', 'Cannot read YAML: ', 2, 1],
    ['foo: bar', 'Unexpected content of a glossary, expected a list of concepts', 1, 1],
    [
      '- id: x\n  de: y',
      'Unexpected missing source term of concept `x`, expected a line `en: …`',
      1,
      3,
    ],
    ['- en: a\n  typ: acronym', 'Unexpected key `typ` in concept 1, expected `type`', 2, 3],
    [
      '- en: {use: a, nots: b}',
      'Unexpected key `nots` in `en` of concept 1, expected `not`',
      1,
      16,
    ],
    ['- en: {use: a, first: b (c, d)}', 'Unexpected key `d)`', 1, 29],
    ['- en: a\n  pt_BR: c', 'Unexpected key `pt_BR` in concept 1, expected `pt-BR`', 2, 3],
    ['- en: a\n  also: b', 'Unexpected key `also` in concept 1', 2, 3],
    ['- en: a\n  de: {use: {a: b}}', 'Unexpected map as `use` in `de` of concept 1', 2, 13],
    ['- en: a\n  de:\n', 'Unexpected empty entry as `de` of concept 1', 2, 6],
    ['- en: a\n  de: [[b]]\n', 'Unexpected list as `de` of concept 1', 2, 8],
    [
      '- en: a\n  type: persn',
      'Unexpected `persn` as `type` of concept 1, expected `person`',
      2,
      9,
    ],
    ['- foo', 'Unexpected `foo` as concept 1, expected a map', 1, 3],
    ['- en: a\n  en: b', 'Unexpected second key `en` in concept 1, expected it once', 2, 3],
    ['- en: {use: a, uncertain: maybe}', 'Unexpected `maybe` as `uncertain`', 1, 27],
    ['- id: a b\n  en: x', 'Unexpected `a b` as `id`', 1, 7],
    ['- {en: a, <<: {de: b}}', 'Unexpected key `<<` in concept 1', 1, 11],
  ])('%j', (text, message, line, column) => {
    const error = errorOf(() => parseGlossary(text, 'glossary/a.yaml'))
    expect(error.message).toContain(message)
    expect([error.code, error.place]).toEqual(['glossary', {file: 'glossary/a.yaml', line, column}])
    expect(error.advice).not.toBe('')
  })

  test('a term with a comma that is not quoted is told as such', () => {
    const error = errorOf(() => parseGlossary('- en: {use: a, first: b (c, d)}'))
    expect(error.advice).toBe(
      'A text with a comma needs quotation marks between braces and brackets.',
    )
  })

  test('a misplaced key is told where it belongs', () => {
    const error = errorOf(() => parseGlossary('- en: a\n  avoid: b'))
    expect(error.advice).toBe('`avoid` belongs under a language: `de: {use: …, avoid: …}`.')
  })

  test('aliases cannot multiply without end', () => {
    const bomb = `- &a {en: x}\n${'- *a\n'.repeat(1_001)}`
    expect(errorOf(() => parseGlossary(bomb)).message).toContain('Unexpected alias')
  })

  test('the place is right in a file that is read in pieces', () => {
    const text = `${'- en: a strike that is long enough to fill a file\n'.repeat(3_000)}- typ: b\n`
    expect(errorOf(() => parseGlossary(text, 'a.yaml')).place).toEqual({
      file: 'a.yaml',
      line: 3_001,
      column: 3,
    })
  })
})

test('a large glossary is read whole', () => {
  const text = Array.from(
    {length: 5_000},
    (_, index) => `- id: c${index}\n  en: a ${index}\n`,
  ).join('')
  const concepts = parseGlossary(text)
  expect([concepts.length, concepts.at(-1)?.place]).toEqual([5_000, {line: 9_999, column: 3}])
})

/** The user error that a call ends with. */
function errorOf(call: () => unknown): UserError {
  try {
    call()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('no error')
}
