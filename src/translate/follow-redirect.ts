import type {JsonCall} from './call-json.ts'
import {EngineError} from './engine-error.ts'

/** A service that sends us further than this sends us in circles. */
const MOST_STEPS = 3

/**
 * What is answered in the end. Followed is what keeps the request as it is (307 and 308, and all of them for GET) and stays
 * on the same host: a key and the texts go to nobody but the one the settings name.
 *
 * @throws EngineError `service` where a redirect leads elsewhere
 */
export async function followRedirect(
  call: JsonCall,
  send: (url: URL) => Promise<Response>,
): Promise<Response> {
  let {url} = call
  for (let step = 0; step <= MOST_STEPS; step++) {
    const response = await send(url)
    const {status, headers} = response
    if (status < 300 || status >= 400) return response
    await response.body?.cancel()
    const target = URL.parse(headers.get('location') ?? '', url.href)
    const keepsRequest = status === 307 || status === 308 || !call.body
    if (!target || !keepsRequest || !isSameHost(url, target)) throw elsewhere(call, target)
    url = target
  }
  throw elsewhere(call, url)
}

/** Whether an address is on the same host, by the same protocol or by its safe form. */
function isSameHost(from: URL, to: URL): boolean {
  if (from.origin === to.origin) return true
  const isUpgrade = from.protocol === 'http:' && to.protocol === 'https:'
  return isUpgrade && from.hostname === to.hostname && from.port === '' && to.port === ''
}

/** The error for a redirect that is not followed. */
function elsewhere({service, url}: JsonCall, target: URL | null): EngineError {
  const where = target ? `to ${target.origin}` : 'to nowhere'
  return new EngineError(
    `Unexpected redirect of ${service} from ${url.origin} ${where}, expected an answer`,
    {failure: 'service', advice: 'Put the address it is to be called at into `engines`.'},
  )
}
