import {EngineError} from './engine-error.ts'
import {followRedirect} from './follow-redirect.ts'
import {retryAfter} from './retry-after.ts'

/** A call of a service that speaks JSON. */
export interface JsonCall {
  /** How messages call the service: `LibreTranslate`. */
  readonly service: string
  readonly url: URL
  /** Sent by POST, as JSON or as a form; GET without one. */
  readonly body?: Readonly<Record<string, unknown>> | URLSearchParams
  readonly headers?: Readonly<Record<string, string>>
  /** Variable of the environment that holds the key, for advice. */
  readonly keyVariable?: string
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/** What came back. */
export interface JsonAnswer {
  readonly status: number
  /** Undefined where a failure came without JSON. */
  readonly value: unknown
  readonly retryAfterMs: number | undefined
}

/** An answer larger than this is none: the texts of a call are some thousand characters. */
const MOST_BYTES = 4 * 1024 * 1024

/**
 * What a service answers, by `fetch`. A status that tells of a failure is an answer too, for `statusError` to explain. A
 * redirect is followed within the service's host only.
 *
 * @throws EngineError `connection` or `service`; what the signal was aborted with, where it was. Neither holds anything that
 * was sent or received: what `fetch` throws has the whole address in it, and what services say quotes texts and keys.
 */
export async function callJson(call: JsonCall): Promise<JsonAnswer> {
  const limit = AbortSignal.timeout(call.timeoutMs)
  const signal = AbortSignal.any([call.signal, limit])
  try {
    const response = await followRedirect(call, (url) => fetch(url, requestOf(call, signal)))
    const {headers} = response
    const times = {retryAfter: headers.get('retry-after'), date: headers.get('date')}
    const retryAfterMs = retryAfter(times, Date.now())
    const value = readJson(await readText(response, call), response, call)
    return {status: response.status, value, retryAfterMs}
  } catch (error) {
    if (error instanceof EngineError) throw error
    call.signal.throwIfAborted()
    throw limit.aborted ? tooSlow(call) : unreachable(error, call)
  }
}

/** Name and address of a service, as messages show them: never more than the host. */
export function shownService({service, url}: Pick<JsonCall, 'service' | 'url'>): string {
  return `${service} at ${url.host}`
}

/** What `fetch` is to send. */
function requestOf({body, headers}: JsonCall, signal: AbortSignal): RequestInit {
  // Some services translate their messages by this header, and we recognise them by their words.
  const common = {accept: 'application/json', 'accept-language': 'en', ...headers}
  if (!body) return {headers: common, redirect: 'manual', signal}
  const isForm = body instanceof URLSearchParams
  return {
    method: 'POST',
    // A form brings its own type.
    headers: isForm ? common : {...common, 'content-type': 'application/json'},
    body: isForm ? body : JSON.stringify(body),
    redirect: 'manual',
    signal,
  }
}

/** The text of an answer, up to the limit. */
async function readText(response: Response, call: JsonCall): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength
    if (bytes > MOST_BYTES)
      throw new EngineError(
        `Unexpected answer of more than ${MOST_BYTES} bytes from ${shownService(call)}`,
        {failure: 'service', advice: 'Check that the address in `engines` is that of the service.'},
      )
    text += decoder.decode(piece, {stream: true})
  }
  return text + decoder.decode()
}

/** What an answer says; a page or anything else that is no JSON is refused unless its status tells of a failure already. */
function readJson(text: string, {status, headers}: Response, call: JsonCall): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const isPage = /\bhtml\b/i.test(headers.get('content-type') ?? '') || /^\s*<[!h]/i.test(text)
    // A page that says "not found" is a sign of a wrong address, one that says "overloaded" is not.
    const explainsItself = status >= 400 && status !== 404 && status !== 405
    if (explainsItself) return undefined
    const found = isPage ? 'HTML page' : text.trim() === '' ? 'empty answer' : 'answer'
    throw new EngineError(
      `Unexpected ${found} from ${shownService(call)} (status ${status}), expected JSON`,
      {
        failure: 'service',
        advice:
          'Check the address in `engines`: a proxy, a sign-in page or another program may be answering.',
      },
    )
  }
}

/** The error where the time is up. */
function tooSlow(call: JsonCall): EngineError {
  return new EngineError(
    `Unexpected silence of ${shownService(call)}, expected an answer within ${call.timeoutMs / 1000} s`,
    {failure: 'connection', advice: 'Try again; the service may be overloaded or still starting.'},
  )
}

/** Codes of Node.js and OpenSSL, and what they mean. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name cannot be looked up',
  EHOSTUNREACH: 'no way to that host',
  ENETUNREACH: 'no network',
  ETIMEDOUT: 'it does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
}

/** The error where nobody answers, or not to the end. */
function unreachable(error: unknown, call: JsonCall): EngineError {
  const code = codeOf(error)
  const reason = REASONS[code]
  const why = reason ? `: ${reason} (${code})` : ''
  return new EngineError(`Cannot reach ${shownService(call)}${why}`, {
    failure: 'connection',
    advice: 'Check the network, that the service runs, and the address in `engines`.',
  })
}

/** The code of what `fetch` throws, which stands in a cause or in one of several; empty where there is none. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause
  return codeOf(inner)
}
