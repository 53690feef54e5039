import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {setTarget} from '../../src/catalog/change-entry.ts'
import {isJoined, isStale, stateOf} from '../../src/catalog/entry-state.ts'
import {makeStale} from '../../src/catalog/former-state.ts'
import {readOrigin} from '../../src/catalog/origin.ts'
import {readSuggestion} from '../../src/catalog/suggestion.ts'
import type {Catalog, Entry} from '../../src/model/catalog.ts'
import {isFillable} from '../../src/pipeline/is-fillable.ts'
import {takeOutcomes} from '../../src/pipeline/take-outcomes.ts'
import type {Broken, Outcome, Translated} from '../../src/translate/run/outcome.ts'

const date = '2026-11-22'
const bare: Entry = {
  id: 'a',
  source: 'We strike.',
  target: '',
  comments: [],
  notes: [],
  references: [],
  flags: [],
}

/** An entry with a target of some origin. */
function made(name: string, {fuzzy = true} = {}): Entry {
  return setTarget(bare, 'Wir streiken.', {origin: {name, date: '2026-11-01'}, fuzzy})
}

/** The entry after its source has changed. */
function stale(entry: Entry): Entry {
  return {...entry, previousSource: 'We struck.', flags: ['fuzzy']}
}

const machine = made('mt:deepl')
const postEdited: Entry = {...machine, target: 'Wir streiken jetzt.'}
const accepted = makeStale(
  {...made('mt:deepl', {fuzzy: false}), source: 'We struck.'},
  {source: 'We strike.', previousSource: 'We struck.'},
)
const joined: Entry = {...bare, id: 'b', comments: ['joined: previous']}

describe('what may be filled', () => {
  test.each<[string, Entry, {next?: Entry; usual: boolean; overwriting: boolean}]>([
    ['no target', bare, {usual: true, overwriting: true}],
    ['no target, the next is joined to it', bare, {next: joined, usual: false, overwriting: false}],
    ['joined', joined, {usual: false, overwriting: false}],
    ['machine', machine, {usual: false, overwriting: true}],
    [
      'machine, the next is joined to it',
      machine,
      {next: joined, usual: false, overwriting: false},
    ],
    ['stale machine', stale(machine), {usual: true, overwriting: true}],
    ['accepted machine', made('mt:deepl', {fuzzy: false}), {usual: false, overwriting: false}],
    ['accepted machine, stale', accepted, {usual: false, overwriting: false}],
    ['post-edited', postEdited, {usual: false, overwriting: false}],
    ['stale post-edited', stale(postEdited), {usual: false, overwriting: false}],
    ['draft', made('human'), {usual: false, overwriting: false}],
    ['stale draft', stale(made('human')), {usual: false, overwriting: false}],
    ['from the memory', stale(made('tm')), {usual: false, overwriting: false}],
    ['our own', made('auto'), {usual: false, overwriting: false}],
    ['our own, stale', stale(made('auto')), {usual: true, overwriting: true}],
    [
      'our own, changed, stale',
      {...stale(made('auto')), target: 'x'},
      {usual: false, overwriting: false},
    ],
  ])('%s', (_, entry, {next, usual, overwriting}) => {
    expect(isFillable(entry, next, {overwriteMachine: false})).toBe(usual)
    expect(isFillable(entry, next, {overwriteMachine: true})).toBe(overwriting)
  })
})

/** A catalog of some entries. */
function catalogOf(entries: readonly Entry[]): Catalog {
  return {
    ...{statement: 'strike', language: 'de', header: [], headerComments: []},
    ...{entries, obsolete: []},
  }
}

/** What becomes of one entry. */
function after(entry: Entry, outcome: Omit<Outcome, 'id'>, source = entry.source): Entry {
  const taken = takeOutcomes(catalogOf([entry]), {
    batch: {texts: [{...text, id: entry.id, source}]},
    outcomes: [{...outcome, id: entry.id} as Outcome],
    ...{engine: 'openai', date, overwriteMachine: true},
  })
  return taken.catalog.entries[0] ?? bare
}

const text = {notes: [], context: '', terms: [], remarks: [], literals: {}}
const translated: Omit<Translated, 'id'> = {
  kind: 'translated',
  target: 'Streik!',
  repairs: [],
  isPlaced: false,
  objections: [],
  isKept: false,
}
const broken: Omit<Broken, 'id'> = {kind: 'broken', suggestion: 'Streik', reason: 'No.'}

test('a target is the engine’s, and unconfirmed', () => {
  const entry = after(stale(machine), translated)
  expect(entry).toMatchObject({target: 'Streik!', flags: ['fuzzy']})
  expect([stateOf(entry), isStale(entry), readOrigin(entry)?.name]).toEqual([
    'machine',
    false,
    'mt:openai',
  ])
})

test('what the same engine says again on another day changes nothing', () => {
  const former = after(bare, translated)
  const later = {
    ...former,
    comments: former.comments.map((line) => line.replace(date, '2026-01-01')),
  }
  expect(after(later, translated)).toBe(later)
})

test('an answer that is no target becomes a suggestion where one is needed, and never a target', () => {
  expect(readSuggestion(after(bare, broken))).toEqual({engine: 'openai', date, text: 'Streik'})
  const old = after(stale(machine), broken)
  expect(old.target).toBe('Wir streiken.')
  expect(readSuggestion(old)?.text).toBe('Streik')
  expect(after(machine, broken)).toBe(machine)
})

test('an entry whose source has changed since, or that is gone, is passed over', () => {
  expect(after(bare, translated, 'We struck.')).toBe(bare)
  const {catalog, filled, passed} = takeOutcomes(catalogOf([bare]), {
    batch: {texts: [{...text, id: 'z', source: 'Gone.'}]},
    outcomes: [{...translated, id: 'z'}],
    ...{engine: 'openai', date, overwriteMachine: false},
  })
  expect(catalog.entries[0]).toBe(bare)
  expect({filled, passed}).toEqual({filled: [], passed: ['z']})
})

const anyEntry = fc
  .record({
    form: fc.constantFrom(
      bare,
      joined,
      machine,
      postEdited,
      made('human'),
      made('tm'),
      made('auto'),
    ),
    isStale: fc.boolean(),
    isFuzzy: fc.boolean(),
    free: fc.array(fc.constantFrom('Ask Ana.', 'reviewed-by: Ana 2026-11-22 a81f0c'), {
      maxLength: 1,
    }),
  })
  .map(({form, isStale: old, isFuzzy, free}): Entry => {
    const flags = isFuzzy && form.target !== '' ? ['fuzzy'] : []
    const entry = {...form, flags, comments: [...form.comments, ...free]}
    return old && form.target !== '' ? stale(entry) : entry
  })

test('whatever an engine answers: the words of people, and all that belongs to them, stay', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyEntry, fc.constantFrom(translated, broken, undefined)), {maxLength: 8}),
      fc.boolean(),
      (pairs, overwriteMachine) => {
        const entries = pairs.map(([entry], index) => ({...entry, id: `e${index}`}))
        const outcomes = pairs.flatMap(([, outcome], index) =>
          outcome ? [{...outcome, id: `e${index}`} as Outcome] : [],
        )
        const {catalog} = takeOutcomes(catalogOf(entries), {
          batch: {texts: entries.map(({id, source}) => ({...text, id, source}))},
          outcomes,
          ...{engine: 'openai', date, overwriteMachine},
        })
        expect(catalog.entries).toHaveLength(entries.length)
        for (const [index, entry] of entries.entries()) {
          const changed = catalog.entries[index]
          const next = entries[index + 1]
          if (changed === entry) continue
          expect(isFillable(entry, next, {overwriteMachine})).toBe(true)
          expect(isJoined(entry) || (next && isJoined(next))).toBeFalsy()
          const isOurs = /^(mt:|auto$)/.test(readOrigin(entry)?.name ?? '')
          expect(entry.target === '' || isOurs).toBe(true)
          if (entry.comments.includes('Ask Ana.')) expect(changed?.comments).toContain('Ask Ana.')
        }
      },
    ),
  )
})
