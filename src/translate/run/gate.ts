import type {UserError} from '../../model/user-error.ts'
import {EngineError, type EngineFailure} from '../engine-error.ts'
import type {Outcome} from './outcome.ts'

/** Failures after which no call to this engine can succeed in this run. */
const FINAL: ReadonlySet<EngineFailure> = new Set(['authorization', 'quota', 'connection'])

/** Batches in a row that may fail as a whole, each after all its attempts, before the engine counts as out of order. */
const MOST_FAILURES = 3

/** What is known of an engine's failures in a run. */
export interface Gate {
  /** Why there is no use in another batch of a language. */
  readonly closed: (language: string) => UserError | undefined
  /** Takes down what came of a batch. */
  readonly learn: (language: string, outcomes: readonly Outcome[]) => void
}

/** Makes the gate of an engine: open until it fails in a way that does not pass. */
export function createGate(): Gate {
  let closed: UserError | undefined
  const closedLanguages = new Map<string, UserError>()
  let failures = 0
  return {
    closed: (language) => closed ?? closedLanguages.get(language),
    learn: (language, outcomes) => {
      const errors = outcomes.flatMap((outcome) =>
        outcome.kind === 'failed' ? [outcome.error] : [],
      )
      const [first] = errors
      if (errors.length < outcomes.length) failures = 0
      if (!first) return
      const final = errors.find((error) => !(error instanceof EngineError) || isFinal(error))
      const unsupported = errors.find(
        (error) => error instanceof EngineError && error.failure === 'unsupported',
      )
      if (final) closed ??= final
      else if (unsupported) closedLanguages.set(language, unsupported)
      else if (errors.length === outcomes.length && ++failures >= MOST_FAILURES) closed ??= first
    },
  }
}

/** Whether a failure does not pass. */
function isFinal({failure}: EngineError): boolean {
  return FINAL.has(failure)
}
