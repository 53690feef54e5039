import fc from 'fast-check'
import {expect, test} from 'vitest'
import {exportCsv, importCsv} from '../../src/glossary/csv.ts'
import {parseCsv, serializeCsv} from '../../src/glossary/csv-cells.ts'
import {parseGlossary} from '../../src/glossary/parse-glossary.ts'
import {serializeGlossary} from '../../src/glossary/serialize-glossary.ts'
import type {Concept} from '../../src/model/glossary.ts'
import {anyConcepts} from './any-glossary.ts'
import {conceptOf} from './glossary-of.ts'

/** Concepts whose texts UTF-8 can hold, with Indonesian by the tag that files write. */
const writable = anyConcepts
  .filter(
    (concepts) =>
      JSON.stringify(concepts).isWellFormed() && !/\\ud[89a-f]/.test(JSON.stringify(concepts)),
  )
  .map((concepts) =>
    concepts.map(({terms: {id, ...terms}, ...rest}) => ({
      ...rest,
      terms: id ? {...terms, 'id-ID': id} : terms,
    })),
  )

/** Without the places of a file. */
function bare(concepts: readonly Concept[]): Concept[] {
  return concepts.map(({place, ...concept}) => concept)
}

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
    serializeGlossary(concepts),
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
    fc.property(writable, (concepts) => {
      expect(bare(parseGlossary(serializeGlossary(concepts)))).toEqual(concepts)
    }),
  )
})

test('a table has a column for each key that holds something', () => {
  const concepts = [
    conceptOf('strike', {en: {use: ['strike'], not: ['air strike', 'a; b']}, de: 'Streik'}),
    conceptOf('ice', {en: 'ICE', id: '=1+1'}, {type: 'acronym', all: 'ICE'}),
  ]
  expect(exportCsv(concepts)).toBe(
    [
      'id,type,all,en,en.not,de,id-ID',
      'strike,,,strike,"air strike; a\\; b",Streik,',
      "ice,acronym,ICE,ICE,,,'=1+1",
      '',
    ].join('\r\n'),
  )
})

test('a table is read as the same concepts', () => {
  fc.assert(
    fc.property(writable, (concepts) => {
      expect(bare(importCsv(exportCsv(concepts), 'a.csv'))).toEqual(concepts)
    }),
  )
})

test('a table of a spreadsheet with semicolons and a byte order mark is read', () => {
  const text = '\ufeffid;en;de;de.avoid\nstrike;strike;Streik;X;\n;ICE;"I\nCE"\n\n'
  expect(bare(importCsv(text, 'a.csv'))).toEqual([
    conceptOf('strike', {en: 'strike', de: {use: ['Streik'], avoid: ['X']}}),
    conceptOf('ice', {en: 'ICE', de: 'I\nCE'}),
  ])
})

test('an unknown column or type is refused with the nearest one', () => {
  expect(() => importCsv('id,en,de.avoids\n', 'a.csv')).toThrow(
    'Unexpected column `de.avoids`, expected `de.avoid`',
  )
  expect(() => importCsv('id,typ,en\n', 'a.csv')).toThrow(
    'Unexpected column `typ`, expected `type`',
  )
  expect(() => importCsv('type,en\nacronim,x\n', 'a.csv')).toThrow('expected `acronym`')
})

test('cells are read as they were written, and none begins like a formula', () => {
  const cell = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom('=1', "'", "'=1", '+', '-x', '@a', '\t', 'a,b', '"', 'a\r\nb', '""', ' a '),
  )
  const rows = fc.array(
    fc.array(cell, {minLength: 3, maxLength: 3}).filter((row) => row.some(Boolean)),
  )
  fc.assert(
    fc.property(rows, (given) => {
      const header = ['a', 'b', 'c']
      const text = serializeCsv([header, ...given])
      expect(parseCsv(text, 'a.csv').map(({cells}) => cells)).toEqual([header, ...given])
      expect(/(?:^|,|\n)"?[=+\-@]/.test(serializeCsv([['=1', '+1', '-1', '@a']]))).toBe(false)
    }),
  )
})
