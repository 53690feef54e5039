import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  mkdirSync,
  renameSync,
  type Stats,
  statSync,
} from 'node:fs'
import {dirname} from 'node:path'
import {explainError, systemCode} from './explain-error.ts'
import {type FileStamp, stampOf} from './file-stamp.ts'
import {findInside} from './safe-path.ts'
import {openTemporary, removeQuietly} from './temporary-file.ts'

/** A temporary file that is written but not yet in its place. */
export interface Pending {
  readonly target: string
  readonly temporary: string
  readonly handle: number
}

/** Makes the temporary file of a file, with its mode; none is left if that fails. */
export function openPending(root: string, path: string): Pending {
  const {path: target, stats: old} = findInside(root, path)
  // A rename would replace a file that its owner has protected against writing.
  if (old) accessSync(target, constants.W_OK)
  const mode = old ? old.mode & 0o777 : 0o666
  const {path: temporary, handle} = openInFolder(dirname(target), mode)
  try {
    if (old) fchmodSync(handle, mode)
    return {target, temporary, handle}
  } catch (error) {
    discardPending({temporary, handle})
    throw error
  }
}

/** Closes and removes a temporary file. */
export function discardPending({temporary, handle}: Pick<Pending, 'temporary' | 'handle'>): void {
  closeSync(handle)
  removeQuietly(temporary)
}

/** Makes a temporary file, and the folder if it is not there. */
function openInFolder(folder: string, mode: number): {path: string; handle: number} {
  try {
    return openTemporary(folder, mode)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    mkdirSync(folder, {recursive: true})
    return openTemporary(folder, mode)
  }
}

/** Flushes and closes the temporary file and gives it its name; it is removed if that fails. */
export function finishPending(pending: Pending, flushed: () => void): FileStamp {
  const written = closePending(pending, flushed)
  return confirmPending(pending, written, () => renameSync(pending.temporary, pending.target))
}

/** Closes the temporary file after a step; it is removed if that fails. */
export function closePending({temporary, handle}: Pending, flushed: () => void): Stats {
  let isOpen = true
  try {
    flushed()
    const written = fstatSync(handle)
    isOpen = false
    closeSync(handle)
    return written
  } catch (error) {
    if (isOpen) closeSync(handle)
    removeQuietly(temporary)
    throw error
  }
}

/** The stamp of a file after the step that gives it its name; the temporary file is removed if that fails. */
export function confirmPending(
  {target, temporary}: Pending,
  written: Stats,
  named: () => void,
): FileStamp {
  try {
    named()
    // Renaming sets ctime. If the file is already another's, its own stamp says so later.
    const found = statSync(target, {throwIfNoEntry: false})
    const isOurs = found?.ino === written.ino && found.mtimeMs === written.mtimeMs
    return stampOf(found && isOurs ? found : written)
  } catch (error) {
    removeQuietly(temporary)
    throw error
  }
}

/** Runs a step of writing a file; its errors name that file. */
export function guarded<T>(path: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw explainError(error, {doing: 'write', file: path})
  }
}
