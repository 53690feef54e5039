import {mkdirSync} from 'node:fs'
import {hostname} from 'node:os'
import {dirname} from 'node:path'
import {UserError} from '../model/user-error.ts'
import {whileWriting} from './explain-error.ts'
import {type Owner, releaseLock, tryLock} from './lock-file.ts'
import {CACHE_FOLDER} from './paths.ts'
import {startOf} from './process-alive.ts'
import {releaseAtEnd} from './release-at-end.ts'
import {insideProject} from './safe-path.ts'

/** How to wait for another command. */
export interface LockOptions {
  /** Told once, before waiting, who holds the lock: `process 4711`, with `on HOST` where that is another machine. */
  readonly onWait?: (holder: string) => void
  /** Default 60 seconds. */
  readonly limitMs?: number
  /** Between two attempts. Default 50. */
  readonly pollMs?: number
  /** What is locked: `writing` to the project, or a run of `translating`, in which others may write. Default `writing`. */
  readonly lock?: LockName
}

/** What a lock keeps others from: any write to the project, or a second run of `translate`. */
export type LockName = 'writing' | 'translating'

const LOCKS: Readonly<Record<LockName, {file: string; what: string; whatOther: string}>> = {
  writing: {file: `${CACHE_FOLDER}/lock`, what: 'write to the project', whatOther: 'writes to it'},
  translating: {file: `${CACHE_FOLDER}/translate.lock`, what: 'translate', whatOther: 'does so'},
}

/** State of the process: how many locks it has asked for. */
let asked = 0

/**
 * Does some work while no other command writes to the project, and returns what it gives. Whoever comes second waits. The
 * lock is given back at the end, after an error, and when the process is told to end; a killed process's lock is taken
 * over. Not to be called within the work, which would wait for itself.
 *
 * @throws UserError `busy` naming the process that is still at work when the limit is over; `permission` or `disk-full` if
 * the lock cannot be made.
 */
export async function withLock<T>(
  root: string,
  work: () => T | Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const {file} = LOCKS[options.lock ?? 'writing']
  const path = whileWriting(file, () => insideProject(root, file))
  whileWriting(file, () => mkdirSync(dirname(path), {recursive: true}))
  asked += 1
  const {pid} = process
  const start = startOf(pid)
  const me: Owner = {pid, host: hostname(), start, id: `${pid}-${start}-${asked}`}
  // Before the lock is there, so that no signal can come between.
  const stopListening = releaseAtEnd(() => releaseLock(path, me))
  let isOurs = false
  try {
    await wait(path, me, options)
    isOurs = true
    return await work()
  } finally {
    stopListening()
    if (isOurs) releaseLock(path, me)
  }
}

/** Waits until the lock is ours. */
async function wait(path: string, me: Owner, options: LockOptions): Promise<void> {
  const {onWait, limitMs = 60_000, pollMs = 50, lock = 'writing'} = options
  for (let waitedMs = 0; ; waitedMs += pollMs) {
    const owner = whileWriting(LOCKS[lock].file, () => tryLock(path, me))
    if (!owner) return
    if (waitedMs === 0) onWait?.(nameOf(owner, me))
    if (waitedMs >= limitMs) throw busy(owner, me, lock)
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
}

/** The error for a project that another command does not let go. */
function busy(owner: Owner, me: Owner, lock: LockName): UserError {
  const {file, what, whatOther} = LOCKS[lock]
  const isHere = owner.host === me.host
  const holder = nameOf(owner, me)
  return new UserError(`Cannot ${what} while ${holder} ${whatOther}`, {
    code: 'busy',
    advice: isHere
      ? `Wait for ${holder} to end, or end it.`
      : `Wait for it to end; if it no longer runs, delete ${file}.`,
    place: {file},
  })
}

/** An owner as people are told. */
function nameOf({pid, host}: Owner, me: Owner): string {
  if (pid === 0) return 'another command'
  return host === me.host ? `process ${pid}` : `process ${pid} on ${host}`
}
