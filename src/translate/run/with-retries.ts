import {EngineError, type EngineFailure} from '../engine-error.ts'
import {type CallSession, isStopped} from './call-session.ts'

/** Failures that pass by themselves. */
const PASSING: ReadonlySet<EngineFailure> = new Set(['rate', 'connection', 'service'])

/** Attempts at one call, the first included. */
const MOST_ATTEMPTS = 5

/** First wait, growth and spread of waits: as in deepl-node 1.28, about 9 s in all. */
const FIRST_WAIT_MS = 1000
const GROWTH = 1.6
const SPREAD = 0.23

/** Whoever asks for a longer wait than this is told to the person at the screen instead. */
const LONGEST_WAIT_MS = 120_000

/** Why there is no result: a person stopped the run. */
export class StoppedError extends Error {}

/**
 * The result of a call, repeated while it fails for a reason that passes: after growing waits, or after what the service asks
 * for, whichever is longer.
 *
 * @throws EngineError the last one; StoppedError once the run is stopped; anything else the call throws
 */
export async function withRetries<T>(call: () => Promise<T>, session: CallSession): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    if (isStopped(session)) throw new StoppedError()
    try {
      return await call()
    } catch (error) {
      if (session.signal.aborted) throw new StoppedError()
      const waitMs = waitAfter(error, attempt, session.random())
      if (waitMs === undefined) throw error
      await session.sleep(waitMs)
    }
  }
}

/** How long to wait before the next attempt; undefined where there is none. */
function waitAfter(error: unknown, attempt: number, random: number): number | undefined {
  if (!(error instanceof EngineError) || !PASSING.has(error.failure)) return undefined
  const {retryAfterMs = 0} = error
  if (attempt >= MOST_ATTEMPTS || retryAfterMs > LONGEST_WAIT_MS) return undefined
  const ownMs = FIRST_WAIT_MS * GROWTH ** (attempt - 1) * (1 + SPREAD * (2 * random - 1))
  return Math.max(ownMs, retryAfterMs)
}
