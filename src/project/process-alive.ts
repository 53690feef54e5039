import {readFileSync} from 'node:fs'
import {systemCode} from './explain-error.ts'

/** Whether a process of this machine is running, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
  // A killed process whose parent has not asked how it ended still has its number; in containers often for ever.
  return !/^[ZX]/.test(statOf(pid)[0] ?? '')
}

/**
 * When a process started, as a word to compare only: numbers of processes are used again, this is not. Empty where the
 * system does not say.
 */
export function startOf(pid: number): string {
  // In clock ticks since boot.
  return statOf(pid)[19] ?? ''
}

/** What Linux says of a process, from its state on: the words after its name in /proc/<pid>/stat. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in brackets and may hold brackets and spaces itself.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}
