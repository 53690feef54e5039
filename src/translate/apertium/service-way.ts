import {callJson, type JsonAnswer, type JsonCall, shownService} from '../call-json.ts'
import {EngineError} from '../engine-error.ts'
import {pathOf} from '../service-address.ts'
import {statusError} from '../status-error.ts'
import type {ApertiumWay} from './way.ts'

/**
 * Apertium by its HTTP service, APy. A text is sent as a form, with `html-noent` on the way back, so that letters with
 * accents come as letters.
 */
export function serviceWay(address: URL, timeoutMs: number): ApertiumWay {
  const callOf = (path: string, signal: AbortSignal): JsonCall => ({
    service: 'Apertium',
    url: pathOf(address, path),
    timeoutMs,
    signal,
  })
  return {
    shown: shownService({service: 'Apertium', url: address}),
    modes: async () => {
      const call = callOf('listPairs', new AbortController().signal)
      return readPairs(dataOf(await callJson(call), call), call)
    },
    translate: async (document, {source, target}, {signal}) => {
      const call = callOf('translate', signal)
      const body = new URLSearchParams({
        langpair: `${source}|${target}`,
        q: document,
        deformat: 'html',
        reformat: 'html-noent',
        markUnknown: 'no',
      })
      const data = dataOf(await callJson({...call, body}), call)
      const text: unknown = (data as {translatedText?: unknown} | null)?.translatedText
      if (typeof text !== 'string') throw noData(call)
      return text
    },
  }
}

/** What an answer holds. */
function dataOf(answer: JsonAnswer, call: JsonCall): unknown {
  if (answer.status === 400) throw notInstalled(call)
  if (answer.status >= 300) throw statusError(call, answer)
  return (answer.value as {responseData?: unknown} | null)?.responseData
}

/** Modes of a list of pairs. */
function readPairs(data: unknown, call: JsonCall): readonly string[] {
  if (!Array.isArray(data)) throw noData(call)
  return data.map((pair: unknown) => {
    const {sourceLanguage, targetLanguage} = {...(pair as Record<string, unknown> | null)}
    return `${sourceLanguage}-${targetLanguage}`
  })
}

/** The error for an answer of another service, or of none. */
function noData(call: JsonCall): EngineError {
  return new EngineError(
    `Unexpected answer from ${shownService(call)}, expected \`responseData\``,
    {
      failure: 'service',
      advice: 'Check that `engines.apertium.url` is that of apertium-apy.',
    },
  )
}

/** The error for a call that the service refuses. Of what it sends only the pair can be wrong. */
function notInstalled(call: JsonCall): EngineError {
  return new EngineError(`${shownService(call)} does not know this pair of languages`, {
    failure: 'unsupported',
    advice: 'Install its package on the server, or choose another engine.',
  })
}
