import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {generateUnits} from '../../bench/generate-memory.ts'
import {DamagedMemory} from '../../src/memory/damaged-memory.ts'
import {UserError} from '../../src/model/user-error.ts'
import {copyMemories} from '../../src/project/import-memory.ts'
import {onThread} from '../../src/project/memory-thread.ts'
import {withMemory} from '../../src/project/with-memory.ts'
import {exported} from '../memory/tmx/tmx-of.ts'
import {temporaryProject} from './temporary-project.ts'

const bad = 'translations/memory/bad.tmx'

test('on a thread, memory files are read as on this one, errors included', async () => {
  const file = await exported([...generateUnits(1200)])
  const files = {'translations/memory/old.tmx': file, [bad]: file.slice(0, 5000)}
  const read = (root: string) => ({root, sourceLanguage: 'en'})
  const here = temporaryProject(files)
  const there = temporaryProject(files)
  const expected = await withMemory(read(here), (memory, report) => [report, memory.stats().units])
  await withMemory(read(there), (memory) => memory.clear())
  const told: number[] = []
  const report = await onThread('refresh', {
    ...read(there),
    onProgress: (done, total) => told.push(done / total),
  })
  const units = await withMemory(read(there), (memory) => memory.stats().units)
  expect([report, units]).toEqual(expected)
  expect(report.errors).toEqual([expect.any(UserError)])
  expect(report.errors[0]).toMatchObject({place: {file: bad}, code: 'usage'})
  expect(told.length).toBeGreaterThan(0)
  expect(Math.max(...told)).toBeLessThanOrEqual(1)
})

test('on a thread, files are copied as on this one', async () => {
  const file = await exported([...generateUnits(50)])
  const work = (root: string) => ({
    ...{root, folder: root, sourceLanguage: 'en', replace: false},
    files: ['old.tmx', 'bad.tmx', 'none.tmx'],
  })
  const files = {'old.tmx': file, 'bad.tmx': file.slice(0, 5000)}
  const here = await copyMemories(work(temporaryProject(files)))
  expect(await onThread('copy', work(temporaryProject(files)))).toEqual(here)
  expect(here.imported).toMatchObject([{path: 'translations/memory/old.tmx', languages: {de: 50}}])
  expect(here.errors).toHaveLength(2)
})

test('a database that a thread finds damaged is told as such', async () => {
  const root = temporaryProject({'.broadside/memory.sqlite': 'We strike. '.repeat(1000)})
  const refreshed = onThread('refresh', {root, sourceLanguage: 'en'})
  await expect(refreshed).rejects.toBeInstanceOf(DamagedMemory)
})

test('a fault of the disk is told as such', async () => {
  const root = temporaryProject({'.broadside': ''})
  const refreshed = onThread('refresh', {root, sourceLanguage: 'en'})
  await expect(refreshed).rejects.toMatchObject({name: 'UserError', code: 'permission'})
})

test('units of a memory file go with it, whatever statement they were made for', async () => {
  const root = temporaryProject({
    'translations/memory/old.tmx': await exported([...generateUnits(20)]),
  })
  const units = () =>
    withMemory({root, sourceLanguage: 'en'}, (memory) =>
      [...memory.units()].map(({document}) => document),
    )
  expect(new Set(await units())).toEqual(new Set(['translations/memory/old.tmx']))
  writeFileSync(join(root, 'translations/memory/old.tmx'), await exported([...generateUnits(3)]))
  expect(await units()).toHaveLength(3)
})
