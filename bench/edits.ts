import {readFileSync} from 'node:fs'
import {signEntry} from '../src/catalog/change-entry.ts'
import {createCatalog} from '../src/catalog/create-catalog.ts'
import {isStale, stateOf} from '../src/catalog/entry-state.ts'
import {syncCatalog} from '../src/catalog/sync-catalog.ts'
import type {Catalog} from '../src/model/catalog.ts'
import type {Segment} from '../src/model/statement.ts'
import {segmentStatement} from '../src/segment/segment-statement.ts'
import {parseStatement} from '../src/statement/parse-statement.ts'
import {type Edit, edits} from './nine-edits.ts'

/*
 * node bench/edits.ts FILE…
 *
 * What an edit of the source costs: every sentence of a statement is translated and reviewed, the source is edited in
 * nine ways, and the sentences left without a confirmed target are counted.
 */

const [, , ...files] = process.argv
if (files.length === 0) {
  console.error('Missing file: node bench/edits.ts source/night-shift.md')
  process.exitCode = 2
}
for (const file of files) report(file, readFileSync(file, 'utf8'))

function report(file: string, text: string): void {
  const before = segments(text)
  const catalog = reviewed(before)
  const rows = edits.map((edit) => ({edit, ...measure(edit, text, {catalog, before})}))
  console.log(`${file}: ${before.length} segments, all translated and reviewed`)
  console.table(
    Object.fromEntries(
      rows.map(({edit, ideal, open, lost, reviews}) => [
        edit.name,
        {'without a confirmed target': open, ideal, 'targets lost': lost, 'reviews kept': reviews},
      ]),
    ),
  )
}

function segments(text: string): Segment[] {
  return segmentStatement(parseStatement(text), {language: 'en'})
}

/** A catalog in which every target is confirmed and signed. */
function reviewed(before: readonly Segment[]): Catalog {
  const empty = createCatalog({statement: 'edits', language: 'de', sourceLanguage: 'en'})
  const {catalog} = syncCatalog(before, empty)
  const entries = catalog.entries.map((entry) =>
    signEntry({...entry, target: `»${entry.source}«`}, {by: 'Ana', date: '2026-01-01'}),
  )
  return {...catalog, entries}
}

interface Measured {
  readonly open: number
  readonly ideal: number
  readonly lost: number
  readonly reviews: number
}

function measure(
  edit: Edit,
  text: string,
  {catalog, before}: {catalog: Catalog; before: readonly Segment[]},
): Measured {
  const edited = edit.apply(text)
  if (edited === text) throw new Error(`The edit “${edit.name}” found nothing to change.`)
  const after = segments(edited)
  const {catalog: synced} = syncCatalog(after, catalog)
  const all = [...synced.entries, ...synced.obsolete]
  const targets = new Set(all.map(({target}) => target))
  return {
    open: synced.entries.filter((entry) => entry.target === '' || isStale(entry)).length,
    ideal: newSentences(before, after),
    lost: catalog.entries.filter(({target}) => !targets.has(target)).length,
    reviews: synced.entries.filter((entry) => stateOf(entry) === 'reviewed').length,
  }
}

/** Sentences that were not in the statement before: what nobody can have translated. */
function newSentences(before: readonly Segment[], after: readonly Segment[]): number {
  const left = new Map<string, number>()
  for (const {source} of before) left.set(source, (left.get(source) ?? 0) + 1)
  return after.filter(({source}) => {
    const count = left.get(source) ?? 0
    left.set(source, count - 1)
    return count <= 0
  }).length
}
