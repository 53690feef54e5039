import {readFileSync} from 'node:fs'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import type {Catalog} from '../../src/model/catalog.ts'

const file = new URL('../fixtures/po/ours/input.po', import.meta.url)

/** A catalog with an entry of every kind. */
export const ourCatalog: Catalog = parseCatalog(readFileSync(file, 'utf8'), {
  statement: 'strike',
  language: 'de',
})
