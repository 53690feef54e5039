import type {ApiError} from '../../api.ts'
import {t} from '../say.ts'

/** An answer of the server, or that there was none. */
export type Result<T> =
  | {readonly ok: true; readonly body: T}
  /** `status` 0: nobody answered. `body` is the whole of a refusal. */
  | {
      readonly ok: false
      readonly status: number
      /** What happened and what to do next, in words. */
      readonly fault: string
      readonly body?: unknown
    }

export interface CallOptions {
  /** Default: POST where there is a body, else GET. */
  readonly method?: 'PUT' | 'DELETE'
  readonly body?: unknown
  /** Etag for If-Match. */
  readonly match?: string
  readonly signal?: AbortSignal
}

/** Most that a request may hold that is to outlive its page (Fetch standard, section 4.6), in UTF-16 code units to be safe. */
const keepaliveLimit = 15_000

/** Asks the server. Never throws: that nobody answers is a result. */
export async function call<T>(path: string, options: CallOptions = {}): Promise<Result<T>> {
  const {body, match, signal, method = body === undefined ? 'GET' : 'POST'} = options
  const text = body === undefined ? undefined : JSON.stringify(body)
  try {
    const response = await fetch(`/api${path}`, {
      method,
      headers: {
        ...(text !== undefined && {'content-type': 'application/json'}),
        ...(match !== undefined && {'if-match': match}),
      },
      ...(text !== undefined && {body: text, keepalive: text.length < keepaliveLimit}),
      ...(signal && {signal}),
    })
    return await readResult<T>(response)
  } catch {
    return {ok: false, status: 0, fault: t('no-answer')}
  }
}

async function readResult<T>(response: Response): Promise<Result<T>> {
  const text = await response.text()
  const body = parse(text)
  if (response.ok) return {ok: true, body: body as T}
  return {ok: false, status: response.status, fault: faultOf(response.status, body), body}
}

function faultOf(status: number, body: unknown): string {
  if (status === 401) return t('unauthorized')
  const {error} = (body ?? {}) as Partial<ApiError>
  return [error?.message ?? status, error?.advice].filter(Boolean).join('. ')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
