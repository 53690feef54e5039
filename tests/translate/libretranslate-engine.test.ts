import {array, assert, constantFrom, property} from 'fast-check'
import {expect, test} from 'vitest'
import {createLibretranslateEngine} from '../../src/translate/libretranslate/create-libretranslate-engine.ts'
import {matchCode} from '../../src/translate/libretranslate/match-code.ts'
import {fromSpans, toSpans} from '../../src/translate/libretranslate/span-codes.ts'
import {testEngineContract, translated, type UnderTest} from './engine-contract.ts'
import {type Answer, type Asked, fakeService} from './fake-service.ts'
import {failureOf, inCapitals, KEY, requestFor} from './requests.ts'

const LANGUAGES = [
  {code: 'en', name: 'English', targets: ['es', 'de', 'zh-Hans', 'zt', 'pb', 'nb', 'tl', 'sr']},
  {code: 'es', name: 'Spanish', targets: ['en']},
]

interface Libre extends UnderTest {
  /** Replaces the answer to `/translate`. */
  answer: ((asked: Asked) => Answer) | undefined
  languages: unknown
}

/** Starts a server that answers as LibreTranslate 1.6 does. */
async function start(options: {timeoutMs?: number} = {}): Promise<Libre> {
  const service = await fakeService((asked) => {
    if (asked.path === '/languages') return {json: libre.languages}
    return libre.answer?.(asked) ?? translate(asked, libre.translateAs)
  })
  const settings = {url: service.url}
  const libre: Libre = {
    engine: createLibretranslateEngine({settings, key: KEY, ...options}),
    service,
    translateAs: inCapitals,
    answer: undefined,
    languages: LANGUAGES,
  }
  return libre
}

/** What the server does with a call, refusals included. */
function translate({body}: Asked, translateAs: UnderTest['translateAs']): Answer {
  const {q, source, target, format, api_key} = JSON.parse(body)
  const refuse = (status: number, error: string) => ({status, json: {error}})
  if (api_key !== KEY) return refuse(403, 'Invalid API key')
  if (!q?.length) return refuse(400, 'Invalid request: missing q parameter')
  if (format !== 'html') return refuse(400, `${format} format is not supported`)
  if (!LANGUAGES.some(({code}) => code === source)) return refuse(400, `${source} is not supported`)
  const targets = LANGUAGES.find(({code}) => code === source)?.targets ?? []
  if (!targets.includes(target)) return refuse(400, `${target} is not supported`)
  const texts = translateAs(q.map(wireOf))
  return {
    json: {translatedText: texts.map((text) => (typeof text === 'string' ? htmlOf(text) : text))},
  }
}

/** What the server's parser makes of a text, in the form that the contract speaks of. */
function wireOf(html: string): string {
  expect(html.replaceAll(/<span id="[gx]\d+">|<\/span>/g, '')).not.toMatch(/</)
  return html
    .replaceAll(/<span id="(x\d+)"><\/span>/g, '<$1/>')
    .replaceAll(/<span id="(g\d+)">(.*?)<\/span>/g, '<$1>$2</$1>')
}

/** What the server sends: spans, and all entities decoded. */
function htmlOf(wire: string): string {
  return wire
    .replaceAll(/<(x\d+)\/>/g, '<span id="$1"></span>')
    .replaceAll(/<(g\d+)>/g, '<span id="$1">')
    .replaceAll(/<\/g\d+>/g, '</span>')
    .replaceAll(/&(lt|gt|amp);/g, (_, name) => ({lt: '<', gt: '>', amp: '&'})[name as 'lt'])
}

testEngineContract('libretranslate', start, {
  mended: {entityDoubled: translated, entityDecoded: translated},
})

test('a call has all texts, languages by the names of the server, the key, and the form', async () => {
  const {engine, service} = await start()
  const texts = ['A &amp; B', '<g1>C<x2/></g1>']
  await engine.translate(requestFor(texts, {language: 'pt-BR', sourceLanguage: 'en-GB'}))
  expect(service.asked.map(({method, path}) => `${method} ${path}`)).toEqual([
    'GET /languages',
    'POST /translate',
  ])
  expect(JSON.parse(service.asked[1]?.body ?? '')).toEqual({
    q: ['A &amp; B', '<span id="g1">C<span id="x2"></span></span>'],
    source: 'en',
    target: 'pb',
    format: 'html',
    api_key: KEY,
  })
})

test('languages are asked for once, and again where that failed', async () => {
  const {engine, service} = await start()
  service.trouble = 'failing'
  const pair = {sourceLanguage: 'en', language: 'es'}
  expect((await failureOf(engine.refusal(pair))).failure).toBe('service')
  service.trouble = undefined
  expect(await engine.refusal(pair)).toBeUndefined()
  expect(await engine.refusal({sourceLanguage: 'en', language: 'ta'})).toBe(
    '`libretranslate` cannot translate from `en` into `ta`: its server has no model for Tamil; `openai` and `command` may',
  )
  expect(await engine.refusal({sourceLanguage: 'es', language: 'de'})).toMatch(
    /no model for German/,
  )
  expect(service.asked.length).toBe(2)
  const error = await failureOf(engine.translate(requestFor(['One.'], {language: 'ta'})))
  expect(error.failure).toBe('unsupported')
})

test.each([[[]], [{}], [[{name: 'English'}]], ['en'], [null]])(
  'the list of languages %j is none',
  async (languages) => {
    const libre = await start()
    libre.languages = languages
    expect((await failureOf(libre.engine.translate(requestFor(['One.'])))).failure).toBe('service')
  },
)

test('servers that name no targets translate between all', async () => {
  const libre = await start()
  libre.languages = [{code: 'en'}, {code: 'es'}]
  expect(await libre.engine.refusal({sourceLanguage: 'en', language: 'es'})).toBeUndefined()
})

test.each([
  [400, 'Invalid request: request (5213) exceeds text limit (5000)', 'size'],
  [400, 'es is not supported', 'unsupported'],
  [
    500,
    'Cannot translate text: 400 Bad Request: Spanish (es) is not available as a target language',
    'unsupported',
  ],
  [500, 'Cannot translate text: “this is not supported”', 'service'],
  [403, 'Invalid API key', 'authorization'],
  [400, 'Please contact the server operator to get an API key', 'authorization'],
  [403, 'Too many request limits violations', 'authorization'],
  [429, 'Slowdown: 10 per 1 minute, get an API key', 'rate'],
  [400, 'Something else', 'service'],
])('status %i with %j is a failure of %s', async (status, error, failure) => {
  const libre = await start()
  libre.answer = () => ({status, json: {error}})
  const found = await failureOf(libre.engine.translate(requestFor(['One.'])))
  expect(found.failure).toBe(failure)
  expect(found.message).not.toContain(error)
})

test('a wrong key names its variable', async () => {
  const {service} = await start()
  const engine = createLibretranslateEngine({settings: {url: service.url}})
  const {failure, advice} = await failureOf(engine.translate(requestFor(['One.'])))
  expect([failure, advice]).toEqual([
    'authorization',
    'Set the right key in the variable LIBRETRANSLATE_API_KEY.',
  ])
})

test('a key goes by https, or to this machine', () => {
  const settings = {url: 'http://translate.example.org'}
  expect(() => createLibretranslateEngine({settings, key: KEY})).toThrow(
    'Cannot send a key to translate.example.org by http, expected https',
  )
  expect(createLibretranslateEngine({settings}).name).toBe('libretranslate')
})

test.each([
  ['zh-Hans', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zt'],
  ['zh-Hant-HK', 'zt'],
  ['pt-BR', 'pb'],
  ['pt', undefined],
  ['nb', 'nb'],
  ['no', 'nb'],
  ['nn', undefined],
  ['fil', 'tl'],
  ['es-MX', 'es'],
  ['ca-valencia', undefined],
  ['sr', 'sr'],
  ['sr-Latn', undefined],
])('%s is %s to a server', (language, code) => {
  expect(matchCode(language, LANGUAGES[0]?.targets ?? [])).toBe(code)
})

test('Traditional is never served by the code of Simplified Chinese', () => {
  expect(matchCode('zh-Hant', ['zh'])).toBeUndefined()
  expect(matchCode('zh-Hans', ['zh'])).toBe('zh')
  expect(matchCode('zh', ['zh', 'zt'])).toBe('zh')
})

const pieces = constantFrom(
  'a',
  ' ',
  '&lt;',
  '&gt;',
  '&amp;',
  '&amp;lt;',
  '<x3/>',
  '<g1><g2>b</g2></g1>',
  '<g4></g4>',
  '&lt;g1&gt;',
  '"',
)

test('without damage the way there and back changes nothing, whatever is decoded on it', () => {
  assert(
    property(array(pieces), (list) => {
      const text = {wire: list.join(''), notes: []}
      const spans = toSpans(text)
      const decoded = spans.replaceAll(
        /&(lt|gt|amp);/g,
        (_, name) => ({lt: '<', gt: '>', amp: '&'})[name as 'lt'],
      )
      expect(fromSpans(decoded, text)).toBe(text.wire)
      // Older servers decode nothing; where the source shows entities, that cannot be told.
      if (!text.wire.includes('&amp;lt;') && !/&amp;(lt|gt|amp);/.test(text.wire))
        expect(fromSpans(spans, text)).toBe(text.wire)
    }),
  )
})

test.each([
  ['<SPAN id=g1>a</SPAN >', '<g1>a</g1>'],
  ["< span id = 'g1'>a</ span>", '<g1>a</g1>'],
  ['<span id="x2"/>', '<x2/>'],
  ['<span id="x2"> </span>', '<x2> </x2>'],
  ['<span id="g1">a', '<g1>a'],
  ['a</span>', 'a</span>'],
  ['<span>a</span>', '<span>a</span>'],
  ['<b>a</b>', '&lt;b&gt;a&lt;/b&gt;'],
])('%s comes back as %s', (html, wire) => {
  expect(fromSpans(html, {wire: 'a', notes: []})).toBe(wire)
})
