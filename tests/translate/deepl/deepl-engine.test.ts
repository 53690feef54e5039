import {afterEach, beforeEach, describe, expect, onTestFinished, test} from 'vitest'
import {createDeeplEngine, type DeeplOptions} from '../../../src/translate/deepl/deepl-engine.ts'
import type {EngineRequest, EngineText} from '../../../src/translate/engine.ts'
import {testEngineContract, type UnderTest} from '../engine-contract.ts'
import {type FakeDeepl, startFakeDeepl} from '../fake-deepl.ts'
import {allOf, inCapitals, KEY, rejection, requestFor} from '../requests.ts'

const key = 'c0ffee00-5ec2-e7ed-beef-0123456789ab:fx'

testEngineContract(
  'deepl',
  async (options = {}) => {
    const service = await startFakeDeepl(KEY)
    onTestFinished(service.close)
    const under: UnderTest = {
      engine: createDeeplEngine({key: KEY, serverUrl: service.url, ...options}),
      service,
      translateAs: inCapitals,
    }
    service.translateAs = (wires) => under.translateAs(wires)
    return under
  },
  {mayBeEmpty: true, failures: {huge: ['answer'], 'no-body': ['answer']}},
)

/** A request to translate texts into German. */
function requestOf(
  wires: readonly string[],
  about: Parameters<typeof requestFor>[1] = {},
): EngineRequest {
  return requestFor(wires, {language: 'de', context: 'All of it.', ...about})
}

/** A text without notes. */
function textOf(wire: string): EngineText {
  return {wire, notes: []}
}

describe('DeepL', () => {
  let service: FakeDeepl
  beforeEach(async () => {
    service = await startFakeDeepl(key)
  })
  afterEach(() => service.close())

  const engineWith = (options: Partial<DeeplOptions> = {}) =>
    createDeeplEngine({key, serverUrl: service.url, ...options})
  const form = () =>
    [...new URLSearchParams(service.asked.at(-1)?.body)].filter(([name]) => name !== 'context')

  test('what is asked, field by field', async () => {
    await engineWith().translate(requestOf(['A <g1>b</g1> <x2/>', 'C']))
    expect(service.asked.map(({method, path}) => `${method} ${path}`)).toEqual([
      'POST /v2/translate',
    ])
    expect(service.asked[0]?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/)
    expect(form()).toEqual([
      ['target_lang', 'de'],
      ['source_lang', 'en'],
      ['show_billed_characters', '1'],
      ['text', 'A <g1>b</g1> <x2/>'],
      ['text', 'C'],
      ['split_sentences', '0'],
      ['preserve_formatting', '1'],
      ['tag_handling', 'xml'],
      ['tag_handling_version', 'v2'],
      ['outline_detection', '0'],
      ['model_type', 'quality_optimized'],
      ['non_splitting_tags', 'g1,x2'],
    ])
  })

  test('texts and context are the bytes that sizes count', async () => {
    const {translate, sizeOf} = engineWith()
    await translate(requestOf(['罢工 &amp; <x1/>']))
    const without = service.asked[0]?.body.length ?? 0
    await translate(requestOf(['罢工 &amp; <x1/>', 'Ж+1']))
    expect((service.asked[1]?.body.length ?? 0) - without).toBe(sizeOf(textOf('Ж+1')))
  })

  test('a long context is cut between two characters', async () => {
    await engineWith().translate(requestOf(['A'], {context: '𝒮'.repeat(9000)}))
    const sent = new URLSearchParams(service.asked[0]?.body).get('context') ?? ''
    expect(sent).toBe('𝒮'.repeat([...sent].length))
    expect(new URLSearchParams({context: sent}).toString().length).toBeGreaterThan(30_000)
    expect(new URLSearchParams({context: sent}).toString().length).toBeLessThanOrEqual(30_728)
  })

  test('no context, formality, model', async () => {
    await engineWith({formality: 'less', model: 'latency_optimized'}).translate(
      requestOf(['A'], {context: ''}),
    )
    expect(new Map(new URLSearchParams(service.asked[0]?.body))).toEqual(
      new Map([
        ['target_lang', 'de'],
        ['source_lang', 'en'],
        ['formality', 'prefer_less'],
        ['show_billed_characters', '1'],
        ['text', 'A'],
        ['split_sentences', '0'],
        ['preserve_formatting', '1'],
        ['tag_handling', 'xml'],
        ['tag_handling_version', 'v2'],
        ['outline_detection', '0'],
        ['model_type', 'latency_optimized'],
      ]),
    )
  })

  test('characters that DeepL charges for', async () => {
    expect(await engineWith().translate(requestOf(['罢工', 'A']))).toEqual([
      {wire: '[de] 罢工', billedCharacters: 2},
      {wire: '[de] A', billedCharacters: 1},
    ])
    const signal = new AbortController().signal
    expect(await engineWith().usage?.(signal)).toEqual({used: 1003, limit: 500_000})
    service.characters.limit = 1e12
    expect(await engineWith().usage?.(signal)).toEqual({used: 1003})
  })

  test('empty texts are not sent, and are empty replies', async () => {
    expect(await engineWith().translate(requestOf(['', 'A', '']))).toEqual([
      {wire: ''},
      {wire: '[de] A', billedCharacters: 1},
      {wire: ''},
    ])
    expect(await engineWith().translate(requestOf(['']))).toEqual([{wire: ''}])
    expect(service.asked.length).toBe(1)
  })

  test('a call that the rest of the quota cannot take is refused, a smaller one is not', async () => {
    service.characters.limit = 1010
    const {translate, usage} = engineWith()
    expect(await rejection(translate(requestOf(['twelve chars'])))).toMatchObject({
      failure: 'quota',
      message: 'Cannot go on with DeepL: all characters of this billing period are used up',
    })
    expect(await translate(requestOf(['five.']))).toHaveLength(1)
    expect(await usage?.(new AbortController().signal)).toEqual({used: 1005, limit: 1010})
  })

  test.each([
    ['en', 'en-GB', 'en-GB'],
    ['en-US', 'en-GB', 'en-US'],
    ['zh-TW', 'en-US', 'zh-HANT'],
    ['pt', 'en-US', 'pt-PT'],
  ] as const)('%s (with %s) is %s', async (language, english, code) => {
    await engineWith({english}).translate(requestOf(['A'], {language, sourceLanguage: 'de-AT'}))
    expect(form().slice(0, 2)).toEqual([
      ['target_lang', code],
      ['source_lang', 'de'],
    ])
  })

  test('languages that it does not know are refused before they are asked for', async () => {
    const {refusal, translate} = engineWith()
    expect(await refusal({sourceLanguage: 'en', language: 'de'})).toBe(undefined)
    const reasons = await Promise.all([
      refusal({sourceLanguage: 'en', language: 'si'}),
      refusal({sourceLanguage: 'en', language: 'nn'}),
      refusal({sourceLanguage: 'en', language: 'sr-Latn'}),
      refusal({sourceLanguage: 'si', language: 'de'}),
      refusal({sourceLanguage: 'en', language: 'not a language'}),
    ])
    const can = '; the engine `openai` can, with a model that knows it'
    expect(reasons).toEqual([
      `DeepL does not translate into Sinhala (\`si\`)${can}`,
      `DeepL does not translate into Norwegian Nynorsk (\`nn\`)${can}`,
      `DeepL does not translate into Serbian (Latin) (\`sr-Latn\`) in these letters${can}`,
      `DeepL does not translate from Sinhala (\`si\`)${can}`,
      `DeepL does not translate into \`not a language\`${can}`,
    ])
    expect(await rejection(translate(requestOf(['A'], {language: 'si'})))).toMatchObject({
      failure: 'unsupported',
      message: reasons[0],
    })
    expect(service.asked.length).toBe(0)
  })

  test('a glossary goes with the languages that it has', async () => {
    service.glossaries.set('g', {
      id: 'g',
      name: 'mine',
      created: new Date(0),
      dictionaries: new Map([['en de', {strike: 'Streik'}]]),
    })
    const dictionaries = [
      {source: 'en', target: 'de', terms: 1},
      {source: 'en', target: 'zh', terms: 1},
    ]
    const {translate} = engineWith({glossary: {id: 'g', dictionaries}})
    expect(await translate(requestOf(['A strike']))).toMatchObject([{wire: '[de] A Streik'}])
    for (const language of ['fr', 'zh-Hant'])
      expect(await translate(requestOf(['A strike'], {language}))).toHaveLength(1)
    expect(await rejection(translate(requestOf(['A'], {language: 'zh-Hans'})))).toMatchObject({
      failure: 'unsupported',
      advice: 'Run `broadside glossary push --engine deepl`.',
    })
    expect(service.asked.map(({body}) => new URLSearchParams(body).get('glossary_id'))).toEqual([
      'g',
      null,
      null,
      'g',
    ])
  })

  test('texts that are not well formed are told of without them', async () => {
    const error = await rejection(engineWith().translate(requestOf(['Marmalade <g1>', 'B'])))
    expect(error).toMatchObject({
      failure: 'answer',
      message: 'Unexpected refusal of DeepL: it cannot read the codes of a text',
    })
    expect(allOf(error)).not.toContain('Marmalade')
  })

  test('another key is refused', async () => {
    const other = 'decade00-wrong:fx'
    const error = await rejection(engineWith({key: other}).translate(requestOf(['A'])))
    expect(error).toMatchObject({
      failure: 'authorization',
      message: 'Cannot use DeepL: it refused the key',
    })
    expect(allOf(error)).not.toContain('decade00')
  })

  test.each(['', 'two words', 'line\nend', 'kéy'])('no key can be sent: %j', (wrong) => {
    const error = thrown(() => createDeeplEngine({key: wrong}))
    expect(error).toMatchObject({failure: 'authorization', code: 'service'})
    if (wrong) expect(allOf(error)).not.toContain(wrong)
  })

  test.each(['deepl', 'ftp://example.org', 'https://me:hush@example.org', 'file:///etc'])(
    'no address: %s',
    (serverUrl) => {
      const error = thrown(() => createDeeplEngine({key, serverUrl}))
      expect(error).toMatchObject({code: 'usage'})
      expect(allOf(error)).not.toContain('hush')
    },
  )

  test('no such model', () => {
    expect(thrown(() => createDeeplEngine({key, model: 'best'}))).toMatchObject({
      code: 'settings',
      message:
        'Unexpected model `best` for DeepL, expected quality_optimized or latency_optimized or prefer_quality_optimized',
    })
  })

  test('the host is named where nobody answers', async () => {
    const {host} = new URL(service.url)
    await service.close()
    expect(await rejection(engineWith().translate(requestOf(['A'])))).toMatchObject({
      message: `Cannot reach DeepL at ${host}: the connection failed (ECONNREFUSED)`,
    })
  })
})

function thrown(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}
