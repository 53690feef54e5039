import type {CheckThreadData} from './editing/check-thread.ts'
import type {MemoryThreadData} from './memory-thread.ts'
import {takeAll, type WorkerData} from './spread.ts'
import {plainError} from './start-thread.ts'

/** Does a thread’s job: statements until none are left, or what the memory or the editor asks for. Errors are plain data. */
export async function work(): Promise<void> {
  const {parentPort, workerData} = process.getBuiltinModule('node:worker_threads')
  const data = workerData as WorkerData | MemoryThreadData | CheckThreadData
  if (data.job === 'memory') {
    const {serveMemoryThread} = await import('./memory-thread.ts')
    return serveMemoryThread(data)
  }
  if (data.job === 'findings') {
    const {serveChecks} = await import('./editing/answer-checks.ts')
    return serveChecks(data)
  }
  return takeAll(data, (index, outcome) => {
    const errors = outcome.errors.map(plainError)
    parentPort?.postMessage({index, outcome: {...outcome, errors}})
  })
}
