import {UserError} from '../model/user-error.ts'
import type {PlainError} from './job.ts'
import {takeAll, type WorkerData} from './spread.ts'

/** Does a thread's job for statements until none are left. Errors travel as plain data. */
export function work(): Promise<void> {
  const {parentPort, workerData} = process.getBuiltinModule('node:worker_threads')
  return takeAll(workerData as WorkerData, (index, outcome) => {
    const errors = outcome.errors.map(plainError)
    parentPort?.postMessage({index, outcome: {...outcome, errors}})
  })
}

/** A user error in a form that keeps its parts on the way; any other as it is. */
function plainError(error: unknown): unknown {
  if (!(error instanceof UserError)) return error
  const {message, code, advice, place} = error
  const userError: PlainError = {message, code, advice, place}
  return {userError}
}
