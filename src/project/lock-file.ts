import {
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {dirname} from 'node:path'
import {systemCode} from './explain-error.ts'
import {isAlive, startOf} from './process-alive.ts'
import {openTemporary, removeQuietly} from './temporary-file.ts'

/** Who holds a lock, as the lock file says. */
export interface Owner {
  readonly pid: number
  readonly host: string
  /** See `startOf`. */
  readonly start: string
  /** Differs for every holding of every process, and can stand in a file name. */
  readonly id: string
}

/** A lock file that says nothing yet is left alone for so long: its maker may be about to write it. */
const UNREADABLE_MS = 2000

/**
 * Takes a lock, or returns who holds it. A lock whose process no longer runs is taken over. Law: of all that try at the
 * same time one gets it. For a takeover that holds because it needs a lock of its own, named after the dead owner: only
 * who has that one may replace the dead lock, and a dead owner's name never comes again. A process killed during a
 * takeover leaves two dead locks, which are taken over in the same manner.
 */
export function tryLock(path: string, me: Owner): Owner | undefined {
  for (;;) {
    if (!existsSync(path) && create(path, me)) return undefined
    const owner = readOwner(path)
    if (!owner) continue
    if (!isDead(owner, path, me)) return owner
    const guard = `${path}.${owner.id}`
    const rival = tryLock(guard, me)
    if (rival) return rival
    try {
      if (readOwner(path)?.id !== owner.id) continue
      replace(path, me)
      return undefined
    } finally {
      releaseLock(guard, me)
    }
  }
}

/** Gives a lock back; does nothing if it is another's. */
export function releaseLock(path: string, me: Owner): void {
  if (readOwner(path)?.id === me.id) removeQuietly(path)
}

/** Makes a lock file unless there is one; with its whole content at once where the disk has hard links. */
function create(path: string, me: Owner): boolean {
  const temporary = temporaryLock(path, me)
  try {
    linkSync(temporary, path)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    return createWithoutLinks(path, me)
  } finally {
    removeQuietly(temporary)
  }
}

/** As `create`, for disks without hard links such as USB sticks: for a moment the file is empty. */
function createWithoutLinks(path: string, me: Owner): boolean {
  try {
    writeOwner(path, openSync(path, 'wx'), me)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Puts our lock in the place of another; only for those who may. */
function replace(path: string, me: Owner): void {
  const temporary = temporaryLock(path, me)
  try {
    renameSync(temporary, path)
  } catch (error) {
    removeQuietly(temporary)
    throw error
  }
}

/** A temporary file beside the lock that says who would hold it. */
function temporaryLock(path: string, me: Owner): string {
  const {path: temporary, handle} = openTemporary(dirname(path), 0o666)
  writeOwner(temporary, handle, me)
  return temporary
}

/** Writes and closes a file that says who holds the lock; it is removed if that fails. */
function writeOwner(path: string, handle: number, me: Owner): void {
  try {
    writeFileSync(handle, JSON.stringify(me))
  } catch (error) {
    removeQuietly(path)
    throw error
  } finally {
    closeSync(handle)
  }
}

/** Who holds a lock, undefined if nobody does. */
function readOwner(path: string): Owner | undefined {
  const stats = statSync(path, {throwIfNoEntry: false})
  if (!stats) return undefined
  try {
    const {pid, host, start, id} = JSON.parse(readFileSync(path, 'utf8'))
    if (Number.isInteger(pid) && pid > 0 && typeof id === 'string' && /^[\w-]+$/.test(id))
      return {pid, host, start, id}
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    if (systemCode(error) !== undefined) throw error
  }
  return {pid: 0, host: '', start: '', id: `unreadable-${stats.ino}-${Math.floor(stats.mtimeMs)}`}
}

/** Whether the owner of a lock will never give it back. */
function isDead({pid, host, start}: Owner, path: string, me: Owner): boolean {
  if (pid === 0) return isOld(path)
  if (host !== me.host) return false
  if (!isAlive(pid)) return true
  const now = startOf(pid)
  return start !== '' && now !== '' && start !== now
}

/** Whether a file is clearly older than one that is made now; the disk's own clock is asked. */
function isOld(path: string): boolean {
  const {path: temporary, handle} = openTemporary(dirname(path), 0o666)
  closeSync(handle)
  const now = statSync(temporary).mtimeMs
  removeQuietly(temporary)
  const made = statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? now
  return now - made > UNREADABLE_MS
}
