import {spawnSync} from 'node:child_process'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {setTarget} from '../../src/catalog/change-entry.ts'
import {createCatalog} from '../../src/catalog/create-catalog.ts'
import {stateOf} from '../../src/catalog/entry-state.ts'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {serializeCatalog} from '../../src/catalog/serialize-catalog.ts'
import {readSuggestion, suggest} from '../../src/catalog/suggestion.ts'
import type {Catalog, Entry} from '../../src/model/catalog.ts'
import {anyText} from './any-catalog.ts'

const entry: Entry = {
  id: 'a',
  source: 'Workers <b1>elect</b1> delegates.',
  target: '',
  comments: ['Ask Ana.'],
  notes: ['paragraph'],
  references: [],
  flags: [],
}
const about = {engine: 'deepl', date: '2026-11-22'}

/** A catalog that holds an entry alone. */
function catalogOf(only: Entry): Catalog {
  const empty = createCatalog({statement: 'strike', language: 'de', sourceLanguage: 'en'})
  return {...empty, entries: [only]}
}

/** The entry as it comes back from a PO text. */
function readBack(po: string): Entry | undefined {
  return parseCatalog(po, {statement: 'strike', language: 'de'}).entries[0]
}

test('a suggestion is a comment beside others, and no target', () => {
  const suggested = suggest(entry, {...about, text: 'Die Arbeiter wählen Delegierte.'})
  expect(suggested.comments).toEqual([
    'Ask Ana.',
    'suggestion: deepl 2026-11-22 c57498 Die Arbeiter wählen Delegierte.',
  ])
  expect(stateOf(suggested)).toBe('untranslated')
})

test('the same again changes nothing, another takes its place', () => {
  const once = suggest(entry, {...about, text: 'Eins'})
  expect(suggest(once, {...about, date: '2026-11-30', text: ' Eins\n'})).toBe(once)
  const other = suggest(once, {...about, engine: 'openai', text: 'Zwei'})
  expect(readSuggestion(other)).toEqual({...about, engine: 'openai', text: 'Zwei'})
  expect(other.comments).toHaveLength(2)
})

test('it lapses with a target, and with another source; it goes when a program or person sets a target', () => {
  const suggested = suggest(entry, {...about, text: 'Eins'})
  expect(readSuggestion({...suggested, target: 'Zwei'})).toBeUndefined()
  expect(readSuggestion({...suggested, source: 'Other.'})).toBeUndefined()
  expect(setTarget(suggested, 'Zwei', {fuzzy: false}).comments).toEqual(['Ask Ana.'])
  expect(setTarget(suggested, '', {fuzzy: false}).comments).toEqual(suggested.comments)
  const stale: Entry = {...suggested, target: 'Alt', previousSource: 'Old.', flags: ['fuzzy']}
  expect(readSuggestion(stale)?.text).toBe('Eins')
})

test('any text comes back from a PO file as one line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const suggested = suggest(entry, {...about, text})
      const back = readBack(serializeCatalog(catalogOf(suggested)))
      const expected = readSuggestion(suggested)
      expect(expected?.engine).toBe('deepl')
      expect(back && readSuggestion(back)).toEqual(expected)
    }),
  )
})

const hasGettext = spawnSync('msgcat', ['--version']).status === 0

test.skipIf(!hasGettext)('msgcat leaves it as it is', () => {
  for (const text of ['', 'Er sagt: „Nein“ \\', 'File: a, line:1', '#, fuzzy', '<b1>x']) {
    const po = serializeCatalog(catalogOf(suggest(entry, {...about, text})))
    const printed = spawnSync('msgcat', ['--no-wrap', '-'], {input: po, encoding: 'utf8'})
    expect(printed.stdout).toBe(po)
    expect(readSuggestion(readBack(printed.stdout) ?? entry)?.text).toBe(text)
  }
})
