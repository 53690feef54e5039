import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readConcepts} from '../../src/project/read-concepts.ts'
import {temporaryProject} from './temporary-project.ts'

const options = {sourceLanguage: 'en', version: '1'}
const cache = '.broadside/glossary.json'

/** A project with one concept, and its ids as they are read. */
function project(text = '- id: strike\n  en: strike\n') {
  const root = temporaryProject({'glossary/labour.yaml': text})
  const ids = async (): Promise<string[]> => (await readConcepts(root, options)).map(({id}) => id)
  return {root, ids}
}

test('concepts come from the cache as they came from the files', async () => {
  const {root} = project()
  const first = await readConcepts(root, options)
  expect(await readConcepts(root, options)).toEqual(first)
  // What the cache holds is what is read: a key of its own makes it the witness.
  const text = readFileSync(join(root, cache), 'utf8')
  expect(JSON.parse(text.slice(text.indexOf('\n')))).toEqual(first)
})

test('a file that has changed is read again', async () => {
  const {root, ids} = project()
  await ids()
  writeFileSync(join(root, 'glossary/labour.yaml'), '- id: union\n  en: union\n')
  expect(await ids()).toEqual(['union'])
})

test.each([
  ['cut off', (text: string) => text.slice(0, -9)],
  ['edited', (text: string) => text.replace('strike', 'struck')],
  ['emptied', () => ''],
  ['not JSON', () => 'x\ny'],
])('a cache that was %s is not used', async (_, damage) => {
  const {root, ids} = project()
  await ids()
  writeFileSync(join(root, cache), damage(readFileSync(join(root, cache), 'utf8')))
  expect(await ids()).toEqual(['strike'])
})

test('without a glossary there are no concepts, and no cache is made', async () => {
  const root = temporaryProject()
  expect(await readConcepts(root, options)).toEqual([])
  expect(() => readFileSync(join(root, cache))).toThrow('ENOENT')
})
