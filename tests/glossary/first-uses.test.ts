import {expect, test} from 'vitest'
import {firstUses} from '../../src/glossary/first-uses.ts'
import {parseGlossary} from '../../src/glossary/parse-glossary.ts'

const concepts = parseGlossary(`
- id: ice
  type: acronym
  en: {use: ICE, also: Immigration and Customs Enforcement}
  all: ICE
  de: {use: ICE, first: Einwanderungs- und Zollbehörde ICE}
  ru: {use: ICE, first: Иммиграционная полиция ICE}
`)
const about = {sourceLanguage: 'en', language: 'de', concepts}

function entries(...targets: readonly string[]) {
  return targets.map((target, index) => ({
    source: 'ICE raids the town.',
    target,
    segment: `s${index}`,
  }))
}

test('the first use without its wording is a finding, the others are not', () => {
  const found = firstUses(entries('ICE stürmt die Stadt.', 'Die ICE stürmt.'), about)
  expect(found).toEqual([
    {
      rule: 'first-use',
      severity: 'warn',
      message:
        'Unexpected first use of concept `ice`, expected `Einwanderungs- und Zollbehörde ICE` there',
      language: 'de',
      segment: 's0',
      concept: 'ice',
      expected: 'Einwanderungs- und Zollbehörde ICE',
    },
  ])
})

test('with its wording, inflected or not, nothing is said', () => {
  const german = entries('Beamte der Einwanderungs- und Zollbehörde ICE stürmen.', 'ICE stürmt.')
  expect(firstUses(german, about)).toEqual([])
  const russian = entries('Агенты иммиграционной полиции ICE штурмуют город.')
  expect(firstUses(russian, {...about, language: 'ru'})).toEqual([])
})

test('a sentence that does without the term is not its first use', () => {
  const found = firstUses(entries('Sie stürmt die Stadt.', 'ICE stürmt die Stadt.'), about)
  expect(found.map(({segment}) => segment)).toEqual(['s1'])
})

test('a language without a wording has no findings', () => {
  expect(firstUses(entries('ICE prend la ville.'), {...about, language: 'fr'})).toEqual([])
})
