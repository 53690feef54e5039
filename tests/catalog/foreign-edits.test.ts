import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {serializeCatalog} from '../../src/catalog/serialize-catalog.ts'
import {describeCatalog} from './describe-catalog.ts'
import {ourCatalog} from './our-catalog.ts'

const fixtures = new URL('../fixtures/po/', import.meta.url)
const about = {statement: 'strike', language: 'de'}

/** Each folder holds the catalog of `ours` as another tool or person saved it. */
describe.each(readdirSync(fixtures))('%s', (name) => {
  const folder = new URL(`${name}/`, fixtures)
  const catalog = parseCatalog(readFileSync(new URL('input.po', folder), 'utf8'), about)
  const results = {'catalog.po': serializeCatalog(catalog), 'states.txt': describeCatalog(catalog)}

  test.each(Object.entries(results))('gives %s', (file, result) => {
    const expected = new URL(`expected/${file}`, folder)
    if (process.env.UPDATE) {
      mkdirSync(new URL('expected', folder), {recursive: true})
      writeFileSync(expected, result)
    }
    expect(result).toBe(readFileSync(expected, 'utf8'))
  })

  test('keeps every state', () => {
    expect(results['states.txt']).toBe(describeCatalog(ourCatalog))
  })

  test('is written in one form from then on', () => {
    expect(serializeCatalog(parseCatalog(results['catalog.po'], about))).toBe(results['catalog.po'])
  })
})
