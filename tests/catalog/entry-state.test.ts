import {describe, expect, test} from 'vitest'
import {isJoined, isMachineOwned, isStale, stateOf} from '../../src/catalog/entry-state.ts'
import {readOrigin} from '../../src/catalog/origin.ts'
import {readReview} from '../../src/catalog/review.ts'
import {shortHash} from '../../src/catalog/short-hash.ts'
import type {Entry} from '../../src/model/catalog.ts'

const plain: Entry = {
  ...{id: 'k', source: 'One.', target: 'Eins.'},
  ...{comments: [], notes: [], references: [], flags: []},
}
const machine = `origin: mt:deepl 2026-11-22 ${shortHash('Eins.')}`
const edited = `origin: mt:deepl 2026-11-22 ${shortHash('Ein.')}`
const memory = `origin: tm 2026-11-22 ${shortHash('Eins.')}`
const review = `reviewed-by: Ana 2026-11-22 ${shortHash('One.', 'Eins.')}`
const lapsed = `reviewed-by: Ben 2026-11-23 ${shortHash('One.', 'Ein.')}`

describe('the state of an entry', () => {
  const fuzzy = ['fuzzy']
  const joined = 'joined: previous'
  const cases: [string, string, Partial<Entry>][] = [
    ['without a target', 'untranslated', {target: ''}],
    [
      'without a target, whatever the marks',
      'untranslated',
      {target: '', comments: [machine, review]},
    ],
    ['fuzzy without a target', 'untranslated', {target: '', flags: fuzzy}],
    ['an engine’s', 'machine', {flags: fuzzy, comments: ['a note', machine]}],
    ['an engine’s, among flags', 'machine', {flags: ['no-wrap', 'fuzzy'], comments: [machine]}],
    ['an engine’s and reviewed, but fuzzy', 'machine', {flags: fuzzy, comments: [machine, review]}],
    ['an engine’s, of two origin lines', 'machine', {flags: fuzzy, comments: [edited, machine]}],
    ['an engine’s that a person accepted', 'translated', {comments: [machine]}],
    ['an engine’s that a person changed', 'draft', {flags: fuzzy, comments: [edited]}],
    ['from the memory, to be checked', 'draft', {flags: fuzzy, comments: [memory]}],
    ['a person’s, to be checked', 'draft', {flags: fuzzy}],
    ['a person’s', 'translated', {}],
    ['with a review that fits', 'reviewed', {comments: [lapsed, review]}],
    ['an engine’s that was accepted and reviewed', 'reviewed', {comments: [machine, review]}],
    ['with a review of former words', 'translated', {comments: [lapsed]}],
    ['with a review, but fuzzy again', 'draft', {flags: fuzzy, comments: [review]}],
    ['joined to the one before', 'translated', {target: '', comments: [joined]}],
    ['joined, with a target all the same', 'draft', {flags: fuzzy, comments: [joined]}],
    [
      'with an origin line nobody can read',
      'draft',
      {flags: fuzzy, comments: ['origin: mt:deepl']},
    ],
  ]
  test.each(cases)('%s: %s', (_, state, part) => {
    expect(stateOf({...plain, ...part})).toBe(state)
    expect(isMachineOwned({...plain, ...part})).toBe(state === 'machine')
  })

  test('joined and signed: reviewed', () => {
    const comments = [joined, `reviewed-by: Ana 2026-11-22 ${shortHash('One.', '')}`]
    expect(stateOf({...plain, target: '', comments})).toBe('reviewed')
  })
})

test('stale is fuzzy with a previous source, and joined with one', () => {
  const previousSource = 'A.'
  expect(isStale({...plain, previousSource, flags: ['fuzzy']})).toBe(true)
  expect(isStale({...plain, previousSource})).toBe(false)
  expect(isStale({...plain, flags: ['fuzzy']})).toBe(false)
  expect(isStale({...plain, previousSource, target: '', flags: ['fuzzy']})).toBe(false)
  const joined = {...plain, target: '', comments: ['joined: previous']}
  expect(isStale({...joined, previousSource})).toBe(true)
  expect(isStale(joined)).toBe(false)
})

test('joined is the mark without a target', () => {
  const comments = ['joined: previous']
  expect(isJoined({...plain, target: '', comments})).toBe(true)
  expect(isJoined({...plain, comments})).toBe(false)
  expect(isJoined({...plain, target: ''})).toBe(false)
})

test('the origin is a person as soon as the words are', () => {
  const hash = shortHash('Eins.')
  expect(readOrigin({...plain, comments: [edited, memory]})).toEqual({
    name: 'tm',
    date: '2026-11-22',
    hash,
  })
  expect(readOrigin({...plain, comments: [edited]})).toBeUndefined()
  expect(readOrigin(plain)).toBeUndefined()
})

test('the review that fits comes before the last one', () => {
  const fitting = {by: 'Ana', date: '2026-11-22', hash: shortHash('One.', 'Eins.')}
  expect(readReview({...plain, comments: [review, lapsed]})).toEqual(fitting)
  expect(readReview({...plain, comments: [lapsed]})?.by).toBe('Ben')
  expect(readReview(plain)).toBeUndefined()
})
