import {SaxesParser} from 'saxes'
import {answerGlossaries, type FakeGlossary} from './fake-deepl-glossaries.ts'
import {type Answer, type Asked, type FakeService, serveLoopback} from './loopback.ts'
import type {Trouble} from './troubles.ts'

/** DeepL on the loopback interface. */
export interface FakeDeepl extends FakeService {
  /** Glossaries by id. */
  readonly glossaries: Map<string, FakeGlossary>
  /** Lets the next so many calls through before a trouble begins. */
  readonly troubleAfter: (calls: number, trouble: Trouble) => void
  /** Characters used and allowed in this period; calls that pass the limit are refused whole. */
  readonly characters: {used: number; limit: number}
  /** Largest body of a call on glossaries, in bytes; what DeepL allows there is not documented. */
  readonly bodies: {glossaries: number}
  /** What becomes of each text: `[de] ` before it at first, so that words and codes stay. */
  translateAs: (wires: readonly string[], language: string) => readonly unknown[]
}

/** An answer that is no translation. */
export class Refusal extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }
}

const targets = new Set(
  'ar de en-gb en-us es es-419 fr ja nb pt-br pt-pt ru sr ta tl tr zh-hans zh-hant'.split(' '),
)

/** What DeepL does to a body above this. */
const mostBytes = 128 * 1024

/** Starts a fake that knows one key. What it answers, status by status, is what deepl-mock and the documents of DeepL say. */
export async function startFakeDeepl(key: string): Promise<FakeDeepl> {
  const state = {
    characters: {used: 1000, limit: 500_000},
    bodies: {glossaries: 2 ** 24},
    glossaries: new Map<string, FakeGlossary>(),
  }
  const service = await serveLoopback(answer, {quota: 456, authorization: 403})

  function answer(asked: Asked): Answer {
    try {
      if (asked.headers.authorization !== `DeepL-Auth-Key ${key}`)
        throw new Refusal(403, `Invalid key ${asked.headers.authorization}`)
      const isGlossary = asked.path.startsWith('/v3/')
      if (asked.body.length > (isGlossary ? state.bodies.glossaries : mostBytes))
        throw new Refusal(413, 'Request entity too large')
      return {json: respond(asked)}
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return {status: error.status, headers: error.headers, json: {message: error.message}}
    }
  }

  function respond(asked: Asked): unknown {
    if (asked.path === '/v2/usage')
      return {character_count: state.characters.used, character_limit: state.characters.limit}
    if (asked.path.startsWith('/v3/glossaries')) return answerGlossaries(asked, state.glossaries)
    if (asked.path === '/v2/translate' && asked.method === 'POST')
      return {translations: translateTexts(new URLSearchParams(asked.body))}
    throw new Refusal(404, 'Not found')
  }

  function translateTexts(form: URLSearchParams): unknown[] {
    const texts = form.getAll('text')
    const language = (form.get('target_lang') ?? '').toLowerCase()
    if (!targets.has(language)) throw new Refusal(400, "Value for 'target_lang' not supported.")
    if (texts.length === 0 || texts.length > 50) throw new Refusal(400, 'Bad number of texts')
    if (form.get('tag_handling') === 'xml' && !texts.every(isWellFormed))
      throw new Refusal(400, `Tag handling parsing failed, please check input: ${texts.join()}`)
    const size = texts.reduce((sum, text) => sum + [...text].length, 0)
    if (state.characters.used + size > state.characters.limit)
      throw new Refusal(456, 'Quota for this billing period has been exceeded.')
    state.characters.used += size
    const entries = dictionaryOf(form, language)
    return fake.translateAs(texts, language).map((text, index) => ({
      detected_source_language: 'EN',
      text: typeof text === 'string' ? replaceTerms(text, entries) : text,
      billed_characters: [...(texts[index] ?? '')].length,
      model_type_used: form.get('model_type'),
    }))
  }

  function dictionaryOf(form: URLSearchParams, language: string): Readonly<Record<string, string>> {
    const id = form.get('glossary_id')
    if (id === null) return {}
    const source = (form.get('source_lang') ?? '').toLowerCase()
    const found = state.glossaries.get(id)?.dictionaries.get(`${source} ${language.split('-')[0]}`)
    if (!found) throw new Refusal(400, 'Glossary dictionary not found')
    return found
  }

  const fake: FakeDeepl = Object.assign(service, {
    ...state,
    troubleAfter: (calls: number, trouble: Trouble) => {
      service.trouble = trouble
      service.spared = calls
    },
    translateAs: (wires: readonly string[], language: string) =>
      wires.map((wire) => `[${language}] ${wire}`),
  })
  return fake
}

function replaceTerms(text: string, entries: Readonly<Record<string, string>>): string {
  return Object.entries(entries).reduce((result, [from, to]) => result.replaceAll(from, to), text)
}

/** Whether DeepL's version 2 of tag handling would take a text. */
function isWellFormed(text: string): boolean {
  let isFine = true
  const parser = new SaxesParser({fragment: true})
  parser.on('error', () => {
    isFine = false
  })
  parser.write(text).close()
  return isFine
}
