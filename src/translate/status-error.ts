import {type JsonAnswer, type JsonCall, shownService} from './call-json.ts'
import {EngineError, type EngineFailure} from './engine-error.ts'

/** What a status says, to be read after the name of the service, and what to do. */
const STATUSES: Readonly<Record<number, readonly [EngineFailure, string, string]>> = {
  401: ['authorization', 'does not accept the key', ''],
  402: [
    'quota',
    'wants to be paid',
    'Add to the balance of the account, or choose another engine.',
  ],
  403: ['authorization', 'refuses access', ''],
  404: ['service', 'knows no such address or model', 'Check address and model in `engines`.'],
  405: ['service', 'does not translate at this address', 'Check the address in `engines`.'],
  408: ['connection', 'waited in vain for the call', 'Try again.'],
  413: ['size', 'finds the call too large', 'Shorten or split the sentence.'],
  429: ['rate', 'gets too many calls', 'Wait, then run the command again: what is done is kept.'],
}

/**
 * The error for an answer that tells of a failure. Nothing the service wrote is part of it, as services quote keys and
 * texts.
 */
export function statusError(
  call: Pick<JsonCall, 'service' | 'url' | 'keyVariable'>,
  {status, retryAfterMs}: Omit<JsonAnswer, 'value'>,
): EngineError {
  const [failure, says, advice] = STATUSES[status] ?? unlisted(status)
  return new EngineError(`Unexpected status ${status}: ${shownService(call)} ${says}`, {
    failure,
    advice: advice || keyAdvice(call),
    ...(retryAfterMs !== undefined && {retryAfterMs}),
  })
}

/** What to do about a key. */
export function keyAdvice({keyVariable}: Pick<JsonCall, 'keyVariable'>): string {
  return keyVariable ? `Set the right key in the variable ${keyVariable}.` : 'Ask who runs it.'
}

/** What any other status says. */
function unlisted(status: number): readonly [EngineFailure, string, string] {
  return status >= 500
    ? ['service', 'has failed', 'Try again later; what is done is kept.']
    : ['service', 'refuses the call', 'Check the settings in `engines`.']
}
