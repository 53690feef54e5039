import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** A process to measure: what Node.js is to run, and where. */
export interface Run {
  readonly argv: readonly string[]
  readonly folder: string
}

/** What a process took. */
export interface Usage {
  readonly wallMs: number
  /** User and system time of all its threads. */
  readonly cpuMs: number
  /** The most memory it held at once (resident set), in units of a million bytes. */
  readonly peakMegabytes: number
}

/** The start of Node.js alone, with which everything is compared. */
export const nothing: Run = {argv: ['-e', '0'], folder: '.'}

/** A command of the bundled program. */
export function broadside(folder: string, ...argv: readonly string[]): Run {
  return {argv: [program, ...argv], folder}
}

/** A parse of the Markdown files of a folder with nothing but the packages for it. */
export function bareParse(folder: string): Run {
  return {argv: [parser, folder], folder}
}

const program = fileURLToPath(new URL('../dist/broadside.js', import.meta.url))
const parser = fileURLToPath(new URL('./parse-bare.mjs', import.meta.url))

/**
 * The milliseconds that a process takes from its start to its end.
 *
 * @throws Error where it fails, with what it said.
 */
export function wallTime(run: Run): number {
  return start(run).wallMs
}

/** All that a process takes. The module that counts adds a few milliseconds, so compare with its like only. */
export function usage({argv, folder}: Run): Usage {
  const {wallMs, counted} = start({argv: ['--import', counter, ...argv], folder})
  const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(counted) as NodeJS.ResourceUsage
  return {
    wallMs,
    cpuMs: (userCPUTime + systemCPUTime) / 1000,
    peakMegabytes: (maxRSS * 1024) / 1e6,
  }
}

/** A module that writes what its process has used to a fourth stream when it ends. */
const counter = `data:text/javascript,${encodeURIComponent(`
  import {writeSync} from 'node:fs'
  import {isMainThread} from 'node:worker_threads'
  const count = () => writeSync(3, JSON.stringify(process.resourceUsage()))
  if (isMainThread) process.on('exit', count)
`)}`

/** Runs a process to its end; returns what it wrote to its fourth stream. */
function start({argv, folder}: Run): {wallMs: number; counted: string} {
  const before = performance.now()
  const {status, stderr, output} = spawnSync(process.execPath, argv, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const wallMs = performance.now() - before
  if (status === 0) return {wallMs, counted: String(output[3])}
  throw new Error(`node ${argv.join(' ')} in ${folder} ended with ${status}: ${stderr}`)
}

/** The figure in the middle. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN
}

/** Does the same steps in turn, several times over, so that a busy moment of the machine hits all of them alike. */
export function inTurn<Steps extends Readonly<Record<string, () => unknown>>>(
  times: number,
  steps: Steps,
): {readonly [Step in keyof Steps]: ReturnType<Steps[Step]>[]} {
  const results = Object.fromEntries(Object.keys(steps).map((name) => [name, [] as unknown[]]))
  for (let turn = 0; turn < times; turn++)
    for (const [name, step] of Object.entries(steps)) results[name]?.push(step())
  return results as {[Step in keyof Steps]: ReturnType<Steps[Step]>[]}
}
