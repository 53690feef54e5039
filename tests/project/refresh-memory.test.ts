import {mkdirSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {generateUnits} from '../../bench/generate-memory.ts'
import type {Memory} from '../../src/memory/memory.ts'
import type {MemoryUnit} from '../../src/model/memory.ts'
import {type ProjectMemoryWork, rebuildMemory, withMemory} from '../../src/project/with-memory.ts'
import {escapeXml} from '../../src/xml/xml-text.ts'
import {temporaryProject} from './temporary-project.ts'

/** A memory file, from a line for each unit: source and target parted by `=`. `!` is a fault. */
function tmx(text: string): string {
  const units = text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      if (line === '!') return '<broken>'
      const segments = line.split('=').map((side) => `<seg>${escapeXml(side)}</seg>`)
      return `<tu><tuv xml:lang="en">${segments[0]}</tuv><tuv xml:lang="de">${segments[1]}</tuv></tu>`
    })
  return `<tmx version="1.4"><header srclang="en"/><body>${units.join('\n')}</body></tmx>`
}

function po(...pairs: readonly (readonly [source: string, target: string])[]): string {
  const entries = pairs.map(
    ([source, target], index) => `msgctxt "a${index}"\nmsgid "${source}"\nmsgstr "${target}"\n`,
  )
  return ['msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n', ...entries].join(
    '\n',
  )
}

const files = {
  'translations/de/strike.po': po(['One.', 'Eins.'], ['Two.', 'Zwei.']),
  'translations/de/2026/vote.po': po(['Vote.', 'Abstimmung.']),
  'translations/fr/strike.po': po(['One.', 'Un.']),
  'translations/memory/old.tmx': tmx('Three.=Drei.'),
  'translations/de/edition.json': '{}',
  'translations/de/.hidden.po': 'not read',
}

function project(more: Readonly<Record<string, string>> = {}): string {
  return temporaryProject({...files, ...more})
}

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
}

function workOf(root: string, rest: Partial<ProjectMemoryWork> = {}): ProjectMemoryWork {
  return {root, sourceLanguage: 'en', ...rest}
}

function targets(memory: Memory): string[] {
  return [...memory.units()].map(({target}) => target).sort()
}

/** Opens, refreshes and tells what is there. */
function refresh(work: ProjectMemoryWork): Promise<unknown> {
  return withMemory(work, (memory, {indexed, unchanged, removed, errors}) => ({
    read: indexed.map(({path, units}) => `${path}: ${units}`),
    unchanged,
    removed,
    errors: errors.map((error) => (error as Error).message),
    targets: targets(memory),
  }))
}

const all = ['Abstimmung.', 'Drei.', 'Eins.', 'Un.', 'Zwei.']

test('all catalogs and memory files are read, and none of them again', async () => {
  const root = project()
  const notices: string[] = []
  const work = workOf(root, {onNotice: (notice) => notices.push(notice)})
  expect(await refresh(work)).toEqual({
    read: [
      'translations/de/2026/vote.po: 1',
      'translations/de/strike.po: 2',
      'translations/fr/strike.po: 1',
      'translations/memory/old.tmx: 1',
    ],
    unchanged: 0,
    removed: 0,
    errors: [],
    targets: all,
  })
  expect(await refresh(work)).toEqual({
    read: [],
    unchanged: 4,
    removed: 0,
    errors: [],
    targets: all,
  })
  expect(notices).toEqual([])
})

test('a stamp is relied on once the file is older than the disk’s clock', async () => {
  const root = project()
  const stamps = (): Promise<string[]> =>
    withMemory(workOf(root), (memory) => memory.documents().map(({stamp}) => stamp))
  const clock = join(root, 'clock')
  const newest = Math.max(...Object.keys(files).map((path) => statSync(join(root, path)).ctimeMs))
  do writeFileSync(clock, '')
  while (statSync(clock).mtimeMs <= newest)
  expect((await stamps()).map((stamp) => JSON.parse(stamp).length)).toEqual([4, 4, 4, 4])
  // A file of the future is as good as new.
  utimesSync(join(root, 'translations/fr/strike.po'), 9e9, 9e9)
  expect((await stamps()).filter((stamp) => stamp === '')).toHaveLength(1)
})

test('what has changed is read, what is gone goes', async () => {
  const root = project()
  await refresh(workOf(root))
  put(root, 'translations/de/strike.po', po(['One.', 'Ein.']))
  put(root, 'translations/memory/new.tmx', tmx('Four.=Vier.'))
  rmSync(join(root, 'translations/fr/strike.po'))
  expect(await refresh(workOf(root))).toEqual({
    read: ['translations/de/strike.po: 1', 'translations/memory/new.tmx: 1'],
    unchanged: 2,
    removed: 1,
    errors: [],
    targets: ['Abstimmung.', 'Drei.', 'Ein.', 'Vier.'],
  })
})

test('a file that was touched is not read in again, one of the same size is', async () => {
  const root = project()
  await refresh(workOf(root))
  put(root, 'translations/de/strike.po', files['translations/de/strike.po'])
  put(root, 'translations/memory/old.tmx', tmx('Three.=drei.'))
  expect(await refresh(workOf(root))).toMatchObject({
    read: ['translations/memory/old.tmx: 1'],
    targets: ['Abstimmung.', 'Eins.', 'Un.', 'Zwei.', 'drei.'],
  })
})

test('a file that cannot be read is reported, and the others are read', async () => {
  const root = project({'translations/memory/bad.tmx': tmx('Six.=Sechs.\n!\n')})
  await refresh(workOf(root))
  put(root, 'translations/de/strike.po', '<<<<<<< HEAD\n')
  expect(await refresh(workOf(root))).toMatchObject({
    read: [],
    unchanged: 3,
    errors: [expect.stringContaining('conflict'), expect.stringContaining('unexpected close tag')],
    targets: all,
  })
})

test('another source language reads all again', async () => {
  const root = project()
  await refresh(workOf(root))
  const languages = await withMemory(workOf(root, {sourceLanguage: 'en-GB'}), (memory) =>
    [...memory.units()].map((each) => each.sourceLanguage),
  )
  expect(languages).toEqual(Array(5).fill('en-GB'))
})

test('rebuilt, the memory is what it was', async () => {
  const root = project()
  const units = async (): Promise<MemoryUnit[]> =>
    withMemory(workOf(root), (memory) => [...memory.units()])
  put(root, 'translations/de/strike.po', po(['Else.', 'Sonst.']))
  await refresh(workOf(root))
  put(root, 'translations/de/strike.po', files['translations/de/strike.po'])
  const before = await units()
  const {indexed} = await rebuildMemory(workOf(root))
  expect(indexed).toHaveLength(4)
  const sorted = (list: readonly MemoryUnit[]): string[] =>
    list.map((each) => JSON.stringify(each)).sort()
  expect(sorted(await units())).toEqual(sorted(before))
})

const damaged =
  '.broadside/memory.sqlite was damaged; it is made again from catalogs and memory files'

test('a database that is none is made again, with a notice', async () => {
  const root = project({'.broadside/memory.sqlite': 'We strike. '.repeat(100)})
  const notices: string[] = []
  const work = workOf(root, {onNotice: (notice) => notices.push(notice)})
  expect(await refresh(work)).toMatchObject({targets: all, unchanged: 0})
  expect(notices).toEqual([damaged])
})

test('damage that shows in use is repaired, and the question asked again', async () => {
  const root = project()
  const lines = [...generateUnits(3_000)].map(({source, target}) => `${source}=${target}`)
  put(root, 'translations/memory/big.tmx', tmx(lines.join('\n')))
  await refresh(workOf(root))
  truncateSync(join(root, '.broadside/memory.sqlite'), 8192 * 20)
  const notices: string[] = []
  const work = workOf(root, {onNotice: (notice) => notices.push(notice)})
  expect(await withMemory(work, (memory) => targets(memory).length)).toBe(3_005)
  expect(notices).toEqual([damaged])
  expect(await rebuildMemory(work)).toMatchObject({unchanged: 0, errors: []})
})

test('a project without translations has an empty memory', async () => {
  expect(await refresh(workOf(temporaryProject()))).toEqual({
    read: [],
    unchanged: 0,
    removed: 0,
    errors: [],
    targets: [],
  })
})
