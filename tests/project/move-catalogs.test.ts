import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {moveCatalogs} from '../../src/project/move-catalogs.ts'
import {readSettings} from '../../src/project/read-settings.ts'
import {german, project, run, strike, translate} from '../cli/run.ts'
import {rejectionOf, temporaryProject} from './temporary-project.ts'

/** A project whose statement is translated into German. */
async function translated(): Promise<string> {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  return root
}

function rename(root: string, from: string, to: string): void {
  mkdirSync(join(root, 'source', to, '..'), {recursive: true})
  renameSync(join(root, `source/${from}.md`), join(root, `source/${to}.md`))
}

function catalog(root: string, language: string, statement: string): string | undefined {
  const path = join(root, 'translations', language, `${statement}.po`)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

test('a renamed statement keeps its catalogs, byte for byte but for its name', async () => {
  const root = await translated()
  const before = catalog(root, 'de', 'strike') ?? ''
  mkdirSync(join(root, '.broadside/history/de'), {recursive: true})
  writeFileSync(join(root, '.broadside/history/de/strike.jsonl'), '{"id": "a"}\n')
  rename(root, 'strike', '2026/walk-out')
  const {stdout} = await run(root, 'sync')
  expect(stdout).toContain(
    '“strike” is “2026/walk-out” now: its catalogs moved along (de, fr).\n\n1 statement synced',
  )
  expect(stdout).toMatch(/^de +4 +0 +0 +0 +0 +0$/m)
  expect(catalog(root, 'de', '2026/walk-out')).toBe(
    before.replaceAll(': strike\\n', ': 2026/walk-out\\n'),
  )
  expect(catalog(root, 'de', 'strike')).toBeUndefined()
  const history = join(root, '.broadside/history/de/2026/walk-out.jsonl')
  expect(readFileSync(history, 'utf8')).toBe('{"id": "a"}\n')
  expect(catalog(root, 'fr', 'strike')).toBeUndefined()
  expect((await run(root, 'sync')).stdout).toBe('1 statement unchanged.\n')
})

test('one that was edited, too, as long as most of it is there', async () => {
  const root = await translated()
  rename(root, 'strike', 'walk-out')
  writeFileSync(join(root, 'source/walk-out.md'), strike.replace('- Bring your friends.\n', ''))
  expect((await run(root, 'sync')).stdout).toContain('moved along (de, fr)')
  expect(catalog(root, 'de', 'walk-out')).toContain('#~ msgid "Bring your friends."')
})

test('another statement does not get them, nor does a copy', async () => {
  const root = await translated()
  const before = catalog(root, 'de', 'strike')
  writeFileSync(join(root, 'source/copy.md'), strike)
  rename(root, 'strike', 'strike-2')
  writeFileSync(join(root, 'source/strike-2.md'), '# Other\n\nAnother text.\n\n- Join us!\n')
  rmSync(join(root, 'source/copy.md'))
  const {stdout} = await run(root, 'sync')
  expect(stdout).not.toContain('moved along')
  expect(catalog(root, 'de', 'strike')).toBe(before)
  writeFileSync(join(root, 'source/strike.md'), strike)
  writeFileSync(join(root, 'source/copy.md'), strike)
  expect((await run(root, 'sync')).stdout).not.toContain('moved along')
  expect(catalog(root, 'de', 'strike')).toBe(before)
})

test('a catalog that is there already is not written over', async () => {
  const root = await translated()
  rename(root, 'strike', 'walk-out')
  await run(root, 'sync --to fr')
  const french = catalog(root, 'fr', 'walk-out')
  const old = (catalog(root, 'de', 'walk-out') ?? '').replaceAll('walk-out', 'strike')
  writeFileSync(
    join(root, 'translations/fr/strike.po'),
    old.replace('Language: de', 'Language: fr'),
  )
  await run(root, 'sync')
  expect(catalog(root, 'fr', 'walk-out')).toBe(french)
  expect(catalog(root, 'fr', 'strike')).toBeDefined()
})

test('nothing moves where a catalog cannot be read', async () => {
  const root = await translated()
  rename(root, 'strike', 'walk-out')
  writeFileSync(join(root, 'translations/fr/strike.po'), '<<<<<<< ours\n')
  const settings = readSettings(root)
  const moving = rejectionOf(
    Promise.resolve().then(() => moveCatalogs(root, {statements: ['walk-out'], settings})),
  )
  expect(await moving).toMatchObject({place: {file: 'translations/fr/strike.po'}})
  expect(catalog(root, 'de', 'strike')).toBeDefined()
  expect(catalog(root, 'de', 'walk-out')).toBeUndefined()
})
