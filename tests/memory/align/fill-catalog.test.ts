import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createCatalog} from '../../../src/catalog/create-catalog.ts'
import {isJoined, stateOf} from '../../../src/catalog/entry-state.ts'
import {syncCatalog} from '../../../src/catalog/sync-catalog.ts'
import type {AlignedPair} from '../../../src/memory/align/alignable.ts'
import {alignedUnits} from '../../../src/memory/align/aligned-units.ts'
import {type FilledCatalog, fillCatalog} from '../../../src/memory/align/fill-catalog.ts'
import type {Catalog, Entry} from '../../../src/model/catalog.ts'
import {alignable} from './texts.ts'

const english = alignable(
  '# Strike!\n\nFirst *one*. Second **two** and [three](https://example.org).\n\nFourth `x`. Fifth.\n',
  'en',
)
const german = alignable(
  '# Streik!\n\nErstens *eins*. Und [drittens](https://example.org/de), **zweitens**.\n\nViertens ~~nie~~ `x`. Fünftens. Und noch etwas.\n',
  'de',
)

/** The catalog of the English text, with some entries changed. */
function catalog(changes: Readonly<Record<number, Partial<Entry>>> = {}): Catalog {
  const empty = createCatalog({statement: 'strike', language: 'de', sourceLanguage: 'en'})
  const {catalog: synced} = syncCatalog(
    english.segments as Parameters<typeof syncCatalog>[0],
    empty,
  )
  return {
    ...synced,
    entries: synced.entries.map((entry, index) => ({...entry, ...changes[index]})),
  }
}

/** A pair that is certain. */
function pair(source: readonly number[], target: readonly number[], confidence = 1): AlignedPair {
  return {source, target, confidence}
}

/** The catalog after filling. */
function fill(pairs: readonly AlignedPair[], before: Catalog = catalog()): FilledCatalog {
  return fillCatalog({catalog: before, source: english, target: german, pairs, date: '2026-11-22'})
}

/** Targets and states. */
function shown({entries}: Catalog): string[] {
  return entries.map(
    (entry) => `${entry.target || (isJoined(entry) ? '↑' : '')} (${stateOf(entry)})`,
  )
}

test('one for one and two for one become drafts, with the numbers of the source’s codes', () => {
  const {catalog: filled, ...counts} = fill([
    pair([0], [0]),
    pair([1], [1]),
    pair([2], [2]),
    pair([3], [3]),
    pair([4], [4, 5]),
  ])
  expect(shown(filled)).toEqual([
    'Streik! (draft)',
    'Erstens <i1>eins</i1>. (draft)',
    'Und <a2>drittens</a2>, <b1>zweitens</b1>. (draft)',
    'Viertens nie <c1>x</c1>. (draft)',
    'Fünftens. Und noch etwas. (draft)',
  ])
  expect(counts).toEqual({filled: 5, joined: 0, kept: 0})
  expect(filled.entries[0]?.comments).toEqual([
    expect.stringMatching(/^origin: aligned 2026-11-22 [0-9a-f]{6}$/),
  ])
})

test('of two entries with one target the second is joined, and codes are numbered through', () => {
  const {catalog: filled, ...counts} = fill([pair([1, 2], [2])])
  expect(shown(filled)).toEqual([
    ' (untranslated)',
    'Und <a3>drittens</a3>, <b2>zweitens</b2>. (draft)',
    '↑ (translated)',
    ' (untranslated)',
    ' (untranslated)',
  ])
  expect(counts).toEqual({filled: 1, joined: 1, kept: 0})
})

test('what is unsure, one-sided, two for two or over the end of a block changes nothing', () => {
  const before = catalog()
  const pairs = [
    pair([0], [0], 0.49),
    pair([1], []),
    pair([], [1]),
    pair([1, 2], [1, 2]),
    pair([2, 3], [3]),
  ]
  expect(fill(pairs, before)).toEqual({catalog: before, filled: 0, joined: 0, kept: 0})
  expect(
    alignedUnits(pairs, {source: english, target: german, document: 'strike', date: '2026-11-22'}),
  ).toEqual([])
})

test('whatever an entry has is kept: a target, a machine’s too, and what is joined', () => {
  const before = catalog({
    0: {target: 'Streik.'},
    1: {target: 'Maschine.', flags: ['fuzzy']},
    4: {comments: ['joined: previous']},
  })
  expect(fill([pair([0], [0]), pair([1, 2], [1]), pair([3], [3]), pair([4], [4])], before)).toEqual(
    {
      catalog: before,
      filled: 0,
      joined: 0,
      kept: 5,
    },
  )
})

test('units hold the source’s neighbours', () => {
  const units = alignedUnits([pair([1, 2], [2]), pair([4], [4, 5])], {
    ...{source: english, target: german, document: 'strike', date: '2026-11-22'},
  })
  const about = {
    ...{sourceLanguage: 'en', language: 'de', state: 'draft', origin: 'aligned'},
    ...{document: 'strike', date: '2026-11-22'},
  }
  expect(units).toEqual([
    {
      ...about,
      source: 'First <i1>one</i1>. Second <b2>two</b2> and <a3>three</a3>.',
      target: 'Und <a3>drittens</a3>, <b2>zweitens</b2>.',
      previous: 'Strike!',
      next: 'Fourth <c1>x</c1>.',
    },
    {
      ...about,
      source: 'Fifth.',
      target: 'Fünftens. Und noch etwas.',
      previous: 'Fourth <c1>x</c1>.',
      next: '',
    },
  ])
})

test('any pairs: a target stays, and a second time nothing changes', () => {
  const indices = (most: number): fc.Arbitrary<number[]> =>
    fc
      .tuple(fc.nat(most + 2), fc.nat(3))
      .map(([from, count]) => Array.from({length: count}, (_, index) => from + index))
  const pairs = fc.array(
    fc.record({source: indices(4), target: indices(5), confidence: fc.constantFrom(0, 0.5, 1)}),
  )
  const change = fc.constantFrom<Partial<Entry>>(
    {},
    {target: 'Von Hand.'},
    {target: 'Entwurf.', flags: ['fuzzy']},
    {comments: ['joined: previous']},
  )
  fc.assert(
    fc.property(pairs, fc.array(change, {maxLength: 5}), (some, changes) => {
      const before = catalog({...changes})
      const {catalog: filled} = fill(some, before)
      before.entries.forEach((entry, index) => {
        if (stateOf(entry) !== 'untranslated') expect(filled.entries[index]).toEqual(entry)
      })
      expect(fill(some, filled).catalog).toEqual(filled)
    }),
  )
})
