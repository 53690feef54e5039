import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {setTarget, signEntry, unsignEntry} from '../../src/catalog/change-entry.ts'
import {isMachineOwned, isStale, stateOf} from '../../src/catalog/entry-state.ts'
import {readOrigin} from '../../src/catalog/origin.ts'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {serializeCatalog} from '../../src/catalog/serialize-catalog.ts'
import {shortHash} from '../../src/catalog/short-hash.ts'
import type {Entry} from '../../src/model/catalog.ts'
import {UserError} from '../../src/model/user-error.ts'
import {anyEntry, anyText} from './any-catalog.ts'
import {ourCatalog} from './our-catalog.ts'

const date = '2026-11-22'
const deepl = {name: 'mt:deepl', date}
const untranslated: Entry = {
  ...{id: 'k', source: 'One.', target: ''},
  ...{comments: ['a note'], notes: [], references: [], flags: []},
}
const machine = setTarget(untranslated, 'Eins.', {origin: deepl, fuzzy: true})
const translated = setTarget(untranslated, 'Eins.', {fuzzy: false})
const stale: Entry = {...translated, flags: ['fuzzy'], previousSource: 'A.', previousId: 'j'}

describe('setting a target', () => {
  test('an engine’s words carry their origin', () => {
    expect(machine).toEqual({
      ...untranslated,
      target: 'Eins.',
      comments: [`origin: mt:deepl 2026-11-22 ${shortHash('Eins.')}`, 'a note'],
      flags: ['fuzzy'],
    })
  })

  test('a person’s words make an engine’s a draft, then a translation', () => {
    const draft = setTarget(machine, 'Ein Ding.', {fuzzy: true})
    expect(draft).toEqual({...machine, target: 'Ein Ding.'})
    expect([stateOf(draft), readOrigin(draft)]).toEqual(['draft', undefined])
    expect(stateOf(setTarget(draft, 'Ein Ding.', {fuzzy: false}))).toBe('translated')
  })

  test('an engine’s words that a person takes as they are stay the engine’s, accepted', () => {
    const accepted = setTarget(machine, 'Eins.', {fuzzy: false})
    expect(accepted).toEqual({...machine, flags: []})
    expect([stateOf(accepted), isMachineOwned(accepted)]).toEqual(['translated', false])
  })

  test('an engine replaces its own words and their origin', () => {
    const origin = {name: 'mt:my engine', date: '2026-11-23'}
    expect(setTarget(machine, 'Ein.', {origin, fuzzy: true}).comments).toEqual([
      `origin: mt:my-engine 2026-11-23 ${shortHash('Ein.')}`,
      'a note',
    ])
    const human = {name: 'human', date}
    expect(setTarget(machine, 'Ein.', {origin: human, fuzzy: false}).comments).toEqual(['a note'])
  })

  test('a stale entry stays stale until somebody confirms or replaces it', () => {
    expect(setTarget(stale, 'Ein.', {fuzzy: true})).toEqual({...stale, target: 'Ein.'})
    expect(setTarget(stale, 'Ein.', {fuzzy: false})).toEqual({...translated, target: 'Ein.'})
    expect(isStale(setTarget(stale, 'Ein.', {origin: deepl, fuzzy: true}))).toBe(false)
  })

  test('without words there is no flag, no origin and nothing stale', () => {
    expect(setTarget(stale, '', {fuzzy: true})).toEqual(untranslated)
    expect(setTarget(machine, '', {origin: deepl, fuzzy: true})).toEqual(untranslated)
  })

  test('a target of its own ends a join', () => {
    const joined = {...untranslated, comments: ['joined: previous', 'a note']}
    expect(setTarget(joined, 'Eins.', {fuzzy: false})).toEqual(translated)
    expect(setTarget({...joined, previousSource: 'A.'}, '', {fuzzy: false})).toEqual(joined)
  })

  test('any engine’s words are known as such after a trip through a file', () => {
    fc.assert(
      fc.property(anyEntry, anyText, (entry, target) => {
        const changed = setTarget({...entry, comments: []}, target, {origin: deepl, fuzzy: true})
        const text = serializeCatalog({...ourCatalog, entries: [changed], obsolete: []})
        const [read = changed] = parseCatalog(text, ourCatalog).entries
        expect(stateOf(read)).toBe(target === '' ? 'untranslated' : 'machine')
        expect(read.target).toBe(changed.target)
      }),
    )
  })
})

describe('signing', () => {
  const signature = `reviewed-by: Ana Maria 2026-11-22 ${shortHash('One.', 'Eins.')}`
  const ana = {by: ' Ana\n Maria ', date}

  test('vouches for source and target as they are', () => {
    const signed = signEntry(translated, ana)
    expect(signed).toEqual({...translated, comments: ['a note', signature]})
    expect(stateOf(signed)).toBe('reviewed')
    expect(stateOf({...signed, target: 'Ein.'})).toBe('translated')
    expect(stateOf({...signed, source: 'Two.'})).toBe('translated')
  })

  test('twice by the same person changes nothing, not even the day', () => {
    const signed = signEntry(translated, ana)
    expect(signEntry(signed, {...ana, date: '2026-11-30'})).toBe(signed)
    expect(signEntry(signed, {...ana, by: 'Ana', accept: true}).comments.length).toBe(2)
  })

  test('replaces a review that has lapsed', () => {
    const changed = {...signEntry(translated, ana), target: 'Ein.'}
    expect(signEntry(changed, {by: 'Ben', date}).comments).toEqual([
      'a note',
      `reviewed-by: Ben 2026-11-22 ${shortHash('One.', 'Ein.')}`,
    ])
  })

  test.each([
    ['untranslated', untranslated, 'Cannot sign entry k: it has no target'],
    [
      'a machine’s',
      machine,
      'Cannot sign entry k: its target is a machine’s and nobody has confirmed it',
    ],
    ['stale', stale, 'Cannot sign entry k: its source has changed since it was translated'],
    ['a draft', {...translated, flags: ['fuzzy']}, 'Cannot sign entry k: its target is a draft'],
  ])('refuses what is %s', (_, entry, message) => {
    expect(() => signEntry(entry, ana)).toThrow(expect.objectContaining({code: 'usage', message}))
  })

  test('accepts what is unconfirmed when told to, but never an empty target or name', () => {
    const accept = {...ana, accept: true}
    expect(signEntry(stale, accept)).toEqual({...translated, comments: ['a note', signature]})
    expect(signEntry(machine, accept)).toEqual({
      ...machine,
      flags: [],
      comments: [...machine.comments, signature],
    })
    expect(() => signEntry(untranslated, accept)).toThrow(UserError)
    expect(() => signEntry(translated, {by: ' ', date, accept: true})).toThrow(UserError)
  })

  test('is undone by unsigning', () => {
    expect(unsignEntry(signEntry(translated, ana))).toEqual(translated)
    expect(unsignEntry(translated)).toBe(translated)
  })

  test('any name is known after a trip through a file', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        fc.pre(name.trim() !== '')
        const signed = signEntry(translated, {by: name, date})
        const text = serializeCatalog({...ourCatalog, entries: [signed], obsolete: []})
        const [read = signed] = parseCatalog(text, ourCatalog).entries
        expect(stateOf(read)).toBe('reviewed')
        expect(unsignEntry(read).comments).toEqual(['a note'])
      }),
    )
  })
})
