import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Memory} from '../src/memory/memory.ts'
import {openMemory} from '../src/memory/open-memory.ts'
import {tokenScore} from '../src/memory/score.ts'
import {tokensOf} from '../src/memory/tokens.ts'
import {generateQueries, generateSources, generateUnits, type Query} from './generate-memory.ts'
import {atLeast, atMost, markdownTable, type Row, shown} from './row.ts'

/*
 * node bench/memory.ts [100000] [1000000]
 *
 * Measures the translation memory with generated units: how fast they come in (less what it takes to make them up), how
 * large the file is, what a look-up costs in CPU time, and whether it finds the best match that a scan of all units finds.
 * Prints a table for the readme.
 */

const threshold = 60
const mostMs: Readonly<Record<number, number>> = {100000: 6, 1000000: 15}
const queries = 320

const sizes = process.argv.slice(2).map(Number)
const rows = (sizes.length > 0 ? sizes : [100_000, 1_000_000]).flatMap((size) => measure(size))
console.log(markdownTable(rows))

/** All figures for a number of units. */
function measure(size: number): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-memory-'))
  const name = `${size.toLocaleString('en')} units`
  try {
    const path = join(folder, 'memory.sqlite')
    const {memory} = openMemory(path)
    if (!memory) throw new Error('Unexpected memory')
    console.error(`import of ${name} …`)
    const makingMs = cpuMs(() => countOf(generateUnits(size)))
    const unitsPerSecond = size / ((cpuMs(() => memory.add(generateUnits(size))) - makingMs) / 1000)
    memory.close()
    const bytes = statSync(path).size / size
    return [
      atLeast(`${name}: import, per second of CPU time`, unitsPerSecond, {mark: 20_000, unit: ''}),
      atMost(`${name}: file, per unit`, bytes, {mark: 500, unit: ' bytes'}),
      ...measureLookUps(path, {size, name}),
    ]
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Figures of look-ups in a memory that has just been opened. */
function measureLookUps(path: string, {size, name}: {size: number; name: string}): Row[] {
  const sources = [...generateSources(size)]
  const step = size / queries
  const chosen = Array.from(
    {length: queries},
    (_, index) => sources[Math.floor(index * step)] ?? '',
  )
  const asked = generateQueries(chosen)
  const {memory} = openMemory(path)
  if (!memory) throw new Error('Unexpected memory')
  const firstMs = cpuMs(() => lookUp(memory, asked[1] as Query))
  const times = asked.map((query) => ({query, ms: cpuMs(() => lookUp(memory, query))}))
  const fuzzy = times.filter(({query}) => query.kind !== 'exact').map(({ms}) => ms)
  const exact = times.filter(({query}) => query.kind === 'exact').map(({ms}) => ms)
  const segments = sources.slice(0, 1000).map((source) => ({source}))
  const runMs = cpuMs(() => memory.exact({sourceLanguage: 'en', language: 'de', segments}))
  console.error(`scan of ${name} …`)
  const checked = size > 200_000 ? asked.slice(0, 64) : asked
  const recall = measureRecall(memory, sources, checked)
  memory.close()
  return [
    atMost(`${name}: fuzzy look-up, CPU time`, mean(fuzzy), {
      mark: mostMs[size] ?? 15,
      unit: ' ms',
    }),
    shown('of 100 look-ups 95 take at most', `${percentile(fuzzy, 0.95).toPrecision(2)} ms`),
    shown('first look-up after opening', `${firstMs.toPrecision(2)} ms`),
    shown('look-up of a text that is there', `${mean(exact).toPrecision(2)} ms`),
    shown('exact matches for 1,000 segments of a statement', `${runMs.toPrecision(2)} ms`),
    atLeast(`${name}: best match found (of ${recall.of})`, recall.share, {mark: 0.99, unit: ''}),
  ]
}

function lookUp(memory: Memory, {source}: Query): number {
  const matches = memory.search({source, sourceLanguage: 'en', languages: ['de'], threshold})
  return matches[0]?.similarity ?? 0
}

/** How often the best match of the memory is as good as that of a scan of all sources. */
function measureRecall(
  memory: Memory,
  sources: readonly string[],
  asked: readonly Query[],
): {share: number; of: number} {
  const numbers = new Map<string, number>()
  const numbered = (text: string): Int32Array =>
    Int32Array.from(tokensOf(text, 'en'), (word) => {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return number
    })
  const all = sources.map(numbered)
  let found = 0
  let of = 0
  for (const query of asked) {
    const words = numbered(query.source)
    const best = all.reduce((most, other) => Math.max(most, tokenScore(words, other, most)), 0)
    const isThere = best >= threshold
    if (!isThere) continue
    of++
    if (lookUp(memory, query) >= best) found++
  }
  return {share: found / of, of}
}

function countOf(units: Iterable<unknown>): number {
  let count = 0
  for (const _ of units) count++
  return count
}

/** CPU time of the process during some work, system calls included. */
function cpuMs(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length
}

function percentile(figures: readonly number[], share: number): number {
  return [...figures].sort((left, right) => left - right)[Math.floor(figures.length * share)] ?? 0
}
