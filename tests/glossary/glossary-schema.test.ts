import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {CONCEPT_KEYS, LANGUAGE_KEYS} from '../../src/glossary/glossary-keys.ts'
import {glossarySchema} from '../../src/glossary/glossary-schema.ts'
import {parseGlossary} from '../../src/glossary/parse-glossary.ts'

const FILE = new URL('../../src/glossary/glossary-schema.json', import.meta.url)

/** The parts of the schema these tests look at. */
interface Schema {
  readonly items: {
    readonly properties: Readonly<Record<string, unknown>>
    readonly patternProperties: Readonly<Record<string, {anyOf: readonly {properties?: object}[]}>>
  }
}

test('the JSON Schema that is shipped is that of the table of keys (UPDATE=1 writes it)', () => {
  const schema = glossarySchema()
  if (process.env.UPDATE) writeFileSync(FILE, `${JSON.stringify(schema, undefined, 2)}\n`)
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(schema)
})

test('the schema has every key that the reader knows, and no other', () => {
  const {items} = glossarySchema() as unknown as Schema
  const [language] = Object.values(items.patternProperties)
  expect(Object.keys(items.properties)).toEqual(Object.keys(CONCEPT_KEYS))
  expect(Object.keys(language?.anyOf.at(-1)?.properties ?? {})).toEqual(Object.keys(LANGUAGE_KEYS))
})

test('every example of the table is read', () => {
  for (const [name, {example}] of Object.entries(CONCEPT_KEYS))
    expect(parseGlossary(`- en: a\n  ${name}: ${example}\n`)).toHaveLength(1)
  for (const [name, {example}] of Object.entries(LANGUAGE_KEYS))
    expect(parseGlossary(`- en: a\n  de: {${name}: ${example}}\n`)).toHaveLength(1)
})

test('the pattern for languages lets tags through, and no other key', () => {
  const {items} = glossarySchema() as unknown as Schema
  const pattern = new RegExp(Object.keys(items.patternProperties)[0] ?? '')
  const tags = ['de', 'pt-BR', 'zh-Hans', 'zh-Hant-HK', 'es-419', 'ca-valencia', 'id-ID', 'yue']
  expect(tags.filter((tag) => !pattern.test(tag))).toEqual([])
  expect(['id', 'type', 'note', 'DE', 'pt_BR', ''].filter((key) => pattern.test(key))).toEqual([])
})
