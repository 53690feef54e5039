import {expect, test} from 'vitest'
import {joinedMark} from '../../src/catalog/entry-state.ts'
import {syncCatalog} from '../../src/catalog/sync-catalog.ts'
import {entryContexts} from '../../src/check/entry-contexts.ts'
import {runChecks} from '../../src/check/run-checks.ts'
import type {Catalog, Entry} from '../../src/model/catalog.ts'
import {segmentStatement} from '../../src/segment/segment-statement.ts'
import {parseStatement} from '../../src/statement/parse-statement.ts'
import {catalogOf} from './catalog-of.ts'

const text = `# News

We **strike** on Monday. Write to [us](https://example.org), H<sub>2</sub>O. Come!

We **strike** on Monday.
`
const segments = segmentStatement(parseStatement(text), {language: 'en'})
const {catalog} = syncCatalog(segments, catalogOf())

/** The catalog with changes to entries by their place. */
function changed(changes: Readonly<Record<number, Partial<Entry>>>): Catalog {
  return {
    ...catalog,
    entries: catalog.entries.map((entry, index) => ({...entry, ...changes[index]})),
  }
}

/** What a check compares a target with, and how many codes it knows there. */
function compared(given: Catalog, known: typeof segments): string[] {
  return entryContexts({catalog: given, segments: known, sourceLanguage: 'en'}).map(
    ({source, codes}) => `${codes.map((code) => code?.description).join(', ')}: ${source}`,
  )
}

test('each entry stands with its segment and the one before it in its unit', () => {
  const contexts = entryContexts({catalog, segments, sourceLanguage: 'en'})
  expect(contexts.map(({segment}) => segment)).toEqual(segments)
  expect(contexts.map(({before}) => before?.source)).toEqual([
    undefined,
    undefined,
    segments[1]?.source,
    segments[2]?.source,
    undefined,
  ])
})

test('without segments, the catalog’s notes say the same of units and codes', () => {
  const joins = changed({
    1: {target: 'x'},
    2: {comments: [joinedMark]},
    3: {comments: [joinedMark]},
  })
  const contexts = (known: typeof segments) =>
    entryContexts({catalog: joins, segments: known, sourceLanguage: 'en'}).map(
      ({codes, segment: _, ...context}) => ({
        ...context,
        codes: codes.map((code) => [code?.kind, code?.description, code?.special]),
      }),
    )
  expect(contexts([])).toEqual(contexts(segments))
})

test('a target that holds joined sentences is compared with all of them', () => {
  const joins = changed({
    1: {target: 'Wir <b1>streiken</b1>: <a2>schreibt</a2> H<x3/>2<x4/>O und kommt!'},
    2: {comments: [joinedMark]},
    3: {comments: [joinedMark]},
  })
  expect(compared(joins, segments)[1]).toBe(
    'bold, link https://example.org, HTML <sub>, HTML </sub>: We <b1>strike</b1> on Monday. Write to <a2>us</a2>, H<x3/>2<x4/>O. Come!',
  )
  const findings = runChecks({catalog: joins, segments, sourceLanguage: 'en', file: 'de.po'})
  expect(findings.map(({rule, segment}) => [rule, segment])).toEqual([
    ['untranslated', joins.entries[0]?.id],
    ['untranslated', joins.entries[4]?.id],
  ])
})

test('sentences joined to nothing stand for themselves', () => {
  const sources = catalog.entries.map(({source}) => source)
  const broken = changed({
    1: {comments: [joinedMark]},
    2: {target: 'x'},
    4: {comments: [joinedMark]},
  })
  expect(compared(broken, segments).map((line) => line.split(': ').at(-1))).toEqual(
    sources.map((source) => source.split(': ').at(-1)),
  )
})

test('a catalog that is not in step finds the segments that it knows, and nothing throws', () => {
  const others = catalogOf({source: 'Gone.'}, {source: segments[1]?.source ?? ''}, {notes: []})
  const contexts = entryContexts({catalog: others, segments, sourceLanguage: 'en'})
  expect(contexts.map(({segment}) => segment)).toEqual([undefined, segments[1], undefined])
  expect(contexts[2]?.before?.id).toBe('e2')
})

test('notes that another tool wrote or a person broke give no codes', () => {
  const odd = catalogOf(
    {notes: ['x999999999: HTML <b>']},
    {notes: ['b3: bold · garbage · x2: HTML <u>']},
  )
  const contexts = entryContexts({catalog: odd, segments: [], sourceLanguage: 'en'})
  expect(contexts.map(({codes}) => [...codes])).toEqual([
    [],
    [
      undefined,
      {kind: 'x', description: 'HTML <u>', special: 'raw-html'},
      {kind: 'b', description: 'bold'},
    ],
  ])
})
