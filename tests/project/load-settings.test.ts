import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {loadSettings} from '../../src/project/load-settings.ts'
import {DEFAULTS} from '../../src/project/settings-keys.ts'
import {rejectionOf, temporaryProject} from './temporary-project.ts'

const FILE = 'broadside.yaml'
const CACHE = '.broadside/settings.json'

/** Whether a process that loads the settings of a project loads the YAML parser. */
function loadsYaml(root: string): boolean {
  const module = JSON.stringify(new URL('../../src/project/load-settings.ts', import.meta.url).href)
  const hooks = `export async function resolve(name, context, next) {
    if (name === 'yaml') process._rawDebug('YAML')
    return next(name, context)
  }`
  const script = `
    import {register} from 'node:module'
    register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hooks)}))
    const {loadSettings} = await import(${module})
    await loadSettings(${JSON.stringify(root)}, {version: '1'})`
  const {stderr, status} = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '-e', script],
    {encoding: 'utf8'},
  )
  expect(status).toBe(0)
  return stderr.includes('YAML')
}

test('the YAML parser is loaded once for a text', () => {
  const root = temporaryProject({[FILE]: 'languages: [de]\n'})
  expect(loadsYaml(root)).toBe(true)
  expect(loadsYaml(root)).toBe(false)
  writeFileSync(join(root, FILE), 'languages: [fr]\n')
  expect(loadsYaml(root)).toBe(true)
})

test('settings from the cache are the settings of the file', async () => {
  const root = temporaryProject({[FILE]: 'languages: [de]\nengine: deepl\n'})
  const first = await loadSettings(root, {version: '1'})
  expect(first).toEqual({...DEFAULTS, languages: ['de'], engine: 'deepl'})
  expect(await loadSettings(root, {version: '1'})).toEqual(first)
})

test('a change of one letter, and of the version, is seen', async () => {
  const root = temporaryProject({[FILE]: 'languages: [de]\n'})
  await loadSettings(root, {version: '1'})
  writeFileSync(join(root, FILE), 'languages: [fr]\n')
  expect(await loadSettings(root, {version: '1'})).toEqual({...DEFAULTS, languages: ['fr']})
  const cache = readFileSync(join(root, CACHE), 'utf8')
  await loadSettings(root, {version: '2'})
  expect(readFileSync(join(root, CACHE), 'utf8')).not.toBe(cache)
})

test('a cache is made for the keys of this version, which may have more than another one of its name', async () => {
  const root = temporaryProject({[FILE]: 'languages: [de]\n'})
  await loadSettings(root, {version: '1'})
  const [, body = ''] = readFileSync(join(root, CACHE), 'utf8').split('\n')
  const [madeBy] = JSON.parse(body)
  expect(madeBy.split(' ')).toEqual(['1', ...Object.keys(DEFAULTS)])
})

test.each([
  ['empty', () => ''],
  ['cut off', (text: string) => text.slice(0, -3)],
  ['zeroes', (text: string) => '\0'.repeat(text.length)],
  ['edited', (text: string) => text.replace('"de"]', '"fr"]')],
  ['something else', () => '{}\n[]'],
  ['not UTF-8', () => Buffer.from([0xff])],
])('a cache that is %s is not used', async (_, spoil) => {
  const root = temporaryProject({[FILE]: 'languages: [de]\n'})
  await loadSettings(root, {version: '1'})
  const cache = readFileSync(join(root, CACHE), 'utf8')
  writeFileSync(join(root, CACHE), spoil(cache))
  expect(await loadSettings(root, {version: '1'})).toEqual({...DEFAULTS, languages: ['de']})
  expect(readFileSync(join(root, CACHE), 'utf8')).toBe(cache)
})

test('a project where no cache can be made works all the same', async () => {
  const root = temporaryProject({[FILE]: 'languages: [de]\n', '.broadside': 'a file, not a folder'})
  expect(await loadSettings(root, {version: '1'})).toEqual({...DEFAULTS, languages: ['de']})
})

test('wrong settings are an error every time', async () => {
  const root = temporaryProject({[FILE]: 'languages: [xx]\n'})
  const first = await rejectionOf(loadSettings(root, {version: '1'}))
  expect(first).toMatchObject({code: 'language', place: {file: FILE, line: 1, column: 13}})
  expect(await rejectionOf(loadSettings(root, {version: '1'}))).toEqual(first)
})

test('a folder without settings is told how to get them', async () => {
  expect(await rejectionOf(loadSettings(temporaryProject(), {version: '1'}))).toEqual({
    code: 'settings',
    message: 'Missing broadside.yaml',
    advice: 'Run `broadside init` to make a project here.',
    place: {file: FILE},
  })
})
