import {mkdirSync, rmSync} from 'node:fs'
import {dirname} from 'node:path'
import type {Memory} from '../memory/memory.ts'
import {openMemory} from '../memory/open-memory.ts'
import {UserError} from '../model/user-error.ts'
import {explainError} from './explain-error.ts'
import {MEMORY_FILE} from './paths.ts'
import {insideProject} from './safe-path.ts'

/** Why a memory had to be made anew, for people. */
const notices = {
  damaged: `${MEMORY_FILE} was damaged; it is made again from catalogs and memory files`,
  foreign: `${MEMORY_FILE} was not ours; it is made again from catalogs and memory files`,
  version: `${MEMORY_FILE} came from another version; it is made again from catalogs and memory files`,
} as const

/** Takes a sentence for people. */
export type OnNotice = (notice: string) => void

/**
 * The memory of a project as it is, empty where it was not there or could not be used. To be closed by the caller. Other
 * commands are kept away by the caller, see `withLock`.
 *
 * @throws UserError `permission`, `busy`, `disk-full`.
 */
export function openProjectMemory(root: string, onNotice: OnNotice = () => {}): Memory {
  const path = memoryPath(root)
  const {memory, fault} = openMemory(path, MEMORY_FILE)
  if (memory) return memory
  return replaceMemory(root, () => onNotice(notices[fault]))
}

/** Removes the database of a project and opens an empty one. `notify` is called once the old one is gone. */
export function replaceMemory(root: string, notify: () => void): Memory {
  const path = memoryPath(root)
  try {
    for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, {force: true})
  } catch (error) {
    throw explainError(error, {doing: 'write', file: MEMORY_FILE})
  }
  notify()
  const {memory} = openMemory(path, MEMORY_FILE)
  if (memory) return memory
  throw new UserError(`Cannot make ${MEMORY_FILE}: what is written does not come back`, {
    code: 'disk-full',
    advice: 'Check the disk.',
    place: {file: MEMORY_FILE},
  })
}

/** Tells that a memory turned out to be damaged while it was in use. */
export function damageNotice(onNotice: OnNotice): () => void {
  return () => onNotice(notices.damaged)
}

/** The path of the database, in a folder that is there. */
function memoryPath(root: string): string {
  const path = insideProject(root, MEMORY_FILE)
  try {
    mkdirSync(dirname(path), {recursive: true})
  } catch (error) {
    throw explainError(error, {doing: 'write', file: MEMORY_FILE})
  }
  return path
}
