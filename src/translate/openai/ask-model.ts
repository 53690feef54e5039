import {callJson, type JsonAnswer, type JsonCall, shownService} from '../call-json.ts'
import {EngineError, type EngineFailure} from '../engine-error.ts'
import {keyAdvice, statusError} from '../status-error.ts'
import {type AnswerForm, formParameter, weakerForm} from './answer-form.ts'
import type {ChatMessage} from './chat-messages.ts'

/** Which parameters a service is asked with; what it refuses is left out from then on. */
interface Wish {
  readonly form: AnswerForm
  /** Models that reason first let nobody choose. */
  readonly temperature: boolean
}

/** Everything we would like. */
export const FULL_FORM: Wish = {form: 'schema', temperature: true}

/**
 * What a chat service answers with status 200. Where it refuses a parameter with 400 or 422, it is asked again with a weaker
 * form or without a temperature; `wishes` remembers what was taken in the end, and is changed.
 *
 * @throws EngineError
 */
export async function askModel(
  call: JsonCall,
  chat: {readonly model: string; readonly messages: readonly ChatMessage[]},
  wishes: {form: Wish},
): Promise<unknown> {
  let wish: Wish | undefined = wishes.form
  for (;;) {
    const answer = await callJson({...call, body: bodyOf(chat, wish)})
    if (answer.status < 300) {
      wishes.form = wish
      return answer.value
    }
    const failure = knownFailure(answer, call)
    wish = failure ? undefined : weakerWish(answer, wish)
    if (!wish) throw failure ?? statusError(call, answer)
  }
}

/** The body of a request. */
function bodyOf(chat: object, {form, temperature}: Wish): Readonly<Record<string, unknown>> {
  return {...chat, stream: false, ...(temperature && {temperature: 0}), ...formParameter(form)}
}

/** What to ask next where a parameter may be to blame; undefined where it is not, or nothing is left to drop. */
function weakerWish({status, value}: JsonAnswer, wish: Wish): Wish | undefined {
  if (status !== 400 && status !== 422) return undefined
  if (wish.temperature && /temperature/i.test(failureWords(value)))
    return {...wish, temperature: false}
  const form = weakerForm(wish.form)
  return form && {...wish, form}
}

/** A failure which other parameters would not mend. */
interface KnownFailure {
  /** Codes and words of services. */
  readonly pattern: RegExp
  readonly failure: EngineFailure
  /** Read after the name of the service. */
  readonly says: string
  /** Empty where it is about the key. */
  readonly advice: string
}

const KNOWN: readonly KnownFailure[] = [
  {
    pattern:
      /insufficient_quota|exceeded your current quota|billing_(hard_limit|not_active)|insufficient (balance|credit)/i,
    failure: 'quota',
    says: 'has no quota left',
    advice: 'Add to the balance of the account, or choose another engine.',
  },
  {
    pattern: /invalid_api_key|incorrect api key|invalid_authentication/i,
    failure: 'authorization',
    says: 'does not accept the key',
    advice: '',
  },
  {
    pattern:
      /context_length_exceeded|exceed_context_size|context (length|size|window)|too many tokens/i,
    failure: 'size',
    says: 'has no room for so long a call',
    advice: 'Give the model a larger context, or split the sentence.',
  },
  {
    pattern: /model_not_found|model .{0,200}(not found|does not exist)|unknown model/is,
    failure: 'service',
    says: 'has no such model',
    advice: 'Change `engines.openai.model`, or load the model into the service.',
  },
]

/** The error for a failure that the service names by a word we know. */
function knownFailure(answer: JsonAnswer, call: JsonCall): EngineError | undefined {
  const words = failureWords(answer.value)
  const found = KNOWN.find(({pattern}) => pattern.test(words))
  if (!found) return undefined
  const {failure, says, advice} = found
  return new EngineError(`Unexpected status ${answer.status}: ${shownService(call)} ${says}`, {
    failure,
    advice: advice || keyAdvice(call),
  })
}

/** What a service writes about a failure, to be looked at and never shown; services differ in where they put it. */
function failureWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const failure: unknown = 'error' in value ? value.error : value
  if (typeof failure === 'string') return failure
  const {code, type, param, message, detail} = {...(failure as Record<string, unknown>)}
  return [code, type, param, message, typeof detail === 'string' ? detail : JSON.stringify(detail)]
    .filter((word) => typeof word === 'string')
    .join(' ')
    .slice(0, 2000)
}
