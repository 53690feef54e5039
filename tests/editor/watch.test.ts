import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test, vi} from 'vitest'
import type {EditorEvent} from '../../src/editor/api.ts'
import {watchProject} from '../../src/editor/desk/watch-project.ts'
import {translate} from '../cli/run.ts'
import {openEditor, strike} from './open-editor.ts'

/** An editor whose files are looked at all the time, and how to wait for what windows are told. */
async function openWatched(files: Readonly<Record<string, string>> = {}) {
  const editor = await openEditor(files)
  await editor.segments()
  await editor.ask('GET', '/api/glossary')
  onTestFinished(watchProject(editor.desk, {everyMs: 5}))
  await new Promise((resolve) => setTimeout(resolve, 50))
  const told = (event: Partial<EditorEvent>) =>
    vi.waitFor(() => expect(editor.events).toContainEqual(expect.objectContaining(event)), 10_000)
  return {...editor, told, path: (name: string) => join(editor.root, name)}
}

test('what nobody changes is told to nobody', async () => {
  const {events} = await openWatched()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(events).toEqual([])
})

test('a catalog, a statement, the glossary and the list of statements are looked at', async () => {
  const {root, told, path} = await openWatched({'glossary/a.yaml': '- en: strike\n'})
  translate(root, {language: 'de'}, {'We will strike.': 'Wir streiken.'})
  await told({type: 'segments', isForeign: true})
  writeFileSync(path('glossary/a.yaml'), '- en: gate\n')
  await told({type: 'glossary'})
  writeFileSync(path('source/two.md'), '# Two\n')
  await told({type: 'project'})
  writeFileSync(path('source/strike.md'), `${strike}\nOne more.\n`)
  await told({type: 'document', statement: 'strike', language: 'de'})
})

test('a statement that is gone is told, and opened no more', async () => {
  const {ask, told, path} = await openWatched()
  rmSync(path('source/strike.md'))
  await told({type: 'document'})
  expect((await ask('GET', '/api/statements/strike/de')).status).toBe(404)
})

test('settings that change are taken over; those that cannot be used change nothing', async () => {
  const {ask, told, path} = await openWatched()
  expect((await ask('GET', '/api/statements/strike/fr')).status).toBe(404)
  writeFileSync(path('broadside.yaml'), 'languages: [')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect((await ask('GET', '/api/statements/strike/de')).status).toBe(200)
  writeFileSync(path('broadside.yaml'), 'languages: [de, fr]\n')
  await told({type: 'project'})
  expect((await ask('GET', '/api/statements/strike/fr')).status).toBe(200)
})
