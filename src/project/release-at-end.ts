/** State of the process: what to give back when it ends otherwise than by running out of work. */
const held = new Set<() => void>()

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Calls `release` when the process exits or is told to end by a signal; returns how to stop that. Where others listen to
 * a signal too, it is they who end the process, or do not.
 */
export function releaseAtEnd(release: () => void): () => void {
  if (held.size === 0) {
    process.on('exit', releaseAll)
    for (const signal of SIGNALS) process.on(signal, onSignal)
  }
  held.add(release)
  return () => {
    held.delete(release)
    if (held.size === 0) stopListening()
  }
}

/** With a listener a signal no longer ends the process; where ours is the only one, it should. */
function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return
  releaseAll()
  stopListening()
  process.kill(process.pid, signal)
}

/** Gives everything back. */
function releaseAll(): void {
  for (const release of held) release()
  held.clear()
}

/** Listens no longer. */
function stopListening(): void {
  process.off('exit', releaseAll)
  for (const signal of SIGNALS) process.off(signal, onSignal)
}
