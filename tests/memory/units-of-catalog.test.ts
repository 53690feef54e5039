import {expect, test} from 'vitest'
import {joinedMark} from '../../src/catalog/entry-state.ts'
import {makeStale} from '../../src/catalog/former-state.ts'
import {originLine} from '../../src/catalog/origin.ts'
import {reviewLine} from '../../src/catalog/review.ts'
import {unitsOfCatalog} from '../../src/memory/units-of-catalog.ts'
import type {Catalog, Entry} from '../../src/model/catalog.ts'

const about = {sourceLanguage: 'en', language: 'de', document: 'strike'}

function entry(source: string, target: string, rest: Partial<Entry> = {}): Entry {
  return {id: source, source, target, comments: [], notes: [], references: [], flags: [], ...rest}
}

function unitsOf(entries: readonly Entry[], obsolete: readonly Entry[] = []): unknown[] {
  const catalog: Catalog = {
    statement: 'strike',
    language: 'de',
    header: [],
    headerComments: [],
    entries,
    obsolete,
  }
  return unitsOfCatalog(catalog, 'en')
}

function origin(target: string, name: string): string {
  return originLine(target, {name, date: '2026-11-20'})
}

test('each target with its state, origin, day and neighbours', () => {
  const reviewed = entry('Two.', 'Zwei.')
  const review = reviewLine(reviewed, {by: 'Ana', date: '2026-11-22'})
  expect(
    unitsOf([
      entry('One.', 'Eins.', {comments: [origin('Eins.', 'mt:deepl')], flags: ['fuzzy']}),
      {...reviewed, comments: [origin('Zwei.', 'mt:deepl'), review]},
      entry('Nothing.', ''),
      entry('Three.', 'Drei.', {comments: [origin('before a person changed it', 'mt:deepl')]}),
    ]),
  ).toEqual([
    {
      ...about,
      source: 'One.',
      target: 'Eins.',
      state: 'machine',
      origin: 'mt:deepl',
      date: '2026-11-20',
      previous: '',
      next: 'Two.',
    },
    {
      ...about,
      source: 'Two.',
      target: 'Zwei.',
      state: 'reviewed',
      origin: 'mt:deepl',
      date: '2026-11-22',
      previous: 'One.',
      next: 'Nothing.',
    },
    {
      ...about,
      source: 'Three.',
      target: 'Drei.',
      state: 'translated',
      origin: 'human',
      previous: 'Nothing.',
      next: '',
    },
  ])
})

test('a stale target belongs to its previous source, in the state it had', () => {
  const reviewed = entry('Thirty beds.', 'Dreißig Betten.')
  const review = reviewLine(reviewed, {by: 'Ana', date: '2026-11-22'})
  const change = {source: 'Forty beds.', previousSource: 'Thirty beds.'}
  expect(
    unitsOf([
      makeStale({...reviewed, comments: [review]}, change),
      makeStale(entry('Thirty beds.', 'Dreißig.'), change),
    ]),
  ).toEqual([
    {
      ...about,
      source: 'Thirty beds.',
      target: 'Dreißig Betten.',
      state: 'reviewed',
      origin: 'human',
      date: '2026-11-22',
    },
    {...about, source: 'Thirty beds.', target: 'Dreißig.', state: 'translated', origin: 'human'},
  ])
})

test('joined entries are one pair, their codes numbered through', () => {
  const joined = {comments: [joinedMark]}
  expect(
    unitsOf([
      entry('Before.', ''),
      entry('<b1>We</b1> strike.', '<b1>Wir</b1> streiken, <i2>wir</i2> müssen.'),
      entry('<i1>We</i1> have to.', '', joined),
      entry('And now.', 'Und jetzt.'),
    ]),
  ).toEqual([
    {
      ...about,
      source: '<b1>We</b1> strike. <i2>We</i2> have to.',
      target: '<b1>Wir</b1> streiken, <i2>wir</i2> müssen.',
      state: 'translated',
      origin: 'human',
      previous: 'Before.',
      next: 'And now.',
    },
    {
      ...about,
      source: 'And now.',
      target: 'Und jetzt.',
      state: 'translated',
      origin: 'human',
      previous: '<i1>We</i1> have to.',
      next: '',
    },
  ])
})

test('the text that a pair was made for, where one of joined entries is stale', () => {
  const joined = {comments: [joinedMark]}
  const sources = (entries: readonly Entry[]): unknown =>
    unitsOf(entries).map((each) => each as {source: string; next?: string})
  expect(
    sources([entry('A.', 'AB.'), entry('B, now.', '', {...joined, previousSource: 'B.'})]),
  ).toEqual([{...about, source: 'A. B.', target: 'AB.', state: 'translated', origin: 'human'}])
  const head = entry('A, now.', 'AB.', {flags: ['fuzzy'], previousSource: 'A. B.'})
  expect(sources([head, entry('B.', '', joined)])).toEqual([
    {...about, source: 'A. B.', target: 'AB.', state: 'draft', origin: 'human'},
  ])
})

test('obsolete entries count, without neighbours', () => {
  expect(unitsOf([entry('One.', '')], [entry('Gone.', 'Fort.'), entry('Two.', '')])).toEqual([
    {...about, source: 'Gone.', target: 'Fort.', state: 'translated', origin: 'human'},
  ])
})

test('what a program set counts once it is accepted', () => {
  const comments = [origin('22.11.2026', 'auto')]
  const date = entry('11/22/2026', '22.11.2026', {comments})
  expect(unitsOf([{...date, flags: ['fuzzy']}])).toEqual([])
  expect(unitsOf([date])).toHaveLength(1)
})

test('an entry joined to nothing is no pair', () => {
  expect(unitsOf([entry('A.', '', {comments: [joinedMark]}), entry('B.', '')])).toEqual([])
})
