import fc from 'fast-check'
import {expect, test} from 'vitest'
import {glossaryContent, type TermPair} from '../../../src/translate/deepl/glossary-content.ts'

function pairs(language: string, terms: Readonly<Record<string, string>>): TermPair[] {
  return Object.entries(terms).map(([source, target]) => ({
    sourceLanguage: 'en',
    language,
    source,
    target,
  }))
}

test('a dictionary for each pair of languages, by what DeepL calls them', () => {
  const content = glossaryContent([
    ...pairs('zh-Hans', {strike: '罢工'}),
    ...pairs('de', {union: 'Gewerkschaft', strike: 'Streik'}),
    ...pairs('pt-BR', {strike: 'greve'}),
  ])
  expect(content).toEqual({
    dictionaries: [
      {source: 'en', target: 'de', entries: {strike: 'Streik', union: 'Gewerkschaft'}},
      {source: 'en', target: 'pt', entries: {strike: 'greve'}},
      {source: 'en', target: 'zh', entries: {strike: '罢工'}},
    ],
    hash: '483622dd090a',
    leftOut: [],
  })
})

test('languages without glossaries are left out and told', () => {
  const terms = {strike: 'x', union: 'y'}
  const languages = ['ta', 'si', 'zh-Hant', 'zh-TW', 'sr', 'nn', 'en-GB']
  const content = glossaryContent(languages.flatMap((language) => pairs(language, terms)))
  expect(content.dictionaries).toEqual([])
  expect(content.leftOut).toEqual(
    languages.map((language) => ({
      sourceLanguage: 'en',
      language,
      reason: 'language',
      terms: ['strike', 'union'],
    })),
  )
})

test('terms that DeepL refuses are left out: limits are bytes', () => {
  const longest = '罢'.repeat(341)
  const content = glossaryContent(
    pairs('de', {
      [longest]: 'a',
      [`${longest}罢`]: 'b',
      tab: 'a\tb',
      line: 'a\nb',
      c1: 'a\u0085b',
      separator: 'a\u2028b',
      empty: '',
      ['__proto__']: 'x',
      ' blank': 'blank',
      fine: 'gut',
    }),
  )
  expect(content.dictionaries).toEqual([
    {source: 'en', target: 'de', entries: {fine: 'gut', [longest]: 'a'}},
  ])
  expect(content.leftOut).toEqual([
    {
      sourceLanguage: 'en',
      language: 'de',
      reason: 'term',
      terms: [`${longest}罢`, 'tab', 'line', 'c1', 'separator', 'empty', '__proto__', ' blank'],
    },
  ])
})

test('variants of a language share a dictionary where they agree', () => {
  const content = glossaryContent([
    ...pairs('pt-BR', {strike: 'greve', bus: 'ônibus'}),
    ...pairs('pt-PT', {strike: 'greve', bus: 'autocarro', train: 'comboio'}),
  ])
  expect(content.dictionaries).toEqual([
    {source: 'en', target: 'pt', entries: {strike: 'greve', train: 'comboio'}},
  ])
  expect(content.leftOut).toEqual([
    {sourceLanguage: 'en', language: 'pt-BR', reason: 'conflict', terms: ['bus']},
    {sourceLanguage: 'en', language: 'pt-PT', reason: 'conflict', terms: ['bus']},
  ])
})

test('of two targets in one language the first counts', () => {
  const [first] = pairs('de', {strike: 'Streik'})
  const [second] = pairs('de', {strike: 'Ausstand'})
  const content = glossaryContent([first, first, second].filter((pair) => pair !== undefined))
  expect(content.dictionaries).toEqual([{source: 'en', target: 'de', entries: {strike: 'Streik'}}])
  expect(content.leftOut).toMatchObject([{reason: 'conflict', terms: ['strike']}])
})

test('10 MiB are the most', () => {
  const long = 'x'.repeat(1000)
  const terms = Array.from({length: 11_000}, (_, index) => [String(index).padStart(5, '0'), long])
  const content = glossaryContent(pairs('de', Object.fromEntries(terms)))
  const [dictionary] = content.dictionaries
  const lines = Object.entries(dictionary?.entries ?? {}).map((entry) => `${entry.join('\t')}\n`)
  expect(lines).toHaveLength(Math.floor(10_485_760 / 1007))
  expect(content.leftOut).toMatchObject([{reason: 'size', terms: {length: 11_000 - lines.length}}])
})

test('the hash is that of what DeepL gets, in whatever order the terms come', () => {
  const pair = fc.record({
    sourceLanguage: fc.constant('en'),
    language: fc.constantFrom('de', 'pt-BR', 'pt', 'si'),
    source: fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor', '1'),
    target: fc.string({maxLength: 3}),
  })
  const unique = fc.uniqueArray(pair, {
    selector: ({language, source}) => `${language} ${source}`,
  })
  fc.assert(
    fc.property(unique, (all) => {
      const content = glossaryContent(all)
      const reversed = glossaryContent(all.toReversed())
      expect(reversed.dictionaries).toEqual(content.dictionaries)
      expect(reversed.hash).toBe(content.hash)
      const taken = content.dictionaries.flatMap(({entries}) => Object.keys(entries)).length
      const left = content.leftOut.flatMap(({terms}) => terms).length
      expect(taken + left).toBeLessThanOrEqual(all.length)
      const [first, ...others] = all
      if (first && glossaryContent(others).dictionaries.length !== content.dictionaries.length)
        expect(glossaryContent(others).hash).not.toBe(content.hash)
    }),
  )
})
