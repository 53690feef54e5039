import {type JsonAnswer, type JsonCall, shownService} from '../call-json.ts'
import {EngineError, type EngineFailure} from '../engine-error.ts'
import {keyAdvice, statusError} from '../status-error.ts'

/** What to do where the server does not know a language. */
export const UNSUPPORTED = 'Load a model for it into the server, or choose another engine.'

/** The server's words for failures that its status does not tell apart, what they mean and what to do. */
const WORDS: readonly (readonly [RegExp, EngineFailure, string, string])[] = [
  [
    /exceeds text limit/i,
    'size',
    'takes less text in a call',
    'Start the server with larger --char-limit and --batch-limit, or split the sentence.',
  ],
  [
    /is not supported|is not available as a target/i,
    'unsupported',
    'does not know one of the languages',
    UNSUPPORTED,
  ],
  [/api key/i, 'authorization', 'wants another key', ''],
]

/** The error for an answer that tells of a failure. What the server wrote is looked at and not shown: it quotes texts. */
export function failureOf(answer: JsonAnswer, call: JsonCall): EngineError {
  const {status, value} = answer
  const words: unknown = (value as {error?: unknown} | null | undefined)?.error
  const found = typeof words === 'string' && WORDS.find(([pattern]) => pattern.test(words))
  // A busy server may speak of keys, a broken one quotes the text; a call refused within a batch comes as 500.
  const isRefusal = status === 400 || status === 403 || /^Cannot translate text: 4/.test(`${words}`)
  if (!found || !isRefusal) return statusError(call, answer)
  const [, failure, says, advice] = found
  return new EngineError(`Unexpected status ${status}: ${shownService(call)} ${says}`, {
    failure,
    advice: advice || keyAdvice(call),
  })
}
