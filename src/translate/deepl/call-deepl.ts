import type {DeepLClient} from 'deepl-node'
import {retryAfter} from '../retry-after.ts'
import {checkAccess, type DeeplAccess} from './access.ts'
import {type DeeplAnswer, deeplError} from './deepl-error.ts'

/** DeepL takes up to half a minute for 50 texts. */
const usualTimeoutMs = 60_000

/** A glossary of 10 MiB as JSON is the most that DeepL has to say. */
const largestAnswer = 2 ** 25

/** An answer that is being noted down. */
type Noted = {-readonly [Key in keyof DeeplAnswer]: DeeplAnswer[Key]}

/**
 * What DeepL answers to one call of its client, which is loaded with the first. Law: an error of the client, which holds
 * the key, the request and the answer, ends here; only its kind goes on.
 *
 * @throws EngineError; the reason of the signal once it is aborted; UserError as `checkAccess`.
 */
export async function callDeepl<T>(
  access: DeeplAccess,
  signal: AbortSignal,
  ask: (client: DeepLClient) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  checkAccess(access)
  const {DeepLClient, ConnectionError, GlossaryNotFoundError} = await import('deepl-node')
  const {key, serverUrl, timeoutMs = usualTimeoutMs} = access
  const deadline = AbortSignal.timeout(timeoutMs)
  const answer: Noted = {}

  /** The client, which tells its transport to stop when we do, and notes of an answer what the client leaves out. */
  class Client extends DeepLClient {
    constructor() {
      super(key, {
        ...(serverUrl === undefined ? {} : {serverUrl}),
        maxRetries: 0,
        minTimeout: timeoutMs,
        sendPlatformInfo: false,
      })
      const {httpClient} = this
      const prepare = httpClient.prepareRequest.bind(httpClient)
      httpClient.prepareRequest = (...request) => ({
        ...prepare(...request),
        signal: AbortSignal.any([signal, deadline]),
        maxRedirects: 0,
        maxContentLength: largestAnswer,
        transformResponse: noteIn(answer),
      })
    }
  }

  try {
    return await ask(new Client())
  } catch (error) {
    signal.throwIfAborted()
    if (deadline.aborted) answer.failure = 'timeout'
    else if (error instanceof ConnectionError) answer.failure = codeOf(error.error)
    else if (error instanceof GlossaryNotFoundError) answer.failure = 'glossary'
    throw deeplError(answer, access)
  }
}

/** Notes what an answer says beside what the client reads of it. Mutates the answer. */
function noteIn(answer: Noted) {
  return (content: unknown, headers: Record<string, unknown>, status?: number): unknown => {
    const times = {retryAfter: headers['retry-after'], date: headers.date}
    const wait = retryAfter(times, Date.now())
    if (status !== undefined) answer.status = status
    if (wait !== undefined) answer.retryAfterMs = wait
    answer.content = String(content)
    return content
  }
}

/** The code of an error of the transport, which is all that is safe to keep of it. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^[A-Z][A-Z0-9_]*$/.test(code) ? code : 'connection'
}
