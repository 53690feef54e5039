import {DamagedMemory} from '../memory/damaged-memory.ts'
import type {Memory} from '../memory/memory.ts'
import {onThread, worthThread} from './memory-thread.ts'
import {damageNotice, type OnNotice, openProjectMemory, replaceMemory} from './open-memory.ts'
import {
  bytesToImport,
  type MemoryWork,
  type RefreshReport,
  refreshMemory,
} from './refresh-memory.ts'

/** What a memory is made of, and whom to tell when it had to be made anew. */
export interface ProjectMemoryWork extends MemoryWork {
  readonly onNotice?: OnNotice
}

/**
 * Opens the memory of a project, brings it in step with catalogs and memory files, does something with it and closes it.
 * A database that turns out to be damaged is made anew, with a notice, and `use` is called once more: it should do nothing
 * but ask. Imports of two commands at once would do the same work twice: call it within `withLock`.
 *
 * @throws UserError `permission`, `busy`, `disk-full`, and whatever `use` throws.
 */
export async function withMemory<T>(
  work: ProjectMemoryWork,
  use: (memory: Memory, report: RefreshReport) => T | Promise<T>,
): Promise<T> {
  const {root, onNotice = () => {}} = work
  const attempt = async (memory: Memory): Promise<T> => {
    try {
      const report = await refreshAnywhere(memory, work)
      return await use(memory, report)
    } finally {
      closeQuietly(memory)
    }
  }
  try {
    return await attempt(openProjectMemory(root, onNotice))
  } catch (error) {
    if (!(error instanceof DamagedMemory)) throw error
    return attempt(replaceMemory(root, damageNotice(onNotice)))
  }
}

/** `refreshMemory`, on a thread of its own where large memory files are to be read. */
export async function refreshAnywhere(memory: Memory, work: MemoryWork): Promise<RefreshReport> {
  if (bytesToImport(memory, work) < worthThread) return refreshMemory(memory, work)
  const {root, sourceLanguage, onProgress} = work
  return onThread('refresh', {root, sourceLanguage, ...(onProgress && {onProgress})})
}

/** As `withMemory`, after everything was forgotten: the memory is made from nothing but the files of the project. */
export async function rebuildMemory(work: ProjectMemoryWork): Promise<RefreshReport> {
  const memory = openProjectMemory(work.root)
  try {
    memory.clear()
  } catch (error) {
    closeQuietly(memory)
    if (!(error instanceof DamagedMemory)) throw error
    closeQuietly(replaceMemory(work.root, () => {}))
  }
  closeQuietly(memory)
  return withMemory(work, (_memory, report) => report)
}

/** Closes a memory; a fault of a damaged one must not hide the one that led here. */
function closeQuietly(memory: Memory): void {
  try {
    memory.close()
  } catch {
    // Nothing is lost: what was not written is written at the next refresh.
  }
}
