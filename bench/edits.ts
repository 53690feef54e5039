import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {signEntry} from '../src/catalog/change-entry.ts'
import {createCatalog} from '../src/catalog/create-catalog.ts'
import {isStale, stateOf} from '../src/catalog/entry-state.ts'
import {syncCatalog} from '../src/catalog/sync-catalog.ts'
import type {Catalog, Entry} from '../src/model/catalog.ts'
import type {Segment} from '../src/model/statement.ts'
import {segmentStatement} from '../src/segment/segment-statement.ts'
import {parseStatement} from '../src/statement/parse-statement.ts'
import {type Edit, edits} from './nine-edits.ts'
import {peers} from './peers.ts'

/*
 * node bench/edits.ts FILE…
 *
 * What an edit of the source costs: every sentence of a statement is translated and reviewed, the source is edited in nine
 * ways, and the sentences left without a confirmed target are counted. Prints a table beside other tools' figures; ends
 * with 1 where a figure is above the ideal or a target is lost.
 */

const [, , ...files] = process.argv
if (files.length === 0) {
  console.error('Missing file: node bench/edits.ts source/night-shift.md')
  process.exitCode = 2
} else {
  console.log(table(files))
}

/** All figures as a Markdown table, ours last. */
function table(files: readonly string[]): string {
  const ideal = edits.map((edit) => edit.ideal)
  const ours = files.map((file) => {
    const text = readFileSync(file, 'utf8')
    const before = segments(text)
    const figures = edits.map((edit) => openAfter(edit, text, reviewed(before)))
    if (figures.some((figure, index) => figure > (ideal[index] ?? 0))) process.exitCode = 1
    return {name: `**broadside** (${basename(file)}, ${before.length} segments)`, figures}
  })
  const rows = [
    ['tool', ...edits.map(({name}) => name)],
    ['---', ...edits.map(() => '---:')],
    ...[{name: 'ideal', figures: ideal}, ...peers, ...ours].map(({name, figures}) => [
      name,
      ...figures.map(String),
    ]),
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function segments(text: string): Segment[] {
  return segmentStatement(parseStatement(text), {language: 'en'})
}

/** A catalog in which every target is confirmed and signed. */
function reviewed(before: readonly Segment[]): Catalog {
  const empty = createCatalog({statement: 'edits', language: 'de', sourceLanguage: 'en'})
  const {catalog} = syncCatalog(before, empty)
  const entries = catalog.entries.map((entry, index) =>
    signEntry({...entry, target: `»${index} ${entry.source}«`}, {by: 'Ana', date: '2026-01-01'}),
  )
  return {...catalog, entries}
}

/** How many sentences have no confirmed target after an edit. */
function openAfter(edit: Edit, text: string, catalog: Catalog): number {
  const edited = edit.apply(text)
  if (edited === text) throw new Error(`The edit “${edit.name}” found nothing to change.`)
  const {entries, obsolete} = syncCatalog(segments(edited), catalog).catalog
  const targets = new Set([...entries, ...obsolete].map(({target}) => target))
  const lost = catalog.entries.filter(({target}) => !targets.has(target))
  if (lost.length > 0) throw new Error(`The edit “${edit.name}” has lost ${lost.length} targets.`)
  return entries.filter(isOpen).length
}

/** Whether somebody has work to do on an entry. */
function isOpen(entry: Entry): boolean {
  return isStale(entry) || !['translated', 'reviewed'].includes(stateOf(entry))
}
