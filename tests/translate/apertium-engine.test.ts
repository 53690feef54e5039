import {spawnSync} from 'node:child_process'
import {existsSync, statSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {withPrivateFile} from '../../src/project/private-file.ts'
import {createApertiumEngine} from '../../src/translate/apertium/create-apertium-engine.ts'
import {fromDocument, toDocument} from '../../src/translate/apertium/document.ts'
import {findPair} from '../../src/translate/apertium/language-codes.ts'
import {testEngineContract, type UnderTest} from './engine-contract.ts'
import {type Answer, type Asked, fakeService} from './fake-service.ts'
import {failureOf, inCapitals, requestFor} from './requests.ts'

const PROGRAM = fileURLToPath(new URL('programs/apertium.ts', import.meta.url))

/** Starts a service that answers as APy 0.11 does. */
async function start(options: {timeoutMs?: number} = {}): Promise<UnderTest> {
  const pairs = [
    {sourceLanguage: 'eng', targetLanguage: 'spa'},
    {sourceLanguage: 'spa', targetLanguage: 'eng_US'},
  ]
  const service = await fakeService((asked) => {
    if (asked.path === '/listPairs') return data(pairs)
    if (asked.path === '/translate') return translate(asked, under.translateAs)
    return {status: 404, json: {}}
  })
  const settings = {url: service.url}
  const under: UnderTest = {
    engine: createApertiumEngine({settings, withFile: withPrivateFile, ...options}),
    service,
    translateAs: inCapitals,
  }
  return under
}

/** An answer of APy. */
function data(responseData: unknown): Answer {
  return {json: {responseData, responseDetails: null, responseStatus: 200}}
}

/** What APy does with a document. */
function translate({body}: Asked, translateAs: UnderTest['translateAs']): Answer {
  const form = new URLSearchParams(body)
  expect([form.get('deformat'), form.get('reformat')]).toEqual(['html', 'html-noent'])
  if (form.get('langpair') !== 'eng|spa')
    return {status: 400, json: {status: 'error', explanation: 'That pair is not installed'}}
  const wires = [...(form.get('q') ?? '').matchAll(/<p>(.*?)<\/p>/gs)].map(([, wire]) => wire ?? '')
  const texts = translateAs(wires)
  const paragraphs = texts.map((text) => (typeof text === 'string' ? `<p>${text}</p>\n` : ''))
  return data({translatedText: paragraphs.join('').trimEnd()})
}

/** An engine for a program that behaves in some way. */
function programEngine(mode: string, timeoutMs = 30_000) {
  const settings = {command: [process.execPath, PROGRAM, mode]}
  return createApertiumEngine({settings, withFile: withPrivateFile, timeoutMs})
}

testEngineContract('apertium', start, {failures: {'other-json': ['service']}})

test('asterisks, which mark unknown words there, survive', () => {
  const texts = [{wire: 'Arbeiter*innen *', notes: []}]
  const document = toDocument(texts)
  expect(document).toBe('<p>Arbeiter<z/>innen <z/></p>\n')
  expect(fromDocument(document, texts)).toEqual([{wire: 'Arbeiter*innen *'}])
})

test.each([
  [''],
  ['<p>a</p>'],
  ['<p>a</p><p>b</p>c'],
  ['<p>a</p><p>b</p><p>c</p>'],
  ['<p>a</p>b</p>'],
  ['<p>a<p>b</p></p>'],
  ['<p></p><p>b</p>'],
])('%j is no document of two texts', (html) => {
  const texts = ['a', 'b'].map((wire) => ({wire, notes: []}))
  expect(fromDocument(html, texts)).toBeUndefined()
})

test.each([
  ['en', 'es', 'eng-spa'],
  ['es', 'en-US', 'spa-eng_US'],
  ['es', 'en-GB', 'spa-eng'],
  ['en', 'gl', 'en-gl'],
  ['es-MX', 'ca', 'spa-cat'],
  ['es', 'ca-valencia', 'spa-cat_valencia'],
  ['en', 'de', undefined],
  ['mk', 'sr-Latn', 'mkd-hbs_SR'],
  ['mk', 'hr', 'mkd-hbs'],
  ['mk', 'sr', undefined],
  ['nb', 'nn', 'nob-nno'],
  ['kk', 'tt', 'kaz-tat'],
  ['kk-Latn', 'tt', undefined],
  ['ast', 'es', 'ast-spa'],
])('from %s into %s the mode is %s', (sourceLanguage, language, mode) => {
  const modes =
    'eng-spa spa-eng spa-eng_US en-gl spa-cat spa-cat_valencia mkd-hbs mkd-hbs_SR nob-nno kaz-tat ast-spa'
  const pair = findPair({sourceLanguage, language}, modes.split(' '))
  expect(pair && `${pair.source}-${pair.target}`).toBe(mode)
})

test('a mode that would be an option or a path is none', () => {
  const modes = ['-x', 'eng-spa; rm -r .', '../eng-spa', 'eng-spa/..', 'eng--d']
  expect(findPair({sourceLanguage: 'en', language: 'es'}, modes)).toBeUndefined()
})

test('the command translates a private file, which is gone afterwards', async () => {
  const seen: string[] = []
  const engine = createApertiumEngine({
    settings: {command: [process.execPath, PROGRAM, 'work']},
    withFile: (text, use) =>
      withPrivateFile(text, (path) => {
        seen.push(path)
        expect(statSync(path).mode & 0o777).toBe(0o600)
        return use(path)
      }),
  })
  expect(await engine.translate(requestFor(['One.', 'Two &lt; <g1>One</g1>']))).toEqual([
    {wire: 'Uno.'},
    {wire: 'Two &lt; <g1>Uno</g1>'},
  ])
  expect(seen.map((path) => existsSync(path))).toEqual([false])
})

test('the command fails with code 0 and without an answer', async () => {
  const error = await failureOf(programEngine('usage').translate(requestFor(['One.'])))
  expect(error.failure).toBe('answer')
})

test('what the command writes is not shown where it quotes a text', async () => {
  const error = await failureOf(programEngine('quote').translate(requestFor(['One hidden text.'])))
  expect(error.message).toBe(`The program \`${process.execPath}\` ended with code 3`)
})

test('a command that does not end is ended', async () => {
  const engine = programEngine('slow', 1500)
  const error = await failureOf(engine.translate(requestFor(['One.'])))
  expect(error.message).toBe(`The program \`${process.execPath}\` did not end within 1.5 s`)
  expect(error.failure).toBe('connection')
})

test('no command', async () => {
  const settings = {command: ['/no/such/apertium']}
  const engine = createApertiumEngine({settings, withFile: withPrivateFile})
  const error = await failureOf(engine.refusal({sourceLanguage: 'en', language: 'es'}))
  expect([error.failure, error.message, error.advice]).toEqual([
    'connection',
    'Cannot start the program `/no/such/apertium`: there is no such program or folder',
    'Install it, or correct `command` under `engines`.',
  ])
})

test('it names the engines that can, where it cannot', async () => {
  const {engine} = await start()
  expect(await engine.refusal({sourceLanguage: 'en', language: 'es'})).toBeUndefined()
  expect(await engine.refusal({sourceLanguage: 'en', language: 'ta'})).toBe(
    '`apertium` cannot translate from `en` into `ta`: no package for Tamil is installed; `openai` and `command` may',
  )
})

const installed = spawnSync('apertium', ['-l'], {encoding: 'utf8'}).stdout ?? ''
const isThere = installed.includes('eng-spa')

test.skipIf(!isThere)(
  `the real command, ${isThere ? 'which is here' : 'skipped: apertium-eng-spa is not installed'}`,
  async () => {
    const engine = createApertiumEngine({settings: {}, withFile: withPrivateFile})
    const texts = ['The <g1>big</g1> house &lt;1&gt; &amp; *more*.', '<x1/> Workers strike!']
    const replies = await engine.translate(requestFor(texts))
    expect(replies.map(({wire}) => wire)).toEqual([
      expect.stringMatching(/^La <g1>casa<\/g1> grande &lt;1&gt; &amp; ?\*.*\*\.$/),
      expect.stringMatching(/^<x1\/> .*huelga.*!$/iu),
    ])
  },
)
