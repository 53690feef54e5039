import fc from 'fast-check'
import {expect, test} from 'vitest'
import {addConcepts} from '../../src/glossary/edit-glossary.ts'
import {parseGlossary} from '../../src/glossary/parse-glossary.ts'
import {writableConcepts} from './any-glossary.ts'
import {conceptOf, withoutPlaces} from './glossary-of.ts'

test('a concept is one block, a language one line', () => {
  const concepts = [
    conceptOf(
      'ice',
      {
        en: {use: ['ICE'], also: ['Immigration and Customs Enforcement']},
        de: {use: ['ICE'], avoid: ['EIS', 'E, S'], first: 'Behörde ICE', uncertain: true},
        no: 'ICE',
        id: 'ICE',
      },
      {type: 'acronym', note: 'Agency: of the state', all: 'ICE'},
    ),
    conceptOf('b', {en: 'yes', de: '- 1'}),
  ]
  expect(
    addConcepts('', concepts),
  ).toBe(`# yaml-language-server: $schema=../node_modules/broadside/dist/glossary-schema.json

- id: ice
  type: acronym
  note: "Agency: of the state"
  all: ICE
  en: {use: ICE, also: Immigration and Customs Enforcement}
  de: {use: ICE, avoid: [EIS, "E, S"], first: Behörde ICE, uncertain: true}
  no: ICE
  id-ID: ICE

- id: b
  en: yes
  de: "- 1"
`)
})

test('what is written is read as the same concepts', () => {
  fc.assert(
    fc.property(writableConcepts, (concepts) => {
      expect(withoutPlaces(parseGlossary(addConcepts('', concepts)))).toEqual(concepts)
    }),
  )
})
