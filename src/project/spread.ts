import {statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import type {Job, JobContext, Outcome} from './job.ts'
import {type JobName, type JobResult, jobs} from './jobs.ts'
import {sourcePath} from './paths.ts'
import {reviveError, startThread, statementLimits} from './start-thread.ts'

/**
 * Bytes of work for each thread, some four seconds. A thread compiles all code for itself, which takes a core a third of a
 * second; with less work the whole would take longer in sum, and hardly less on the clock.
 */
const worthThread = 8_000_000

/** Threads at most: each holds some 60 MB. */
const mostThreads = 3

/** Statements that a thread works on at the same time. */
const lanes = 4

/** A job for many statements. */
export interface Spread<Name extends JobName> {
  readonly job: Name
  readonly statements: readonly string[]
  readonly context: JobContext
  /** Rough size of the work: bytes of Markdown that are read. */
  readonly bytes: number
  readonly onResult?: (outcome: Outcome<JobResult<Name>>) => void
}

/** What a worker thread is started with. */
export interface WorkerData {
  readonly job: JobName
  readonly statements: readonly string[]
  readonly context: JobContext
  /** Index of the next statement that nobody has taken. */
  readonly next: SharedArrayBuffer
}

/**
 * Does a job for every statement: on this thread, or on as many others as it pays for. An error of one statement or
 * language does not stop the others. Outcomes are in the order of the statements.
 */
export async function spread<Name extends JobName>(
  work: Spread<Name>,
): Promise<Outcome<JobResult<Name>>[]> {
  const {job, statements, context, bytes} = work
  const outcomes: Outcome<JobResult<Name>>[] = []
  const take = (index: number, outcome: Outcome<JobResult<Name>>): void => {
    outcomes[index] = outcome
    work.onResult?.(outcome)
  }
  const data: WorkerData = {job, statements, context, next: new SharedArrayBuffer(4)}
  const paying = Math.min(statements.length, Math.floor(bytes / worthThread))
  const threads = Math.min(availableParallelism(), mostThreads, paying)
  if (threads > 1)
    await Promise.all(Array.from({length: threads}, () => runWorker<Name>(data, take)))
  else await takeAll(data, (index, outcome) => take(index, outcome as Outcome<JobResult<Name>>))
  return outcomes
}

/** Bytes of the statements' sources; those that cannot be looked at count nothing. */
export function sizeOfSources(root: string, statements: readonly string[]): number {
  return statements.reduce((sum, statement) => {
    const stats = statSync(join(root, sourcePath(statement)), {throwIfNoEntry: false})
    return sum + (stats?.size ?? 0)
  }, 0)
}

/**
 * Takes statements from the common list until there are none left; a few at the same time, so that some are read while
 * the files of others are on their way to the disk.
 */
export async function takeAll(
  {job, statements, context, next}: WorkerData,
  take: (index: number, outcome: Outcome<unknown>) => void,
): Promise<void> {
  const counter = new Int32Array(next)
  const work: Job<unknown> = await jobs[job]()
  const lane = async (): Promise<void> => {
    for (;;) {
      const index = Atomics.add(counter, 0, 1)
      const statement = statements[index]
      if (statement === undefined) return
      const errors: unknown[] = []
      try {
        const result = await work(statement, context, (error) => errors.push(error))
        take(index, {statement, result, errors})
      } catch (error) {
        take(index, {statement, errors: [...errors, error]})
      }
    }
  }
  await Promise.all(Array.from({length: lanes}, lane))
}

/** A thread that takes statements too; done when it has ended. */
function runWorker<Name extends JobName>(
  data: WorkerData,
  take: (index: number, outcome: Outcome<JobResult<Name>>) => void,
): Promise<void> {
  const worker = startThread(data, statementLimits)
  worker.on('message', ({index, outcome}) =>
    take(index, {...outcome, errors: outcome.errors.map(reviveError)}),
  )
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
}
