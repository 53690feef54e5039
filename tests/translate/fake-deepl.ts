import type {ServerResponse} from 'node:http'
import {SaxesParser} from 'saxes'
import type {Misbehaviour, ServiceControls} from './engine-contract.ts'
import {answerGlossaries, type FakeGlossary} from './fake-deepl-glossaries.ts'
import {type Asked, serveLoopback} from './loopback.ts'
import {type TagDamage, tagDamages} from './tag-damage.ts'

/** DeepL on the loopback interface. */
export interface FakeDeepl extends ServiceControls {
  readonly url: string
  readonly asked: readonly Asked[]
  /** Glossaries by id. */
  readonly glossaries: Map<string, FakeGlossary>
  /** Lets the next so many calls through before a misbehaviour begins. */
  readonly misbehaveAfter: (calls: number, how: Misbehaviour) => void
  /** Characters used and allowed in this period; calls that pass the limit are refused whole. */
  readonly characters: {used: number; limit: number}
  /** Largest body of a call on glossaries, in bytes; what DeepL allows there is not documented. */
  readonly bodies: {glossaries: number}
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

const html = '<!DOCTYPE html><html><body><h1>Please log in</h1></body></html>'

/** What DeepL does to a body above this. */
const mostBytes = 128 * 1024

/** Starts a fake that knows one key. What it answers, status by status, is what deepl-mock and the documents of DeepL say. */
export async function startFakeDeepl(key: string): Promise<FakeDeepl> {
  const state = {
    misbehaviour: undefined as Misbehaviour | undefined,
    spared: 0,
    damage: undefined as TagDamage | undefined,
    characters: {used: 1000, limit: 500_000},
    bodies: {glossaries: 2 ** 24},
    glossaries: new Map<string, FakeGlossary>(),
  }
  const server = await serveLoopback((asked, response) => {
    const spared = state.spared > 0
    state.spared -= 1
    const how = spared ? undefined : state.misbehaviour
    if (how !== undefined && answerBadly(how, asked, response)) return
    try {
      if (asked.headers.authorization !== `DeepL-Auth-Key ${key}`)
        throw new Refusal(403, `Invalid key ${asked.headers.authorization}`)
      const isGlossary = asked.path.startsWith('/v3/')
      if (asked.body.length > (isGlossary ? state.bodies.glossaries : mostBytes))
        throw new Refusal(413, 'Request entity too large')
      json(response, 200, respond(asked))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      json(response, error.status, {message: error.message}, error.headers)
    }
  })

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
    const translations = texts.map((text) => {
      const translated = replaceTerms(translation(text, language), entries)
      const {damage} = state
      return {
        detected_source_language: 'EN',
        text:
          state.misbehaviour === 'empty'
            ? ''
            : damage
              ? tagDamages[damage](translated)
              : translated,
        billed_characters: [...text].length,
        model_type_used: form.get('model_type'),
      }
    })
    if (state.misbehaviour === 'fewer') return translations.slice(1)
    return state.misbehaviour === 'more' ? [...translations, ...translations] : translations
  }

  function dictionaryOf(form: URLSearchParams, language: string): Readonly<Record<string, string>> {
    const id = form.get('glossary_id')
    if (id === null) return {}
    const source = (form.get('source_lang') ?? '').toLowerCase()
    const found = state.glossaries.get(id)?.dictionaries.get(`${source} ${language.split('-')[0]}`)
    if (!found) throw new Refusal(400, 'Glossary dictionary not found')
    return found
  }

  return {
    url: server.url,
    asked: server.asked,
    glossaries: state.glossaries,
    characters: state.characters,
    bodies: state.bodies,
    misbehave: (how) => {
      state.misbehaviour = how
      state.spared = 0
    },
    misbehaveAfter: (calls, how) => {
      state.misbehaviour = how
      state.spared = calls
    },
    damage: (how) => {
      state.damage = how
    },
    calls: () => server.asked.length,
    nextCall: server.nextRequest,
    translation,
    close: server.close,
  }
}

/** What the fake makes of a text: words and codes stay, so that a test can tell which is which. */
function translation(wire: string, language: string): string {
  return `[${language}] ${wire}`
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

/** Answers as told, with as much of the request as a careless service would repeat. False where the answer is a usual one. */
function answerBadly(how: Misbehaviour, asked: Asked, response: ServerResponse): boolean {
  const echo = `${asked.headers.authorization} ${decodeURIComponent(asked.body.replaceAll('+', ' '))}`
  const refuse = (status: number, headers?: Record<string, string>): true => {
    json(response, status, {message: echo, detail: echo}, headers)
    return true
  }
  switch (how) {
    case 'slow':
      return true
    case 'rate':
      return refuse(429)
    case 'rate-with-wait':
      return refuse(429, {'Retry-After': '7'})
    case 'quota':
      return refuse(456)
    case 'authorization':
      return refuse(403)
    case 'failing':
      return refuse(500)
    case 'unavailable':
      return refuse(503, {
        'Retry-After': 'Sun, 22 Nov 2026 12:00:30 GMT',
        Date: 'Sun, 22 Nov 2026 12:00:00 GMT',
      })
    case 'size':
      return refuse(413)
    case 'other-json':
      return refuse(200)
    case 'redirect':
      return refuse(302, {Location: 'https://example.org/'})
    case 'cut':
      response.destroy()
      return true
    case 'cut-in-answer':
      response.writeHead(200, {'Content-Type': 'application/json', 'Content-Length': '1000'})
      response.write('{"translations": [{"text": "', () => response.destroy())
      return true
    case 'html':
    case 'html-gateway':
      response.writeHead(how === 'html' ? 200 : 502, {'Content-Type': 'text/html'})
      response.end(`${html}<!-- ${echo} -->`)
      return true
    default:
      return false
  }
}

function json(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {'Content-Type': 'application/json', ...headers})
  response.end(status === 204 ? '' : JSON.stringify(value))
}
