import {createWriteStream, statSync} from 'node:fs'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {fileURLToPath} from 'node:url'
import {type ExportTmxHeader, exportTmx} from '../src/memory/tmx/export-tmx.ts'
import {importTmx} from '../src/memory/tmx/import-tmx.ts'
import type {MemoryUnit} from '../src/model/memory.ts'
import {generateUnits} from './generate-memory.ts'
import {usage} from './measure.ts'
import {atMost, markdownTable, type Row, shown} from './row.ts'
import {temporaryProject} from './temporary-project.ts'

/*
 * node bench/tmx.ts [MEGABYTES]
 *
 * Exports a generated memory and imports it again as it comes, without a file between (default 1,000 MB); then the same of a
 * tenth that is not taken apart, to know what the export alone takes. Prints units per second and the most memory. Last, the
 * commands `memory import`, `rebuild` and `export` with a file of that size, each as a process.
 */

const bin = fileURLToPath(new URL('../src/cli/bin.ts', import.meta.url))

/** What a unit of `generateUnits` takes in a file, on average. */
const bytesOfUnit = 690

const header: ExportTmxHeader = {sourceLanguage: 'en', version: '0.0.0'}
const words =
  'the strike of all workers at every hospital begins on Friday in 46,000 homes wards towns'.split(
    ' ',
  )

const megabytes = Number(process.argv[2] ?? 1000)
const exportOnly = await measure(megabytes / 10, async (bytes) => {
  let count = 0
  for await (const _ of bytes) count++
  return count
})
const both = await measure(megabytes, async (bytes) => {
  let count = 0
  for await (const unit of importTmx(bytes, {file: 'generated.tmx'})) count += unit.target ? 1 : 0
  return count
})
const importSeconds = both.cpuSeconds - exportOnly.cpuSeconds * 10
const rows: Row[] = [
  shown('file', `${(both.bytes / 1e6).toFixed(0)} MB, ${both.units} units`),
  shown('import', `${Math.round(both.units / importSeconds)} units/s of CPU`),
  shown('export', `${Math.round(exportOnly.units / exportOnly.cpuSeconds)} units/s of CPU`),
  atMost('most memory (RSS)', both.peakMegabytes, {mark: 300, unit: ' MB'}),
]
console.log(markdownTable([...rows, ...(await measureCommands(megabytes))]))

interface Measured {
  readonly bytes: number
  readonly units: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
}

/** Exports a memory of some size to a reader, and tells what that took. */
async function measure(
  size: number,
  read: (bytes: AsyncIterable<Uint8Array>) => Promise<number>,
): Promise<Measured> {
  const state = {bytes: 0, units: 0, peakMegabytes: 0}
  const start = process.cpuUsage()
  function* units(): Generator<MemoryUnit> {
    while (state.bytes < size * 1e6) yield makeUnit(state.units++)
  }
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of exportTmx(units(), header)) {
      state.bytes += chunk.length
      state.peakMegabytes = Math.max(state.peakMegabytes, process.memoryUsage.rss() / 1e6)
      yield chunk
    }
  }
  await read(counted())
  const {user, system} = process.cpuUsage(start)
  return {...state, cpuSeconds: (user + system) / 1e6}
}

/** A unit of some twenty words, with codes in every fourth. */
function makeUnit(number: number): MemoryUnit {
  const pick = (shift: number): string =>
    Array.from({length: 12 + (number % 17)}, (_, index) => {
      const place = (number * 31 + index * (7 + shift) + shift) % words.length
      return words[place]
    }).join(' ')
  const coded = (text: string): string => (number % 4 === 0 ? `<b1>${text}</b1> & more<x2/>` : text)
  return {
    sourceLanguage: 'en',
    language: 'de',
    source: coded(`${number} ${pick(0)}.`),
    target: coded(`${number} ${pick(3)}.`),
    state: 'translated',
    origin: 'human',
    document: `statement-${number % 300}`,
    previous: pick(1),
    next: pick(2),
    date: '2026-11-22',
  }
}

/** What the commands take that read a memory file of some size into the memory of a project, and write it again. */
async function measureCommands(size: number): Promise<Row[]> {
  const root = temporaryProject({languages: ['de'], statements: 1, bytes: 1_000})
  const file = join(root, 'generated.tmx')
  const count = Math.round((size * 1e6) / bytesOfUnit)
  await pipeline(exportTmx(generateUnits(count), header), createWriteStream(file))
  const name = `${(statSync(file).size / 1e6).toFixed(0)} MB, ${count.toLocaleString('en')} units`
  return (['import generated.tmx', 'rebuild', 'export all.tmx'] as const).flatMap((words) => {
    console.error(`memory ${words} of ${name} …`)
    const used = usage({argv: [bin, 'memory', ...words.split(' ')], folder: root})
    return [
      atMost(`\`memory ${words.split(' ')[0]}\` of ${name}: memory (RSS)`, used.peakMegabytes, {
        mark: 300,
        unit: ' MB',
      }),
      shown(
        'units per second of CPU time',
        Math.round((count * 1000) / used.cpuMs).toLocaleString('en'),
      ),
    ]
  })
}
