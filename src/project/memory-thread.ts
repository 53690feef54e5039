import type {ResourceLimits} from 'node:worker_threads'
import {DamagedMemory} from '../memory/damaged-memory.ts'
import {openMemory} from '../memory/open-memory.ts'
import {type CopyMemoryWork, copyMemories, type ImportMemoryReport} from './import-memory.ts'
import {MEMORY_FILE} from './paths.ts'
import {type MemoryWork, type RefreshReport, refreshMemory} from './refresh-memory.ts'
import {insideProject} from './safe-path.ts'
import {plainError, reviveError, startThread} from './start-thread.ts'

/*
 * Large memory files are read on a thread of their own. There V8 may be told how much room new objects have: those of a
 * file are needed for a moment only, and with the usual room most of the process would be garbage among them.
 */

/** In units of 2²⁰ bytes. A memory of a million units, read in, needs a third of the second. */
const limits: ResourceLimits = {maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512}

/** Bytes of memory files from which a thread pays: it takes a third of a second to start. */
export const worthThread = 20_000_000

/** Milliseconds between two messages on progress. */
const interval = 50

/** What a thread can do. */
interface Steps {
  readonly refresh: {readonly work: MemoryWork; readonly result: RefreshReport}
  readonly copy: {readonly work: CopyMemoryWork; readonly result: ImportMemoryReport}
}

/** What the thread is started with. */
export interface MemoryThreadData<Step extends keyof Steps = keyof Steps> {
  readonly job: 'memory'
  readonly step: Step
  readonly work: Omit<Steps[Step]['work'], 'onProgress'>
}

/** What it tells. */
type Message =
  | {readonly progress: readonly [done: number, total: number]}
  | {readonly result: RefreshReport | ImportMemoryReport}
  | {readonly damaged: string}
  | {readonly failure: unknown}

/** `refreshMemory` or `copyMemories` on a thread of its own, with the same result and errors. */
export function onThread<Step extends keyof Steps>(
  step: Step,
  {onProgress, ...work}: Steps[Step]['work'],
): Promise<Steps[Step]['result']> {
  const worker = startThread({job: 'memory', step, work}, limits)
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if ('progress' in message) onProgress?.(...message.progress)
      else if ('damaged' in message) reject(new DamagedMemory(message.damaged))
      else if ('failure' in message) reject(reviveError(message.failure))
      else {
        const errors = message.result.errors.map(reviveError)
        resolve({...message.result, errors} as Steps[Step]['result'])
      }
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('Unexpected end of the thread of the memory')))
  })
}

/** Does what the thread was started for. */
export async function serveMemoryThread({step, work}: MemoryThreadData): Promise<void> {
  const {parentPort} = process.getBuiltinModule('node:worker_threads')
  const tell = (message: Message): void => parentPort?.postMessage(message)
  let toldAt = 0
  const onProgress = (done: number, total: number): void => {
    const now = performance.now()
    if (now - toldAt < interval) return
    toldAt = now
    tell({progress: [done, total]})
  }
  try {
    const result = await (step === 'copy'
      ? copyMemories({...(work as CopyMemoryWork), onProgress})
      : refresh({...work, onProgress}))
    tell({result: {...result, errors: result.errors.map(plainError)}})
  } catch (error) {
    if (error instanceof DamagedMemory) tell({damaged: error.message})
    else tell({failure: plainError(error)})
  }
}

/** Refreshes the memory over a connection of the thread's own. */
async function refresh(work: MemoryWork): Promise<RefreshReport> {
  const {memory} = openMemory(insideProject(work.root, MEMORY_FILE), MEMORY_FILE)
  if (!memory) throw new DamagedMemory(`Cannot read ${MEMORY_FILE}`)
  try {
    return await refreshMemory(memory, work)
  } finally {
    memory.close()
  }
}
