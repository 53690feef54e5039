import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTarget} from '../src/catalog/change-entry.ts'
import {parseCatalog} from '../src/catalog/parse-catalog.ts'
import {serializeCatalog} from '../src/catalog/serialize-catalog.ts'

/** Gives every entry of a catalog a confirmed target: its source with accents, the codes kept. */
export function pseudoTranslate(root: string, language: string, statement: string): void {
  const path = join(root, 'translations', language, `${statement}.po`)
  const catalog = parseCatalog(readFileSync(path, 'utf8'), {statement, language})
  const entries = catalog.entries.map((entry) =>
    setTarget(entry, accented(entry.source), {fuzzy: false}),
  )
  writeFileSync(path, serializeCatalog({...catalog, entries}))
}

/** Codes, which stay, and letters that are exchanged. */
const pieces = /<\/?[bisacx]\d+\/?>|[aeiouy]/g

const accents: Readonly<Record<string, string>> = {a: 'å', e: 'é', i: 'ï', o: 'ö', u: 'ü', y: 'ý'}

function accented(source: string): string {
  return source.replace(pieces, (piece) => accents[piece] ?? piece)
}
