import {type JsonCall, shownService} from '../call-json.ts'
import type {EngineReply, EngineRequest} from '../engine.ts'
import {EngineError} from '../engine-error.ts'
import {idOf} from './chat-messages.ts'
import {isTalk} from './model-talk.ts'

/**
 * The replies in an answer of `/chat/completions`. Law: one for each text of the request, in its order, each of them the
 * string that came with its id, with bare ampersands escaped, or an error: nothing is guessed, cut out of prose or taken
 * twice.
 *
 * @throws EngineError `answer` for anything else, `size` where the model was cut off
 */
export function readAnswer(
  value: unknown,
  request: EngineRequest,
  call: JsonCall,
): readonly EngineReply[] {
  const refuse = (found: string, advice = NO_TRANSLATION): EngineError =>
    new EngineError(`Unexpected ${found} from ${shownService(call)}, expected translations`, {
      failure: 'answer',
      advice,
    })
  const choice = firstChoice(value)
  if (!choice) throw refuse('answer without a message')
  const {finish_reason: reason, message} = choice
  if (reason === 'length') throw cutOff(call)
  if (reason === 'content_filter' || isText(message.refusal)) throw refuse('refusal', REFUSED)
  if (!isText(message.content)) throw refuse('message without a text')
  const text = withoutReasoning(message.content)
  const texts = readTexts(text)
  if (!texts) throw refuse(isTalk(text) ? 'refusal or talk' : 'form of the answer', REFUSED)
  return request.texts.map(({wire}, index) => {
    const reply = texts.get(idOf(index))
    if (reply === undefined || texts.size !== request.texts.length)
      throw refuse(`number of texts (${texts.size} for ${request.texts.length})`)
    if (reply.trim() === '' && wire.trim() !== '') throw refuse('empty text')
    if (reply.length > MOST_GROWTH * wire.length + 500) throw refuse('length of a text')
    if (isTalk(reply, {source: wire, language: request.language}))
      throw refuse('refusal or talk', REFUSED)
    // Models forget the escape that XML wants more often than any other.
    return {wire: reply.replaceAll(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;')}
  })
}

/** No translation is so many times as long as its source, be it Chinese into Greek. */
const MOST_GROWTH = 10

const NO_TRANSLATION =
  'The text is left to people. If it happens often, choose a larger model in `engines.openai.model`.'
const REFUSED = 'The text is left to people. Another model may translate it.'

/** The parts of a choice we look at. */
interface Choice {
  readonly finish_reason?: unknown
  readonly message: {readonly content?: unknown; readonly refusal?: unknown}
}

/** The first choice, where there is one with a message. */
function firstChoice(value: unknown): Choice | undefined {
  const choices: unknown = (value as {choices?: unknown} | null)?.choices
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined
  const message: unknown = (first as {message?: unknown} | undefined)?.message
  return typeof message === 'object' && message !== null ? (first as Choice) : undefined
}

/** Whether a value is a string with something in it. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/**
 * What a model says after it has reasoned. Some servers leave the reasoning in the text, and some of those its opening mark
 * in the prompt, so that only the end of it shows.
 */
function withoutReasoning(content: string): string {
  if (/^\s*[{`]/.test(content)) return content
  const end = /^.*<\/(?:think|thinking|reasoning)>/s.exec(content)
  return end ? content.slice(end[0].length) : content
}

/** The texts by id; undefined where the answer has another form. A fence around all of it is no other form. */
function readTexts(answer: string): ReadonlyMap<string, string> | undefined {
  const value = parse(withoutFence(answer.trim()))
  const segments: unknown = (value as {segments?: unknown} | null | undefined)?.segments
  if (!Array.isArray(segments)) return undefined
  const texts = new Map<string, string>()
  for (const segment of segments as unknown[]) {
    const {id, text, ...rest} = {...(segment as {id?: unknown; text?: unknown} | null)}
    const isRight = typeof id === 'string' && typeof text === 'string' && !texts.has(id)
    if (!isRight || Object.keys(rest).length > 0) return undefined
    texts.set(id, text)
  }
  return texts
}

/** What stands within a fence of Markdown. */
function withoutFence(answer: string): string {
  if (!answer.startsWith('```') || !answer.endsWith('```')) return answer
  return answer.slice(answer.indexOf('\n') + 1, -3)
}

/** JSON or undefined. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The error where the answer ends too early. */
function cutOff(call: JsonCall): EngineError {
  return new EngineError(`Unexpected end of the answer from ${shownService(call)}: no room left`, {
    failure: 'size',
    advice: 'Give the model a larger context, or split the sentence.',
  })
}
