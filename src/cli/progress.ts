import type {Io} from './io.ts'

/** Shows how far a long work is. */
export interface Progress {
  /** `note` says more, as far as there is room. */
  readonly update: (done: number, total: number, note?: string) => void
  /** Takes the bar off the screen. */
  readonly end: () => void
}

const width = 30
/** Milliseconds between two drawings, and before the first: short work shows none. */
const interval = 100

/** A bar on the error stream if that is a terminal, nothing in a pipe. */
export function createProgress({stderr}: Pick<Io, 'stderr'>, label: string): Progress {
  if (!stderr.isTTY) return {update: () => {}, end: () => {}}
  const room = Math.min(stderr.columns ?? 80, 100) - 1
  let drawnAt = performance.now()
  let isDrawn = false
  return {
    update: (done, total, note = '') => {
      const now = performance.now()
      if (now - drawnAt < interval) return
      drawnAt = now
      isDrawn = true
      const filled = Math.round((width * done) / Math.max(1, total))
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
      const line = `${label} ${bar} ${done}/${total}${note && `  ${note}`}`
      stderr.write(`\r${line.slice(0, room).padEnd(note ? room : 0)}`)
    },
    end: () => {
      if (isDrawn) stderr.write(`\r${' '.repeat(room)}\r`)
    },
  }
}
