import {EngineError, type EngineFailure} from '../engine-error.ts'
import type {DeeplAccess} from './access.ts'

/** What is known of a call that failed. */
export interface DeeplAnswer {
  /** HTTP status; absent where there was no answer. */
  readonly status?: number
  readonly retryAfterMs?: number
  /** Looked through for the reason, and never kept. */
  readonly content?: string
  /** `timeout`, `glossary` (there is no such glossary), or the code of an error of the transport. */
  readonly failure?: string
}

/** What an error says. */
interface Explanation {
  readonly failure: EngineFailure
  readonly message: string
  readonly advice: string
}

const later = 'What was done is kept: run the command again in a while.'

/** By HTTP status (https://developers.deepl.com/docs/best-practices/error-handling). */
const byStatus: Readonly<Record<number, Explanation>> = {
  401: refusedKey(),
  403: refusedKey(),
  404: {
    failure: 'service',
    message: 'Cannot find DeepL at this address, or the glossary there (404)',
    advice: 'Correct DEEPL_SERVER_URL, or leave it out.',
  },
  413: {
    failure: 'size',
    message: 'Unexpected refusal of DeepL: a call was too large',
    advice: 'Split the longest paragraph of the statement.',
  },
  429: {
    failure: 'rate',
    message: 'Cannot go on with DeepL: it had too many calls in a short time',
    advice: later,
  },
  456: {
    failure: 'quota',
    message: 'Cannot go on with DeepL: all characters of this billing period are used up',
    advice:
      'What was done is kept: raise the limit in your DeepL account or wait for the next period, and run the command again.',
  },
}

/** Words in the reason of a refusal (400), and what they tell. */
const byReason: readonly (readonly [RegExp, Explanation])[] = [
  [
    /tag.?handling/i,
    {
      failure: 'answer',
      message: 'Unexpected refusal of DeepL: it cannot read the codes of a text',
      advice: 'Report the source text that was to be translated: this is a fault of broadside.',
    },
  ],
  [/glossary|dictionary/i, noGlossary()],
  [
    /(?:source|target)_lang/i,
    {
      failure: 'unsupported',
      message: 'Unexpected refusal of DeepL: it does not know the language',
      advice: 'Use another engine for it, such as `--engine openai`.',
    },
  ],
]

/**
 * The error that tells of a call that failed. Law: it holds no part of the request and none of the answer but its status.
 */
export function deeplError(answer: DeeplAnswer, access: DeeplAccess): EngineError {
  const {failure, message, advice} = explain(answer, hostOf(access))
  const {retryAfterMs} = answer
  return new EngineError(message, {
    failure,
    advice,
    ...(retryAfterMs === undefined ? {} : {retryAfterMs}),
  })
}

function explain({status, content = '', failure}: DeeplAnswer, host: string): Explanation {
  if (failure === 'glossary') return noGlossary()
  if (status === undefined || failure !== undefined)
    return unreachable(failure ?? 'connection', host)
  const reason = status === 400 && byReason.find(([words]) => words.test(content))
  if (reason) return reason[1]
  const known = byStatus[status]
  if (known) return known
  if (status >= 500 || status === 408)
    return {
      failure: 'service',
      message: `Cannot go on with DeepL: it failed (${status})`,
      advice: `${later} https://www.deeplstatus.com tells whether others have it too.`,
    }
  if (status >= 400)
    return {
      failure: 'unsupported',
      message: `Unexpected refusal of DeepL (${status})`,
      advice: 'Correct the settings of the engine, or use another one.',
    }
  return {
    failure: status >= 300 || isPage(content) ? 'service' : 'answer',
    message: `Unexpected answer from ${host}, expected one of DeepL`,
    advice:
      'Look for a proxy or a log-in page in between, and correct DEEPL_SERVER_URL if you set it.',
  }
}

/** Whether an answer is a page for people, as a proxy or a log-in page gives it: to ask again in smaller parts is no use. */
function isPage(content: string): boolean {
  return /^\s*</.test(content)
}

function unreachable(failure: string, host: string): Explanation {
  const reason = ['timeout', 'ETIMEDOUT', 'ECONNABORTED'].includes(failure)
    ? 'it took too long to answer'
    : isCut(failure)
      ? 'the connection broke'
      : `the connection failed (${failure})`
  return {
    failure: 'connection',
    message: `Cannot reach DeepL at ${host}: ${reason}`,
    advice: 'Look at the network. What was done is kept: run the command again.',
  }
}

/** Whether an answer began and did not end, which is `ERR_BAD_RESPONSE` for axios. */
function isCut(failure: string): boolean {
  return ['connection', 'ECONNRESET', 'ERR_BAD_RESPONSE'].includes(failure)
}

function refusedKey(): Explanation {
  return {
    failure: 'authorization',
    message: 'Cannot use DeepL: it refused the key',
    advice:
      'Correct DEEPL_AUTH_KEY; a key of the free plan ends in `:fx`. Your DeepL account shows it.',
  }
}

function noGlossary(): Explanation {
  return {
    failure: 'unsupported',
    message: 'Cannot use the glossary at DeepL: it is gone, or not for these languages',
    advice: 'Run `broadside glossary push --engine deepl`.',
  }
}

/** Host and port of an address, without what else may stand in it. */
function hostOf({key, serverUrl}: DeeplAccess): string {
  if (serverUrl !== undefined) return URL.parse(serverUrl)?.host ?? ''
  return key.endsWith(':fx') ? 'api-free.deepl.com' : 'api.deepl.com'
}
