import {openSync, readdirSync, unlinkSync} from 'node:fs'
import {join} from 'node:path'
import {systemCode} from './explain-error.ts'
import {isAlive} from './process-alive.ts'

/** `.broadside-<process>-<counter>.tmp`: hidden, so that nothing takes it for a statement or a catalog. */
const NAME = /^\.broadside-(\d+)-\d+\.tmp$/

/** State of the process: how many temporary files it has made, and the folders it has tidied. */
let made = 0
const tidied = new Set<string>()

/**
 * Makes a new empty file beside those it will replace. The flag `wx` never opens what is already there, a link least of
 * all. The first file in a folder removes what killed processes have left in it.
 */
export function openTemporary(folder: string, mode: number): {path: string; handle: number} {
  if (!tidied.has(folder)) {
    tidied.add(folder)
    removeLeftovers(folder)
  }
  for (;;) {
    made += 1
    const path = join(folder, `.broadside-${process.pid}-${made}.tmp`)
    try {
      return {path, handle: openSync(path, 'wx', mode)}
    } catch (error) {
      // Threads of one process count each for itself; whoever comes second takes the next number.
      if (systemCode(error) !== 'EEXIST') throw error
    }
  }
}

/** Removes a file that may be gone already; a fault here must not hide the one that led to it. */
export function removeQuietly(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // It is a leftover then, and the next process removes it.
  }
}

/** Removes the temporary files of processes that no longer run. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(NAME.exec(name)?.[1])
    if (pid > 0 && !isAlive(pid)) removeQuietly(join(folder, name))
  }
}
