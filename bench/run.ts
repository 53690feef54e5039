import {measureChecks} from './measure-checks.ts'
import {measureEditions} from './measure-editions.ts'
import {measureEditor} from './measure-editor.ts'
import {measureMany} from './measure-many.ts'
import {measureMemory} from './measure-memory.ts'
import {measureStart} from './measure-start.ts'
import {markdownTable, type Row} from './row.ts'

/*
 * node bench/run.ts [start] [editions] [checks] [editor] [hundred] [thousand] [memory] [FILE.md]
 *
 * Measures the program in `dist/` against its marks and prints a table for the readme. All times are whole processes,
 * medians of several runs in turn; `×` counts how often `node -e 0` could have run. A file takes the place of the
 * statement from which editions are built.
 */

const [, , ...words] = process.argv
const named = words.filter((word) => !word.endsWith('.md'))
const file = words.find((word) => word.endsWith('.md'))

const measurements: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  start: measureStart,
  editions: () => measureEditions(file),
  checks: measureChecks,
  editor: measureEditor,
  hundred: () => measureMany(100, 5),
  thousand: () => measureMany(1000, 3),
  memory: measureMemory,
}

const rows: Row[] = []
for (const [name, measure] of Object.entries(measurements)) {
  if (named.length > 0 && !named.includes(name)) continue
  console.error(`measuring: ${name} …`)
  rows.push(...(await measure()))
}
console.log(markdownTable(rows))
const missed = rows.filter(({holds}) => holds === false)
for (const {what, measured, mark} of missed) console.error(`missed: ${what}: ${measured}, ${mark}`)
