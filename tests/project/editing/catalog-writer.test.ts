import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Entry} from '../../../src/model/catalog.ts'
import {CatalogWriter} from '../../../src/project/editing/catalog-writer.ts'
import {DocumentStore} from '../../../src/project/editing/open-document.ts'
import {openProject} from '../../../src/project/open-project.ts'
import {project, run, translate} from '../../cli/run.ts'
import {rejectionOf, temporaryProject} from '../temporary-project.ts'

const about = {statement: 'strike', language: 'de'}
const file = 'translations/de/strike.po'

async function openWriter() {
  const root = temporaryProject(project)
  await run(root, 'sync')
  const {settings} = await openProject(root, '0')
  const documents = new DocumentStore(root, settings)
  return {root, writer: new CatalogWriter({root, documents, now: () => new Date(0)})}
}

/** The entries with a target in the place of that of one. */
function withTarget(entries: readonly Entry[], source: string, target: string): readonly Entry[] {
  return entries.map((entry) => (entry.source === source ? {...entry, target} : entry))
}

test('what another program writes between reading and writing stays, and the change is made on it', async () => {
  const {root, writer} = await openWriter()
  let calls = 0
  await writer.change({
    ...about,
    apply: ({catalog}) => {
      if (calls++ === 0) translate(root, {language: 'de'}, {'Bring your friends.': 'Fremd.'})
      return withTarget(catalog.entries, 'We will strike.', 'Eigen.')
    },
  })
  expect(calls).toBe(2)
  const po = readFileSync(join(root, file), 'utf8')
  expect(po).toContain('msgstr "Fremd."')
  expect(po).toContain('msgstr "Eigen."')
})

test('a change that was refused is not made when the others are made again', async () => {
  const {root, writer} = await openWriter()
  let calls = 0
  const refused = rejectionOf(
    writer.change({
      ...about,
      apply: ({catalog}) => {
        if (calls++ === 0) throw new Error('refused')
        return withTarget(catalog.entries, 'Strike on Friday!', 'Doch.')
      },
    }),
  )
  let others = 0
  const other = writer.change({
    ...about,
    apply: ({catalog}) => {
      if (others++ === 0) translate(root, {language: 'de'}, {'Bring your friends.': 'Fremd.'})
      return withTarget(catalog.entries, 'We will strike.', 'Eigen.')
    },
  })
  await Promise.all([refused, other])
  expect(await refused).toMatchObject({message: 'refused'})
  expect([calls, others]).toEqual([1, 2])
  expect(readFileSync(join(root, file), 'utf8')).not.toContain('Doch.')
})

test('a program that never stops writing is told of, and keeps its work', async () => {
  const {root, writer} = await openWriter()
  let turn = 0
  const failure = await rejectionOf(
    writer.change({
      ...about,
      apply: ({catalog}) => {
        const path = join(root, file)
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replace(/(# turn.*\n)?msgid ""/, `# turn ${turn++}\nmsgid ""`),
        )
        return withTarget(catalog.entries, 'We will strike.', 'Eigen.')
      },
    }),
  )
  expect(failure).toMatchObject({code: 'busy'})
  expect(readFileSync(join(root, file), 'utf8')).not.toContain('Eigen.')
})
