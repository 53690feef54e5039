import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {languageFault} from '../../src/project/language-tags.ts'
import {DEFAULTS, SETTINGS_KEYS} from '../../src/project/settings-keys.ts'
import {settingsSchema} from '../../src/project/settings-schema.ts'

const FILE = new URL('../../src/project/settings-schema.json', import.meta.url)

/** The parts of a schema these tests look at. */
interface Properties {
  readonly properties: Readonly<Record<string, {default?: unknown; items?: {pattern?: string}}>>
}

test('the JSON Schema that is shipped is that of the table of keys (UPDATE=1 writes it)', () => {
  const schema = settingsSchema()
  if (process.env.UPDATE) writeFileSync(FILE, `${JSON.stringify(schema, undefined, 2)}\n`)
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(schema)
})

test('the schema has every key and every default', () => {
  const {properties} = settingsSchema() as unknown as Properties
  expect(Object.keys(properties)).toEqual(Object.keys(SETTINGS_KEYS))
  const defaults = Object.entries(properties).filter(([, {default: value}]) => value !== undefined)
  const {publish, ...flat} = DEFAULTS
  expect(Object.fromEntries(defaults.map(([name, {default: value}]) => [name, value]))).toEqual(
    flat,
  )
  const inner = (properties.publish as unknown as Properties).properties
  expect(
    Object.fromEntries(Object.entries(inner).map(([name, {default: value}]) => [name, value])),
  ).toEqual(publish)
})

test('the pattern for languages lets every good tag through', () => {
  const {properties} = settingsSchema() as unknown as Properties
  const pattern = new RegExp(properties.languages?.items?.pattern ?? 'none')
  const tags = ['de', 'pt-BR', 'zh-Hans', 'zh-Hant-HK', 'es-419', 'ca-valencia', 'de-1996', 'skr']
  expect(tags.filter((tag) => languageFault(tag) ?? !pattern.test(tag))).toEqual([])
  expect(['zh-hans', 'DE', 'pt_BR', ''].filter((tag) => pattern.test(tag))).toEqual([])
})
