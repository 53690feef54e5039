import type {EngineSettings} from '../../model/settings.ts'
import {callJson, type JsonCall, shownService} from '../call-json.ts'
import {checkKey} from '../check-key.ts'
import {languageName} from '../describe-language.ts'
import type {Engine, EngineReply, EngineRequest, EngineText, LanguagePair} from '../engine.ts'
import {unsupportedPair, wrongAnswer} from '../engine-faults.ts'
import {ENGINE_KEYS} from '../engine-keys.ts'
import {rememberPromise} from '../remember-promise.ts'
import {isLocal, pathOf, serviceAddress} from '../service-address.ts'
import {failureOf, UNSUPPORTED} from './failure-of.ts'
import {matchCode} from './match-code.ts'
import {readLanguages, type ServedLanguage} from './read-languages.ts'
import {fromSpans, toSpans} from './span-codes.ts'

/** Where a server listens that was started without options. */
const OWN_ADDRESS = 'http://localhost:5000'

/** A batch is no faster than single calls there, and servers often limit both. */
const MOST_TEXTS = 20
const MOST_CHARACTERS = 4000

/** A small machine translates some hundred characters a second. */
const TIMEOUT_MS = 120_000

/** The list of languages is at hand. It is asked for once for all requests, so no signal of theirs ends the wait. */
const LIST_TIMEOUT_MS = 15_000

/**
 * An engine that asks a LibreTranslate server. It takes no hints: terms are for the checks to find.
 *
 * @throws UserError `settings` for a wrong address, or as `checkKey`
 */
export function createLibretranslateEngine(about: {
  readonly settings: EngineSettings
  /** For servers that give them out. */
  readonly key?: string | undefined
  readonly timeoutMs?: number
}): Engine {
  const {settings, key, timeoutMs = TIMEOUT_MS} = about
  const address = serviceAddress('libretranslate', settings.url ?? OWN_ADDRESS)
  checkKey(key, {engine: 'libretranslate', address, variable: ENGINE_KEYS.libretranslate})
  const callOf = (path: string, signal: AbortSignal): JsonCall => ({
    service: 'LibreTranslate',
    url: pathOf(address, path),
    keyVariable: ENGINE_KEYS.libretranslate,
    timeoutMs,
    signal,
  })
  const languages = rememberPromise(() => {
    const call = callOf('languages', new AbortController().signal)
    return askLanguages({...call, timeoutMs: Math.min(timeoutMs, LIST_TIMEOUT_MS)})
  })

  async function translate(request: EngineRequest): Promise<readonly EngineReply[]> {
    const call = callOf('translate', request.signal)
    const pair = pairOf(request, await languages())
    if (!pair) throw unsupportedPair(shownService(call), request, UNSUPPORTED)
    request.signal.throwIfAborted()
    const q = request.texts.map(toSpans)
    const body = {q, ...pair, format: 'html', ...(key && {api_key: key})}
    const answer = await callJson({...call, body})
    if (answer.status >= 300) throw failureOf(answer, call)
    return readTexts(answer.value, request.texts, call)
  }

  return {
    name: 'libretranslate',
    limits: {texts: MOST_TEXTS, size: MOST_CHARACTERS, calls: isLocal(address) ? 1 : 2},
    sizeOf: (text: EngineText) => toSpans(text).length,
    takesHints: false,
    refusal: async (pair) => refusalFor(pair, await languages()),
    translate,
  }
}

/** The languages of a server. */
async function askLanguages(call: JsonCall): Promise<readonly ServedLanguage[]> {
  const answer = await callJson(call)
  if (answer.status >= 300) throw failureOf(answer, call)
  return readLanguages(answer.value, call)
}

/** Source and target by the server's codes, where it translates between them. */
function pairOf(
  {sourceLanguage, language}: LanguagePair,
  served: readonly ServedLanguage[],
): {source: string; target: string} | undefined {
  const source = matchCode(
    sourceLanguage,
    served.map(({code}) => code),
  )
  const targets = served.find(({code}) => code === source)?.targets ?? []
  const target = matchCode(language, targets)
  return source !== undefined && target !== undefined ? {source, target} : undefined
}

/** Why a server cannot translate, undefined where it can. */
function refusalFor(pair: LanguagePair, served: readonly ServedLanguage[]): string | undefined {
  if (pairOf(pair, served)) return undefined
  const {sourceLanguage, language} = pair
  const name = languageName(language) ?? language
  return `\`libretranslate\` cannot translate from \`${sourceLanguage}\` into \`${language}\`: its server has no model for ${name}; \`openai\` and \`command\` may`
}

/** One reply for each text. */
function readTexts(
  value: unknown,
  texts: readonly EngineText[],
  call: JsonCall,
): readonly EngineReply[] {
  const shown = shownService(call)
  const found: unknown = (value as {translatedText?: unknown} | null)?.translatedText
  const replies: readonly unknown[] = Array.isArray(found) ? found : []
  if (replies.length !== texts.length) throw wrongAnswer(shown, 'number of texts')
  return texts.map((text, index) => {
    const reply = replies[index]
    if (typeof reply !== 'string') throw wrongAnswer(shown, 'text')
    if (reply.trim() === '' && text.wire.trim() !== '') throw wrongAnswer(shown, 'empty text')
    return {wire: fromSpans(reply, text)}
  })
}
