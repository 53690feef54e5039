import fc from 'fast-check'
import {expect, test} from 'vitest'
import {exportCsv, importCsv} from '../../src/glossary/csv.ts'
import {parseCsv, serializeCsv} from '../../src/glossary/csv-cells.ts'
import {writableConcepts} from './any-glossary.ts'
import {conceptOf, withoutPlaces} from './glossary-of.ts'

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
    fc.property(writableConcepts, (concepts) => {
      expect(withoutPlaces(importCsv(exportCsv(concepts), 'a.csv'))).toEqual(concepts)
    }),
  )
})

test('a table of a spreadsheet with semicolons and a byte order mark is read', () => {
  const text = '\ufeffid;en;de;de.avoid\nstrike;strike;Streik;X;\n;ICE;"I\nCE"\n\n'
  expect(withoutPlaces(importCsv(text, 'a.csv'))).toEqual([
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
