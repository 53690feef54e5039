/** Ways in which a person, or the system, can end a long run. */
export interface Interruption {
  /** Aborted by the first Ctrl-C: nothing new is begun, and what is under way is waited for. */
  readonly stop: AbortSignal
  /** Aborted by the second, and by the signals that tell a process to end: what is under way is given up. */
  readonly signal: AbortSignal
  /** Listens no longer. */
  readonly end: () => void
}

/**
 * Listens to the signals that end a process. The first SIGINT is told to `onFirst`; after any other the process ends by that
 * signal, as it would have, once programs that it runs have been told to end.
 */
export function listenForInterruption(onFirst: () => void): Interruption {
  const stop = new AbortController()
  const abort = new AbortController()
  const interrupt = (): void => {
    if (stop.signal.aborted) give('SIGINT')
    else {
      stop.abort()
      onFirst()
    }
  }
  const give = (signal: NodeJS.Signals): void => {
    end()
    abort.abort()
    // What else listens, such as the lock, gives back what it holds; then the process ends.
    process.kill(process.pid, signal)
  }
  const end = (): void => {
    process.off('SIGINT', interrupt)
    for (const signal of ENDS) process.off(signal, give)
  }
  process.on('SIGINT', interrupt)
  for (const signal of ENDS) process.on(signal, give)
  return {stop: stop.signal, signal: abort.signal, end}
}

const ENDS = ['SIGTERM', 'SIGHUP'] as const
