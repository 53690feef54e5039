import fc from 'fast-check'
import {expect, test} from 'vitest'
import {generateQueries, generateUnits} from '../../bench/generate-memory.ts'
import type {Memory} from '../../src/memory/memory.ts'
import type {MemoryUnit} from '../../src/model/memory.ts'
import {anyText} from '../catalog/any-catalog.ts'
import {memoryOf, opened, temporaryPath, unit} from './open-empty.ts'

const record = {document: 'strike', language: 'de', hash: 'h1', stamp: ''}

test('units come back as they went in, in order', () => {
  const units = [
    unit('We strike.', 'Wir streiken.', {previous: '', next: 'Now.', date: '2026-11-22'}),
    unit('We strike.', 'Grève.', {language: 'fr', state: 'machine', origin: 'mt:deepl'}),
    unit('Now.', 'Jetzt.', {previous: 'We strike.', next: ''}),
    unit('Now.', 'Now.', {sourceLanguage: 'en-GB', document: 'b'}),
    unit('<b1>Now</b1>.', '<b1>Jetzt</b1>.', {next: 'Unknown elsewhere.'}),
  ]
  const memory = memoryOf(...units)
  expect([...memory.units()]).toEqual(units)
  expect([...memory.units({language: 'fr'})]).toEqual([units[1]])
  expect([...memory.units({document: 'b'})]).toEqual([units[3]])
  expect([...memory.units({document: 'nowhere'})]).toEqual([])
})

test('what says nothing is left out and counted', () => {
  const memory = opened(temporaryPath())
  const units = [
    unit('', 'a'),
    unit('We strike.', ' '),
    unit('We strike.', 'a', {state: 'untranslated'}),
    unit('We strike.', 'Wir streiken.'),
  ]
  expect(memory.add(units)).toEqual({added: 1, skipped: 3})
  expect([...memory.units()]).toEqual([units[3]])
})

test('a document that is read again loses its former units, in its language only', () => {
  const memory = memoryOf(
    unit('One.', 'Un.', {language: 'fr'}),
    unit('One.', 'Eins.', {document: 'b'}),
  )
  memory.replaceDocument(record, [unit('One.', 'Eins.'), unit('Two.', 'Zwei.')])
  memory.replaceDocument({...record, hash: 'h2'}, [unit('Two.', 'Zwo.')])
  expect([...memory.units()].map(({target}) => target)).toEqual(['Un.', 'Eins.', 'Zwo.'])
  expect(memory.documents()).toEqual([{...record, hash: 'h2'}])
  memory.removeDocument({document: 'strike'})
  memory.removeDocument(record)
  expect([...memory.units()].map(({target}) => target)).toEqual(['Eins.'])
  expect(memory.documents()).toEqual([])
})

test('units that cannot be read to the end leave a document as it was', () => {
  const memory = opened(temporaryPath())
  memory.replaceDocument(record, [unit('One.', 'Eins.')])
  function* broken(): Generator<MemoryUnit> {
    yield unit('Two.', 'Zwei.')
    throw new Error('broken')
  }
  expect(() => memory.replaceDocument({...record, hash: 'h2'}, broken())).toThrow('broken')
  expect([...memory.units()].map(({target}) => target)).toEqual(['Eins.'])
  expect(memory.documents()).toEqual([record])
  memory.replaceDocument({...record, hash: 'h3'}, [unit('Two.', 'Zwei.')])
  expect(targets(memory, 'Two.')).toEqual(['Zwei.'])
})

test('an import that breaks off is on record as one to be done again', async () => {
  const memory = opened(temporaryPath())
  async function* broken(): AsyncGenerator<MemoryUnit> {
    yield unit('Two.', 'Zwei.')
    throw new Error('broken')
  }
  const file = {document: 'translations/memory/a.tmx', hash: 'h', stamp: ''}
  await expect(memory.importDocument(file, broken())).rejects.toThrow('broken')
  expect(memory.documents()).toEqual([{...file, hash: ''}])
  async function* whole(): AsyncGenerator<MemoryUnit> {
    yield unit('Two.', 'Zwei.', {document: file.document})
  }
  expect(await memory.importDocument(file, whole())).toEqual({added: 1, skipped: 0})
  expect(memory.documents()).toEqual([file])
  expect(targets(memory, 'Two.')).toEqual(['Zwei.'])
})

test('made in steps or at once, a memory answers the same', () => {
  const units = [...generateUnits(9_000)].filter(({document}) => document < 'statement-3')
  const documents = Map.groupBy(units, ({document}) => document)
  const stepwise = opened(temporaryPath())
  // Every document comes in with other units first, and all of them in another order.
  for (const [document, own] of [...documents].reverse()) {
    const key = {document, language: 'de', hash: '', stamp: ''}
    stepwise.replaceDocument(
      key,
      own.map((each) => ({...each, target: 'replaced'})),
    )
    stepwise.replaceDocument(key, own)
    stepwise.settle()
  }
  const rebuilt = memoryOf(...units)
  const asked = generateQueries(
    units.filter((_, index) => index % 29 === 0).map(({source}) => source),
  )
  for (const {source} of asked) {
    const query = {source, sourceLanguage: 'en', languages: ['de'], previous: '', next: ''}
    expect(stepwise.search(query)).toEqual(rebuilt.search(query))
  }
})

test('figures', () => {
  const memory = memoryOf(
    unit('One.', 'Eins.', {state: 'reviewed', next: 'Two.'}),
    unit('One.', 'Un.', {language: 'fr', state: 'machine', origin: 'mt:x', document: 'b'}),
    unit('Three.', 'Trois.', {language: 'fr'}),
  )
  const {bytes, ...figures} = memory.stats()
  expect(figures).toEqual({
    sources: 3,
    units: 3,
    machine: 1,
    reviewed: 1,
    languages: [
      {language: 'fr', units: 2},
      {language: 'de', units: 1},
    ],
    documents: 2,
  })
  expect(bytes).toBeGreaterThan(8192)
})

test('a memory that was cleared is empty and can be filled', () => {
  const memory = memoryOf(...generateUnits(5_000))
  memory.clear()
  expect([...memory.units()]).toEqual([])
  memory.add([unit('One.', 'Eins.')])
  expect(targets(memory, 'One.')).toEqual(['Eins.'])
})

test('any texts come back, and are found by themselves', () => {
  const anyUnit = fc.record({source: anyText, target: anyText, document: anyText, origin: anyText})
  fc.assert(
    fc.property(fc.array(anyUnit, {minLength: 1, maxLength: 5}), (parts) => {
      const units = parts
        .map(({source, target, ...rest}) => unit(`s${source}`, `t${target}`, rest))
        .map((each) => ({...each, previous: each.source, next: ''}))
      const memory = opened(temporaryPath())
      memory.add(units)
      const wellFormed = units.map((each) => ({
        ...each,
        source: each.source.toWellFormed().normalize(),
        previous: each.previous.toWellFormed().normalize(),
        target: each.target.toWellFormed(),
        document: each.document.toWellFormed(),
        origin: each.origin.toWellFormed(),
      }))
      expect([...memory.units()]).toEqual(wellFormed)
      for (const {source, previous} of units) {
        const query = {source, previous, next: '', sourceLanguage: 'en', languages: ['de']}
        expect(memory.search(query)[0]?.kind).toBe('context')
      }
      memory.close()
    }),
    {numRuns: 40},
  )
})

test('no text that is looked up is an error', () => {
  const memory = memoryOf(...generateUnits(5_000))
  const hostile = [
    "'; DROP TABLE pair; --",
    '%',
    '\0',
    '\ud800',
    ' ',
    '',
    '<b1>',
    '\\<b1>',
    ',',
    '0',
  ]
  const long = [
    'a '.repeat(50_000),
    'a'.repeat(300_000),
    '1,'.repeat(100_000),
    '<b1>'.repeat(30_000),
  ]
  for (const source of [...hostile, ...long])
    expect(
      memory.search({source, sourceLanguage: 'en', languages: ['de', '', '\0', 'x-y_z']}),
    ).toEqual([])
})

function targets(memory: Memory, source: string): string[] {
  const found = memory.search({source, sourceLanguage: 'en', languages: ['de']})
  return found.map((match) => match.unit.target)
}
