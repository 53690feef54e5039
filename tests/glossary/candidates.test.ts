import {expect, test} from 'vitest'
import {findCandidates} from '../../src/glossary/candidates.ts'
import {conceptOf} from './glossary-of.ts'

const texts = [
  'The Federation of Ward Staff (FWCS) signed the sell-out contract with Tollard Health.',
  'Workers denounced the sell-out contract. Tollard Health and the FWCS said nothing.',
  'In March the night shift voted. The night shift elected John Brannoc, and Brannoc spoke.',
  'A general strike is needed.',
  'A HEADING IN CAPITALS WITH FWCS',
]

test('acronyms, names and repeated phrases come in the order of their use', () => {
  const concepts = [conceptOf('strike', {en: 'general strike'})]
  expect(
    findCandidates(texts, {language: 'en', concepts}).map(
      ({text, kind, count}) => `${kind} ${text} ${count}`,
    ),
  ).toEqual([
    'acronym FWCS 2',
    'name Tollard Health 2',
    'name Federation of Ward Staff 1',
    'phrase sell-out contract 2',
    'name John Brannoc 1',
    'phrase night shift 2',
    'name March 1',
  ])
})

test('a candidate has one context, shortened around it', () => {
  const [first] = findCandidates([`${'x '.repeat(60)}of NATO ${'y '.repeat(60)}`], {
    language: 'en',
    concepts: [],
  })
  expect(first?.context).toMatch(/^…x .*of NATO y.*…$/)
  expect(first?.context.length).toBeLessThan(140)
})

test('what the glossary has is no candidate', () => {
  const concepts = [
    conceptOf('fwcs', {en: 'FWCS'}, {type: 'acronym'}),
    conceptOf('tollard', {en: 'Tollard Health'}, {type: 'organisation'}),
  ]
  const found = findCandidates(texts, {language: 'en', concepts}).map(({text}) => text)
  expect(found).not.toContain('FWCS')
  expect(found).not.toContain('Tollard Health')
})

test('German nouns are no names', () => {
  const found = findCandidates(['Wir fordern die Enteignung der Banken und Rosa Luxemburg.'], {
    language: 'de',
    concepts: [],
  })
  expect(found.map(({text}) => text)).toEqual(['Rosa Luxemburg'])
})
