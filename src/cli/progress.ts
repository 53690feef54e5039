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

/** Bytes done, for a bar: `120/1000 MB`. */
export function megabytes(done: number, total: number): string {
  const round = (bytes: number): string => (bytes / 1e6).toFixed(total < 10e6 ? 1 : 0)
  return `${round(done)}/${round(total)} MB`
}

/** A bar on the error stream if that is a terminal, nothing in a pipe. `count` is how people read what is done. */
export function createProgress(
  {stderr}: Pick<Io, 'stderr'>,
  label: string,
  count: (done: number, total: number) => string = (done, total) => `${done}/${total}`,
): Progress {
  if (!stderr.isTTY) return {update: () => {}, end: () => {}}
  // A terminal that does not know its width says 0.
  const room = Math.min(stderr.columns || 80, 100) - 1
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
      const line = `${label} ${bar} ${count(done, total)}${note && `  ${note}`}`
      stderr.write(`\r${line.slice(0, room).padEnd(note ? room : 0)}`)
    },
    end: () => {
      if (isDrawn) stderr.write(`\r${' '.repeat(room)}\r`)
    },
  }
}
