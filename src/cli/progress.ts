import type {Io} from './io.ts'

/** Shows how far a long work is. */
export interface Progress {
  readonly update: (done: number, total: number) => void
  /** Takes the bar off the screen. */
  readonly end: () => void
}

const width = 30
/** Milliseconds between two drawings, and before the first: short work shows none. */
const interval = 100

/** A bar on the error stream if that is a terminal, nothing in a pipe. */
export function createProgress({stderr}: Pick<Io, 'stderr'>, label: string): Progress {
  if (!stderr.isTTY) return {update: () => {}, end: () => {}}
  let drawnAt = performance.now()
  let isDrawn = false
  return {
    update: (done, total) => {
      const now = performance.now()
      if (now - drawnAt < interval) return
      drawnAt = now
      isDrawn = true
      const filled = Math.round((width * done) / Math.max(1, total))
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
      stderr.write(`\r${label} ${bar} ${done}/${total}`)
    },
    end: () => {
      if (isDrawn) stderr.write(`\r${' '.repeat(Math.min(stderr.columns ?? 80, 100) - 1)}\r`)
    },
  }
}
