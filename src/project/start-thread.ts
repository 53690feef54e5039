import type {ResourceLimits, Worker} from 'node:worker_threads'
import {UserError} from '../model/user-error.ts'
import type {PlainError} from './job.ts'

/**
 * What a thread that reads statements may hold, in units of 2²⁰ bytes. Without limits V8 lets garbage lie until there is four
 * times as much of it; the largest statement, of 5 MB, needs less than a quarter of this.
 */
export const statementLimits: ResourceLimits = {
  maxYoungGenerationSizeMb: 16,
  maxOldGenerationSizeMb: 2000,
}

/** Starts a thread of the program, which `work` answers for, with some data and limits of what it may hold. */
export function startThread(workerData: unknown, resourceLimits: ResourceLimits): Worker {
  // Loaded here because it takes a millisecond, and most commands need no other thread.
  const {Worker} = process.getBuiltinModule('node:worker_threads')
  // The worker is a file of its own beside this one, in the sources as in the bundle.
  const file = new URL(
    import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js',
    import.meta.url,
  )
  return new Worker(file, {workerData, resourceLimits})
}

/** An error in a form that keeps its parts on the way between threads, if it is a person's to put right. */
export function plainError(error: unknown): unknown {
  if (!(error instanceof UserError)) return error
  const {message, code, advice, place} = error
  const userError: PlainError = {message, code, advice, place}
  return {userError}
}

/** Undoes `plainError`. */
export function reviveError(error: unknown): unknown {
  const {userError} = error as {userError?: PlainError}
  if (!userError) return error
  const {message, place, ...about} = userError
  return new UserError(message, {...about, ...(place && {place})})
}
