import {UserError} from '../model/user-error.ts'

/**
 * What failed outside: `authorization` no key or a wrong one, `quota` all used up, `rate` too many calls, `size` a call
 * too large, `unsupported` a language or feature, `connection` nobody answers, `service` an answer that tells of a
 * failure, `answer` one that is no translation.
 */
export type EngineFailure =
  | 'authorization'
  | 'quota'
  | 'rate'
  | 'size'
  | 'unsupported'
  | 'connection'
  | 'service'
  | 'answer'

/**
 * An outside service that failed; ends a command with 3. Law: neither message, advice nor cause holds a key or the text of
 * a statement, so the errors of clients and of `fetch` are never kept as causes.
 */
export class EngineError extends UserError {
  readonly failure: EngineFailure
  /** What the service says it wants us to wait. */
  readonly retryAfterMs: number | undefined

  constructor(
    message: string,
    about: {failure: EngineFailure; advice: string; retryAfterMs?: number},
  ) {
    super(message, {code: 'service', advice: about.advice})
    this.name = 'EngineError'
    this.failure = about.failure
    this.retryAfterMs = about.retryAfterMs
  }
}
