import type {Memory} from '../memory/memory.ts'
import {type LockOptions, withLock} from './lock.ts'
import type {RefreshReport} from './refresh-memory.ts'
import {type ProjectMemoryWork, rebuildMemory, withMemory} from './with-memory.ts'

/** What a command that works with the memory is called with. */
export interface MemoryCommand extends ProjectMemoryWork, Pick<LockOptions, 'onWait'> {}

/** What a question gave, and which files could not be read into the memory before. */
export interface Asked<T> {
  readonly answer: T
  readonly errors: readonly unknown[]
}

/**
 * Asks the memory something once it is in step with the files of the project. No other command writes meanwhile.
 *
 * @throws UserError as `withMemory` and `withLock`.
 */
export function useMemory<T>(
  work: MemoryCommand,
  ask: (memory: Memory) => T | Promise<T>,
): Promise<Asked<T>> {
  return locked(work, () =>
    withMemory(work, async (memory, {errors}: RefreshReport) => ({
      answer: await ask(memory),
      errors,
    })),
  )
}

/** Does something with the memory while no other command writes. */
export function locked<T>({root, onWait}: MemoryCommand, step: () => Promise<T>): Promise<T> {
  return withLock(root, step, onWait ? {onWait} : {})
}

/** `rebuildMemory`, while no other command writes. */
export function rebuildProjectMemory(work: MemoryCommand): Promise<RefreshReport> {
  return locked(work, () => rebuildMemory(work))
}
