import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {signEntry} from '../../src/catalog/change-entry.ts'
import {createCatalog} from '../../src/catalog/create-catalog.ts'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {serializeCatalog} from '../../src/catalog/serialize-catalog.ts'
import {syncCatalog} from '../../src/catalog/sync-catalog.ts'
import type {SyncCounts} from '../../src/catalog/sync-counts.ts'
import type {Segment} from '../../src/model/statement.ts'
import {segmentStatement} from '../../src/segment/segment-statement.ts'
import {parseStatement} from '../../src/statement/parse-statement.ts'

/*
 * Each folder holds a statement before and after an edit, in some cases with a version between that was synchronised, too,
 * and the catalog before and after. `UPDATE=1` rewrites what is expected, and makes a missing `before.po` in which every
 * target is reviewed.
 */
const fixtures = new URL('../fixtures/sync/', import.meta.url)
const about = {statement: 'strike', language: 'de'}

describe.each(readdirSync(fixtures))('%s', (name) => {
  const folder = new URL(`${name}/`, fixtures)
  const path = (file: string): URL => new URL(file, folder)
  const read = (file: string): string => readFileSync(path(file), 'utf8')
  const abbreviations: Record<string, string[]> = existsSync(path('abbreviations.json'))
    ? JSON.parse(read('abbreviations.json'))
    : {}
  const segments = (version: string): Segment[] =>
    segmentStatement(parseStatement(read(`${version}.md`)), {
      language: 'en',
      abbreviations: abbreviations[version] ?? [],
    })
  const sync = (version: string, po: string): {po: string; counts: SyncCounts} => {
    const {catalog, counts} = syncCatalog(segments(version), parseCatalog(po, about))
    return {po: serializeCatalog(catalog), counts}
  }
  if (process.env.UPDATE && !existsSync(path('before.po')))
    writeFileSync(path('before.po'), reviewedCatalog(segments('before')))
  const before = read('before.po')
  const between = existsSync(path('between.md')) ? sync('between', before).po : before
  const after = sync('after', between)

  test('begins in step with its source', () => {
    expect(sync('before', before).po).toBe(before)
  })

  const counts = Object.entries(after.counts).filter(([, count]) => count > 0)
  test.each(
    Object.entries({
      'expected.po': after.po,
      'counts.json': `${JSON.stringify(Object.fromEntries(counts))}\n`,
    }),
  )('gives %s', (file, result) => {
    if (process.env.UPDATE) writeFileSync(path(file), result)
    expect(result).toBe(read(file))
  })

  test('is in step then', () => {
    expect(sync('after', after.po).po).toBe(after.po)
  })

  if (existsSync(path('between.md')) && read('after.md') === read('before.md')) {
    test('is as before', () => {
      expect(after.po).toBe(before)
    })
  }
})

/** A PO file in which every target is reviewed. */
function reviewedCatalog(segments: readonly Segment[]): string {
  const {catalog} = syncCatalog(segments, createCatalog({...about, sourceLanguage: 'en'}))
  const entries = catalog.entries.map((entry) =>
    signEntry({...entry, target: `»${entry.source}«`}, {by: 'Ana', date: '2026-01-01'}),
  )
  return serializeCatalog({...catalog, entries})
}
