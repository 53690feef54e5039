import type {EngineSettings} from '../../model/settings.ts'
import {UserError} from '../../model/user-error.ts'
import {checkKey} from '../check-key.ts'
import {languageName} from '../describe-language.ts'
import type {Engine, EngineRequest, EngineText} from '../engine.ts'
import {ENGINE_KEYS} from '../engine-keys.ts'
import {isLocal, pathOf, serviceAddress} from '../service-address.ts'
import {askModel, FULL_FORM} from './ask-model.ts'
import {chatMessages} from './chat-messages.ts'
import {readAnswer} from './read-answer.ts'

/** Where OpenAI's own models are. */
const OWN_ADDRESS = 'https://api.openai.com/v1'

/** Texts a call: models lose count of more. */
const MOST_TEXTS = 12

/**
 * Characters a call. With prompt, terms and context, and the same length again for the answer, a call stays within the
 * 4,096 tokens that local servers give a model unless told otherwise.
 */
const MOST_CHARACTERS = 4000

/** A model on this machine may take minutes. More would not help: Node.js itself ends a wait for headers after 300 s. */
const TIMEOUT_MS = 280_000

/**
 * An engine that asks a chat model: any service with OpenAI's `/chat/completions`, such as Ollama, vLLM, llama.cpp, LM
 * Studio and most vendors. It is the only kind that takes terms and remarks for every language.
 *
 * Texts are data: they travel as JSON, so that a statement that says "ignore your instructions" is translated, and an
 * answer is believed only so far as `readAnswer` can check it.
 *
 * @throws UserError `settings` where no model is named, or as `checkKey`
 */
export function createOpenaiEngine(about: {
  readonly settings: EngineSettings
  /** For services that want one. */
  readonly key?: string | undefined
  readonly timeoutMs?: number
}): Engine {
  const {settings, key, timeoutMs = TIMEOUT_MS} = about
  const service = serviceAddress('openai', settings.url ?? OWN_ADDRESS)
  const {model, formality} = settings
  if (!model) throw missingModel()
  const variable = settings.url ? ENGINE_KEYS.openaiElsewhere : ENGINE_KEYS.openai
  checkKey(key, {engine: 'openai', address: service, variable})
  const wishes = {form: FULL_FORM}

  async function translate(request: EngineRequest) {
    const call = {
      service: 'The chat service',
      url: pathOf(service, 'chat/completions'),
      keyVariable: variable,
      ...(key && {headers: {authorization: `Bearer ${key}`}}),
      timeoutMs,
      signal: request.signal,
    }
    const messages = chatMessages(request, formality)
    return readAnswer(await askModel(call, {model: model ?? '', messages}, wishes), request, call)
  }

  return {
    name: 'openai',
    model,
    limits: {texts: MOST_TEXTS, size: MOST_CHARACTERS, calls: isLocal(service) ? 2 : 4},
    sizeOf: ({wire, notes}: EngineText) => wire.length + notes.join('').length,
    takesHints: true,
    refusal: async ({language}) => refusalFor(language),
    translate,
  }
}

/** Why a model cannot be asked for a language: there is no name to ask by. */
function refusalFor(language: string): string | undefined {
  if (languageName(language)) return undefined
  return `\`openai\` cannot translate into \`${language}\`: the language has no name to ask a model for; \`command\` may`
}

/** The error where no model is named. */
function missingModel(): UserError {
  return new UserError('Missing model for the engine `openai`', {
    code: 'settings',
    advice:
      'Name one in broadside.yaml: `engines: {openai: {url: http://localhost:11434/v1, model: gemma3}}`.',
  })
}
