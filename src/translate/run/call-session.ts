import type {Engine} from '../engine.ts'
import type {AnswerCache} from '../plan/answer-cache.ts'
import type {Budget} from './budget.ts'

/** What all calls of a run share. */
export interface CallSession {
  readonly engine: Engine
  readonly cache?: AnswerCache | undefined
  readonly budget: Budget
  /** Once aborted no call is begun, and what is under way is waited for. */
  readonly stop: AbortSignal
  /** Once aborted what is under way is given up, too. */
  readonly signal: AbortSignal
  /** Waits, or less where one of the signals is aborted meanwhile. */
  readonly sleep: (milliseconds: number) => Promise<void>
  /** At least 0, less than 1: spreads the waits of those who failed at the same time. */
  readonly random: () => number
}

/** Makes a `sleep` that ends early when a signal is aborted. */
export function sleeper(signals: readonly AbortSignal[]): CallSession['sleep'] {
  return (milliseconds) => {
    const ends = AbortSignal.any([...signals])
    if (ends.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        ends.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, milliseconds)
      ends.addEventListener('abort', end)
    })
  }
}

/** Whether no further call may be begun. */
export function isStopped({stop, signal}: Pick<CallSession, 'stop' | 'signal'>): boolean {
  return stop.aborted || signal.aborted
}
