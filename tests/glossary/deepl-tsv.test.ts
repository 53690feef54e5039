import fc from 'fast-check'
import {expect, test} from 'vitest'
import {exportDeepl, importDeepl} from '../../src/glossary/deepl-tsv.ts'
import {anyConcepts, anyLanguage} from './any-glossary.ts'
import {conceptOf} from './glossary-of.ts'

const pair = {sourceLanguage: 'en', language: 'de'}

test('each source term has the preferred term, and forbidden ones are left out', () => {
  const concepts = [
    conceptOf('strike', {
      en: {use: ['strike'], also: ['industrial action']},
      de: {use: ['Streik', 'Ausstand'], avoid: ['X']},
    }),
    conceptOf('ice', {en: 'ICE'}, {all: 'ICE'}),
    conceptOf('again', {en: 'strike', de: 'Kampf'}),
    conceptOf('none', {en: 'picket', fr: 'piquet'}),
    conceptOf('formula', {en: '=1+1', de: 'x'}),
    conceptOf('long', {en: 'long', de: 'ä'.repeat(513)}),
  ]
  expect(exportDeepl(concepts, pair)).toEqual({
    text: 'strike\tStreik\nindustrial action\tStreik\nICE\tICE\n',
    leftOut: ['=1+1', 'long'],
  })
})

test('a glossary for DeepL is read as concepts', () => {
  const text = '\ufeffstrike\tStreik\r\nStrike!\tAusstand\n\nstrike\tb\n'
  expect(importDeepl(text, {...pair, file: 'a.tsv'})).toEqual([
    conceptOf('strike', {en: 'strike', de: 'Streik'}),
    conceptOf('strike-2', {en: 'Strike!', de: 'Ausstand'}),
    conceptOf('strike-3', {en: 'strike', de: 'b'}),
  ])
})

test.each(['strike', 'strike,Streik', 'strike\t', 'a\tb\tc'])(
  'a line that is not two terms is refused with its number: %j',
  (line) => {
    expect(() => importDeepl(`a\tb\n\n${line}\n`, {...pair, file: 'a.tsv'})).toThrow(
      expect.objectContaining({
        message: `Unexpected line \`${line}\`, expected two terms with a tab between them`,
        place: {file: 'a.tsv', line: 3},
      }),
    )
  },
)

test('what is written keeps the rules of DeepL, whatever the glossary', () => {
  fc.assert(
    fc.property(anyConcepts, anyLanguage, (concepts, language) => {
      const {text} = exportDeepl(concepts, {sourceLanguage: 'en', language})
      const rows = text.split('\n').slice(0, -1)
      for (const row of rows) expect(row.split('\t')).toHaveLength(2)
      expect(new Set(rows.map((row) => row.split('\t')[0])).size).toBe(rows.length)
    }),
  )
})
