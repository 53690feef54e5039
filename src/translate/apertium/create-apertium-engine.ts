import type {EngineSettings} from '../../model/settings.ts'
import {languageName} from '../describe-language.ts'
import type {Engine, EngineReply, EngineRequest, EngineText, LanguagePair} from '../engine.ts'
import {unsupportedPair, wrongAnswer} from '../engine-faults.ts'
import {rememberPromise} from '../remember-promise.ts'
import {serviceAddress} from '../service-address.ts'
import {commandWay, type WithFile} from './command-way.ts'
import {fromDocument, toDocument} from './document.ts'
import {findPair} from './language-codes.ts'
import {serviceWay} from './service-way.ts'

/** The service gives up on a document after ten seconds; this much takes one. */
const MOST_TEXTS = 50
const MOST_CHARACTERS = 8000

const TIMEOUT_MS = 30_000

const UNSUPPORTED = 'Install a package for this pair, or choose another engine.'

/**
 * An engine that asks Apertium: by its service where the settings name an address, else by its command. It works by rules,
 * needs no network, and answers the same to the same. Good between neighbours such as Spanish and Catalan; between others it
 * takes names for words, and nothing of it should be published unread.
 *
 * @throws UserError `settings` for a wrong address
 */
export function createApertiumEngine(about: {
  readonly settings: EngineSettings
  /** Folder the command starts in. */
  readonly folder?: string | undefined
  readonly withFile: WithFile
  readonly timeoutMs?: number
}): Engine {
  const {settings, folder, withFile, timeoutMs = TIMEOUT_MS} = about
  const {url, command: words = ['apertium']} = settings
  const way =
    url === undefined
      ? commandWay({words, folder, withFile, timeoutMs})
      : serviceWay(serviceAddress('apertium', url), timeoutMs)
  const modes = rememberPromise(way.modes)

  async function translate(request: EngineRequest): Promise<readonly EngineReply[]> {
    const pair = findPair(request, await modes())
    if (!pair) throw unsupportedPair(way.shown, request, UNSUPPORTED)
    request.signal.throwIfAborted()
    const {texts, signal} = request
    const secrets = texts.map(({wire}) => wire)
    const document = await way.translate(toDocument(texts), pair, {signal, secrets})
    const replies = fromDocument(document, texts)
    if (!replies) throw wrongAnswer(way.shown)
    return replies
  }

  return {
    name: 'apertium',
    limits: {texts: MOST_TEXTS, size: MOST_CHARACTERS, calls: 2},
    sizeOf: ({wire}: EngineText) => wire.length,
    takesHints: false,
    refusal: async (pair) => (findPair(pair, await modes()) ? undefined : refusalFor(pair)),
    translate,
  }
}

/** Why it cannot translate into a language. */
function refusalFor({sourceLanguage, language}: LanguagePair): string {
  const name = languageName(language) ?? language
  return `\`apertium\` cannot translate from \`${sourceLanguage}\` into \`${language}\`: no package for ${name} is installed; \`openai\` and \`command\` may`
}
