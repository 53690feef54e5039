import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {copyFileSync, readFileSync, truncateSync, writeFileSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {generateUnits} from '../../bench/generate-memory.ts'
import {DamagedMemory} from '../../src/memory/damaged-memory.ts'
import {openMemory} from '../../src/memory/open-memory.ts'
import {thrownBy} from '../project/temporary-project.ts'
import {opened, temporaryPath, unit} from './open-empty.ts'

const writer = fileURLToPath(new URL('write-units.ts', import.meta.url))

test('what was written is there when the memory is opened again', () => {
  const path = temporaryPath()
  const own = unit('One.', 'Eins.')
  const first = opened(path)
  first.add([own])
  first.close()
  expect([...opened(path).units()]).toEqual([own])
})

test.each([
  ['text', Buffer.from('We strike. '.repeat(1000))],
  ['zeros', Buffer.alloc(20_000)],
  ['the head of a database and nothing else', Buffer.from(`SQLite format 3\0${'x'.repeat(9000)}`)],
])('a file of %s is damaged', (_, data) => {
  const path = temporaryPath()
  writeFileSync(path, data)
  expect(openMemory(path)).toEqual({fault: 'damaged'})
  expect(readFileSync(path).equals(data)).toBe(true)
})

test('an empty file becomes a memory', () => {
  const path = temporaryPath()
  writeFileSync(path, '')
  expect([...opened(path).units()]).toEqual([])
})

test('the database of another program is left alone', () => {
  const path = temporaryPath()
  const other = new DatabaseSync(path)
  other.exec('CREATE TABLE note (text TEXT)')
  other.close()
  const before = readFileSync(path)
  expect(openMemory(path)).toEqual({fault: 'foreign'})
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a memory of another version is not read', () => {
  const path = temporaryPath()
  opened(path).close()
  const database = new DatabaseSync(path)
  database.exec('PRAGMA user_version = 999')
  database.close()
  expect(openMemory(path)).toEqual({fault: 'version'})
})

test('a memory that was cut off or overwritten is damaged, whenever it shows', () => {
  const path = temporaryPath()
  const whole = opened(path)
  whole.add(generateUnits(6_000))
  whole.close()
  const data = readFileSync(path)
  for (const share of [0.2, 0.5, 0.8]) {
    const cut = temporaryPath()
    copyFileSync(path, cut)
    truncateSync(cut, Math.floor(data.length * share))
    expect(faultOf(cut)).toBe('damaged')
    const overwritten = temporaryPath()
    const garbage = Buffer.from(data)
    garbage.fill(0xa5, Math.floor(data.length * share * 0.5), Math.floor(data.length * share))
    writeFileSync(overwritten, garbage)
    expect(faultOf(overwritten)).toBe('damaged')
  }
})

/** What opening a file and reading all of it tells; errors other than damage come through. */
function faultOf(path: string): string | undefined {
  const {memory, fault} = openMemory(path)
  if (!memory) return fault
  try {
    const units = [...memory.units()]
    for (const {source} of units.slice(0, 500))
      memory.search({source: `${source} And more.`, sourceLanguage: 'en', languages: ['de']})
    memory.stats()
    return undefined
  } catch (error) {
    if (error instanceof DamagedMemory) return 'damaged'
    throw error
  } finally {
    memory.close()
  }
}

test('a folder that is not there is something to put right', () => {
  expect(thrownBy(() => openMemory('/nowhere/at/all.sqlite', '.broadside/memory.sqlite'))).toEqual({
    code: 'permission',
    message: 'Cannot use .broadside/memory.sqlite: it cannot be opened',
    advice: 'Check that its folder is there and yours to write to.',
    place: {file: '.broadside/memory.sqlite'},
  })
})

test('two connections see what the other has written', () => {
  const path = temporaryPath()
  const [one, other] = [opened(path), opened(path)]
  const query = {source: 'We strike at dawn.', sourceLanguage: 'en', languages: ['de']}
  expect(other.search(query)).toEqual([])
  one.add([unit('We strike at dawn!', 'a')])
  expect(other.search(query).map((match) => match.similarity)).toEqual([80])
  one.clear()
  one.add([unit('Other words come first.', 'b'), unit('We strike at dawn, all.', 'c')])
  expect(other.search(query).map(({unit: {target}}) => target)).toEqual(['c'])
  other.add(generateUnits(5_000))
  expect(one.search(query).map(({unit: {target}}) => target)).toEqual(['c'])
})

test('two processes write at once, and nothing is lost', async () => {
  const path = temporaryPath()
  const run = async (name: string): Promise<[unknown, string]> => {
    const child = spawn(process.execPath, [writer, path, name], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', (data) => {
      errors += data
    })
    const [code] = await once(child, 'close')
    return [code, errors]
  }
  expect(await Promise.all([run('a'), run('b')])).toEqual([
    [0, ''],
    [0, ''],
  ])
  const memory = opened(path)
  const {sources, units, documents} = memory.stats()
  expect({sources, units, documents}).toEqual({
    sources: new Set([...generateUnits(2_000)].map(({source}) => source)).size,
    units: 4_000,
    documents: 80,
  })
})

test('nothing is printed when the module is loaded, and nothing is loaded before', () => {
  const url = new URL('../../src/memory/open-memory.ts', import.meta.url).href
  const script = `
    const {openMemory} = await import(${JSON.stringify(url)})
    const loaded = () => process.moduleLoadList.includes('NativeModule sqlite')
    const before = loaded()
    openMemory(${JSON.stringify(temporaryPath())}).memory.close()
    console.log(before, loaded())`
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  expect({stdout, stderr}).toEqual({stdout: 'false true\n', stderr: ''})
})
