import {expect, test} from 'vitest'
import {findTerms} from '../../src/glossary/find-terms.ts'
import {conceptOf} from './glossary-of.ts'

const concepts = [
  conceptOf('strike', {
    en: {use: ['strike'], not: ['strike down']},
    ru: {use: ['забастовка'], forms: ['стачке']},
  }),
  conceptOf('general-strike', {en: {use: ['general strike'], avoid: ['mass strike']}}),
  conceptOf('oligarchy', {de: {use: ['Oligarchie']}}),
  conceptOf('rights', {fr: 'droits démocratiques'}),
]

test('matches have span, concept, status and reason, the longest of each place', () => {
  const text = 'A <b1>general</b1> strike, not a mass strike. Strike down!'
  expect(findTerms({text, language: 'en', concepts})).toEqual([
    {
      start: 6,
      end: 25,
      concept: 'general-strike',
      term: 'general strike',
      status: 'preferred',
      explanation: '`general</b1> strike` is `general strike` in another spelling',
    },
    {
      start: 33,
      end: 44,
      concept: 'general-strike',
      term: 'mass strike',
      status: 'deprecated',
      explanation: '`mass strike` stands as in the glossary',
    },
  ])
})

test.each([
  ['ru', 'пять забастовок', '`забастовок` is a form of `забастовка` (class `ка`)'],
  ['ru', 'о стачке', '`стачке` is listed among the forms of the concept, as `стачке`'],
  ['de', 'die Finanzoligarchien', '`Finanzoligarchien` has `Oligarchie` as its last part'],
  [
    'fr',
    'droits sociaux et démocratiques',
    '`droits sociaux et démocratiques` is `droits démocratiques` with other words between',
  ],
])('%s: %s is explained', (language, text, explanation) => {
  expect(findTerms({text, language, concepts}).map((match) => match.explanation)).toEqual([
    explanation,
  ])
})

test('the terms of a regional variant are found in the language and the other way round', () => {
  const regional = [
    conceptOf('a', {'pt-BR': 'greve', 'zh-Hans': '罢工', 'id-ID': 'mogok', 'sr-Latn': 'štrajk'}),
  ]
  const count = (text: string, language: string): number =>
    findTerms({text, language, concepts: regional}).length
  expect(count('greve', 'pt')).toBe(1)
  expect(count('greve', 'pt-PT')).toBe(0)
  expect(count('罢工', 'zh')).toBe(1)
  expect(count('罢工', 'zh-CN')).toBe(1)
  expect(count('mogok', 'id')).toBe(1)
  expect(count('штрајк', 'sr-Cyrl')).toBe(1)
})
