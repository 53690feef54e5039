import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createCatalog} from '../../src/catalog/create-catalog.ts'
import {serializeCatalog} from '../../src/catalog/serialize-catalog.ts'
import {syncCatalog} from '../../src/catalog/sync-catalog.ts'
import {readStatement} from '../../src/pipeline.ts'
import {readSettings} from '../../src/project/read-settings.ts'
import {syncStatement} from '../../src/project/sync-statement.ts'
import {temporaryProject} from './temporary-project.ts'

const text = '# Night shift\n\nOne nurse was on duty. *Nobody came.*\n\n- Join us!\n'

test('a new catalog is the same whether others are new beside it or not', async () => {
  const root = temporaryProject({
    'broadside.yaml': 'languages: [de, ar, zh-Hans]\n',
    'source/night.md': text,
  })
  const settings = readSettings(root)
  const {languages, sourceLanguage} = settings
  const context = {root, settings, languages, version: '1.0.0'}
  await syncStatement('night', context, (error) => {
    throw error
  })
  const {segments} = readStatement('night', text, settings)
  for (const language of languages) {
    const empty = createCatalog({statement: 'night', language, sourceLanguage})
    const po = readFileSync(join(root, 'translations', language, 'night.po'), 'utf8')
    expect(po).toBe(serializeCatalog(syncCatalog(segments, empty).catalog))
  }
})
