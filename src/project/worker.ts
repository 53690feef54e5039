import {parentPort, workerData} from 'node:worker_threads'
import {UserError} from '../model/user-error.ts'
import {takeAll, type WorkerData} from './spread.ts'

/* A thread that does a job for statements until none are left. Errors travel as plain data. */

await takeAll(workerData as WorkerData, (index, outcome) => {
  const {error} = outcome as {error?: unknown}
  if (!(error instanceof UserError)) return parentPort?.postMessage({index, outcome})
  const {message, code, advice, place} = error
  const userError = {message, code, advice, place}
  return parentPort?.postMessage({
    index,
    outcome: {statement: outcome.statement, error: {userError}},
  })
})
