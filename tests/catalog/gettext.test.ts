import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, onTestFinished, test} from 'vitest'
import {createCatalog} from '../../src/catalog/create-catalog.ts'
import {isStale, stateOf} from '../../src/catalog/entry-state.ts'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {serializeCatalog} from '../../src/catalog/serialize-catalog.ts'
import type {Catalog, Entry} from '../../src/model/catalog.ts'
import {anyEntry, anyText} from './any-catalog.ts'
import {describeCatalog} from './describe-catalog.ts'
import {ourCatalog} from './our-catalog.ts'

const hasGettext = spawnSync('msgcat', ['--version']).status === 0
const title = hasGettext
  ? (name: string) => name
  : (name: string) => `${name} (skipped: gettext is not installed)`
const gettextTest = test.skipIf(!hasGettext)

/** What a program of gettext prints of these files, and says. */
function run(program: string, options: readonly string[], ...texts: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const files = texts.map((text, index) => {
    const file = join(folder, `${index}.po`)
    writeFileSync(file, text)
    return file
  })
  const env = {...process.env, LC_ALL: 'C', LANGUAGE: ''}
  const {status, stdout, stderr} = spawnSync(program, [...options, ...files], {
    env,
    encoding: 'utf8',
  })
  return {status, stdout, stderr}
}

/** What a program makes of a catalog. */
function through(program: string, options: readonly string[], ...catalogs: Catalog[]): Catalog {
  const {status, stdout, stderr} = run(program, options, ...catalogs.map(serializeCatalog))
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  return parseCatalog(stdout, ourCatalog)
}

/** The catalog as a template: the same segments, nothing translated, nothing obsolete. */
function asTemplate(catalog: Catalog): Catalog {
  const entries = catalog.entries.map(({id, source, notes}): Entry => {
    return {id, source, target: '', comments: [], notes, references: [], flags: []}
  })
  return {...catalog, entries, obsolete: []}
}

/** Flags and references as other tools leave them, and comments of several lines. */
const anyForeignEntry = fc
  .record({
    entry: anyEntry,
    flags: fc.array(
      fc.constantFrom(
        ...['fuzzy', 'c-format', 'no-c-format', 'possible-qt-format', 'impossible-sh-format'],
        ...['no-wrap', 'wrap', 'range: 1..2', 'range:', 'max-length:30', 'c++-format'],
      ),
    ),
    references: fc.array(
      fc.oneof(
        fc.stringMatching(/^[./a-cä:0-9\\]{1,30}$/),
        fc.constantFrom(':', '12', 'a:', 'a:007', './b', '././b:1', 'c\\', 'd'.repeat(70)),
        anyText,
      ),
    ),
    comments: fc.array(anyText),
  })
  .map(({entry, ...foreign}): Entry => ({...entry, ...foreign}))

gettextTest(title('msgcat --no-wrap prints catalogs of hostile texts as we write them'), () => {
  const [entries = [], obsolete = []] = [1, 2].map((seed) =>
    fc
      .sample(anyForeignEntry, {numRuns: 400, seed})
      .map((entry, index) => ({...entry, id: `${entry.id} ${seed} ${index}`})),
  )
  const headerComments = fc.sample(anyText, {numRuns: 20, seed: 3})
  const values = fc.sample(anyText, {numRuns: 20, seed: 4})
  const fields = values.map((value) => ['X-Any', value] as const)
  const header = [...ourCatalog.header, ...fields]
  const text = serializeCatalog({...ourCatalog, header, headerComments, entries, obsolete})
  const {stdout, stderr} = run('msgcat', ['--no-wrap'], text)
  expect(stderr.split('\n').filter((line) => !line.includes(' escape sequence'))).toEqual([''])
  expect(stdout).toBe(text)
  expect(serializeCatalog(parseCatalog(text, ourCatalog))).toBe(text)
})

gettextTest(title('msgcat --no-wrap prints our catalogs as we write them'), () => {
  const text = serializeCatalog(ourCatalog)
  expect(run('msgcat', ['--no-wrap'], text)).toEqual({status: 0, stdout: text, stderr: ''})
})

gettextTest(title('msgfmt --check finds nothing to say, not even about an empty catalog'), () => {
  const empty = createCatalog({statement: 'strike', language: 'zh-Hans', sourceLanguage: 'en'})
  for (const catalog of [empty, ourCatalog]) {
    const text = serializeCatalog(catalog)
    const quiet = {status: 0, stdout: '', stderr: ''}
    expect(run('msgfmt', ['--check', '--output-file=/dev/null'], text)).toEqual(quiet)
  }
})

gettextTest.each([
  ['msgcat', []],
  ['msgcat', ['--width=40']],
  ['msgcat', ['--indent']],
  ['msgcat', ['--escape']],
  ['msgattrib', []],
])(title('%s %j keeps every state'), (program, options) => {
  const result = through(program, options, ourCatalog)
  expect(describeCatalog(result)).toBe(describeCatalog(ourCatalog))
  expect(serializeCatalog(result)).toBe(serializeCatalog(ourCatalog))
})

gettextTest(title('msgattrib chooses by state as we name it'), () => {
  const chosen = (...options: string[]) =>
    through('msgattrib', ['--no-obsolete', ...options], ourCatalog).entries.map(({id}) => id)
  const ours = (isChosen: (entry: Entry) => boolean) =>
    ourCatalog.entries.filter(isChosen).map(({id}) => id)
  const isFuzzy = (entry: Entry) => ['machine', 'draft'].includes(stateOf(entry))
  expect(chosen('--only-fuzzy')).toEqual(ours(isFuzzy))
  expect(chosen('--untranslated')).toEqual(ours(({target}) => target === ''))
  expect(chosen('--translated', '--no-fuzzy')).toEqual(
    ours((entry) => entry.target !== '' && !isFuzzy(entry)),
  )
})

gettextTest(title('msgattrib --clear-fuzzy accepts machine targets, drafts and stale ones'), () => {
  const result = through('msgattrib', ['--clear-fuzzy'], ourCatalog)
  expect(result.entries.map(stateOf)).toEqual(
    ourCatalog.entries.map((entry) => {
      const state = stateOf(entry)
      return state === 'machine' || state === 'draft' ? 'translated' : state
    }),
  )
  expect(result.entries.some(isStale)).toBe(false)
})

gettextTest(title('msgmerge --previous keeps every state'), () => {
  const options = ['--quiet', '--previous', '--no-fuzzy-matching']
  const result = through('msgmerge', options, ourCatalog, asTemplate(ourCatalog))
  expect(describeCatalog(result)).toBe(describeCatalog(ourCatalog))
})

gettextTest(title('msgmerge without --previous forgets what is stale, and nothing else'), () => {
  const options = ['--quiet', '--no-fuzzy-matching']
  const {entries} = through('msgmerge', options, ourCatalog, asTemplate(ourCatalog))
  expect(entries.map(stateOf)).toEqual(ourCatalog.entries.map(stateOf))
  expect(entries.map(({target}) => target)).toEqual(ourCatalog.entries.map(({target}) => target))
  expect(entries.filter(isStale)).toEqual([])
})

gettextTest(title('msgmerge makes what has gone obsolete, and keeps it'), () => {
  const template = asTemplate(ourCatalog)
  const shorter = {...template, entries: template.entries.slice(3)}
  const options = ['--quiet', '--previous', '--no-fuzzy-matching']
  const merged = through('msgmerge', options, ourCatalog, shorter)
  const describe = (entries: readonly Entry[]) =>
    describeCatalog({...ourCatalog, entries, obsolete: []})
  expect(describe(merged.entries)).toBe(describe(ourCatalog.entries.slice(3)))
  expect(describe(merged.obsolete).split('\n').toSorted()).toEqual(
    describe([...ourCatalog.obsolete, ...ourCatalog.entries.slice(0, 3)])
      .split('\n')
      .toSorted(),
  )
})
