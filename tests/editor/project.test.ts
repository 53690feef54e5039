import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {acceptedLanguages, uiLanguages, uiTexts} from '../../src/editor/ui-texts.ts'
import english from '../../src/editor/words/en.json' with {type: 'json'}
import {translate} from '../cli/run.ts'
import {openEditor, pathOf, segmentOf} from './open-editor.ts'

test('the overview has all statements with their progress, and says what cannot be read', async () => {
  const {ask, root} = await openEditor({'source/two.md': '# Two\n'})
  translate(root, {language: 'de'}, {'We will strike.': 'Wir streiken.'})
  writeFileSync(join(root, 'translations/ar/two.po'), 'msgid "')
  writeFileSync(join(root, 'source/bad.md'), Buffer.from([0xff, 0xfe]))
  const {body} = await ask('GET', '/api/project')
  expect(body).toMatchObject({
    version: '0',
    formats: ['md'],
    require: 'translated',
    sourceLanguage: {tag: 'en', name: 'English', direction: 'ltr'},
    languages: [
      {
        tag: 'de',
        name: 'Deutsch',
        direction: 'ltr',
        quotes: [
          ['„', '“'],
          ['‚', '‘'],
        ],
      },
      {tag: 'ar', name: 'العربية', direction: 'rtl'},
    ],
    statements: [
      {name: 'bad', progress: [], error: expect.stringContaining('UTF-8')},
      {
        name: 'strike',
        title: 'Strike on Friday!',
        progress: [
          {
            language: 'de',
            total: {segments: 5, words: 17},
            states: {translated: {segments: 1, words: 3}},
          },
          {language: 'ar', states: {untranslated: {segments: 5}}},
        ],
      },
      {
        name: 'two',
        progress: [
          {language: 'de', total: {segments: 1}},
          {language: 'ar', total: {segments: 0}, error: expect.any(String)},
        ],
      },
    ],
  })
  expect(body.uiLanguages.map(({tag}: {tag: string}) => tag)).toEqual([
    'ar',
    'de',
    'en',
    'es',
    'fr',
  ])
  expect(body.rules.length).toBeGreaterThan(20)
})

test('the interface speaks the first language of the browser that we have words for', async () => {
  const {ask} = await openEditor()
  const language = async (accepted: string) =>
    (await ask('GET', '/api/ui/auto.json', undefined, {'Accept-Language': accepted})).body.language
  expect(await language('de-AT,de;q=0.9,en;q=0.8')).toBe('de')
  expect(await language('pl,fr-CA;q=0.7,en;q=0.5')).toBe('fr')
  expect(await language('en-GB,de;q=0.9')).toBe('en')
  expect(await language('pl')).toBe('en')
  expect(await language('')).toBe('en')
  expect(await language('x;q=foo,*,,;;')).toBe('en')
  expect((await ask('GET', '/api/ui/ar.json')).body).toMatchObject({
    language: 'ar',
    direction: 'rtl',
  })
  for (const tag of ['pl', '../package', '__proto__'])
    expect((await ask('GET', `/api/ui/${encodeURIComponent(tag)}.json`)).status, tag).toBe(404)
})

test('every interface language says everything that English says', async () => {
  for (const tag of uiLanguages) {
    const {texts} = await uiTexts(tag)
    for (const key of Object.keys(english)) expect(texts[key], `${tag} ${key}`).toBeTruthy()
  }
})

test('the list of languages is read by quality', () => {
  expect(acceptedLanguages('fr;q=0.2, de ;q=0.9,en')).toEqual(['en', 'de', 'fr'])
  expect(acceptedLanguages('de;q=0,en')).toEqual(['en'])
})

test('what people have translated elsewhere is proposed, a segment’s own pair is not', async () => {
  const two = 'We will strike.\n\nWe will all strike.\n'
  const {ask, segments, root} = await openEditor({'source/two.md': two})
  translate(
    root,
    {language: 'de', statement: 'two'},
    {'We will strike.': 'Wir streiken.', 'We will all strike.': 'Wir streiken alle.'},
  )
  translate(root, {language: 'de'}, {'We will strike.': 'Wir streiken!'})
  const segment = segmentOf(await segments(), 'We will')
  const {body} = await ask('GET', `${pathOf(segment)}/suggestions`)
  expect(body.matches).toMatchObject([
    {
      target: 'Wir streiken.',
      similarity: 100,
      kind: 'exact',
      document: 'two',
      state: 'translated',
      origin: 'human',
      isAdapted: false,
    },
    {target: 'Wir streiken alle.', kind: 'fuzzy', document: 'two'},
  ])
  expect(body.machine).toEqual([])
})

test('the engine of the settings fills what is missing, and proposes for one sentence', async () => {
  const {ask, segments, root, events} = await openEditor({
    'broadside.yaml': 'languages: [de, ar]\nengine: pseudo\n',
  })
  translate(root, {language: 'de'}, {'We will strike.': 'Wir streiken.'})
  const segment = segmentOf(await segments(), 'We will')
  const asked = await ask('POST', `${pathOf(segment)}/machine`, {})
  expect(asked.body).toMatchObject({engine: 'pseudo', target: expect.stringMatching(/\S/)})
  expect((await segments())[1]?.target).toBe('Wir streiken.')
  const started = await ask('POST', '/api/statements/strike/de/translate', {})
  expect(started).toMatchObject({
    status: 202,
    body: {kind: 'translate', state: 'running', statement: 'strike', language: 'de'},
  })
  const {id} = started.body
  let job = started.body
  while (job.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 20))
    job = (await ask('GET', `/api/jobs/${id}`)).body
  }
  expect(job).toMatchObject({state: 'done', done: 4, total: 4})
  expect((await segments()).map(({state}) => state)).toEqual([
    'machine',
    'translated',
    'machine',
    'machine',
    'machine',
  ])
  expect(events.filter(({type}) => type === 'job').length).toBeGreaterThan(0)
  expect(events.some((event) => event.type === 'segments' && event.segments.length === 4)).toBe(
    true,
  )
  expect((await ask('GET', '/api/jobs/nothing')).status).toBe(404)
})

test('without an engine in the settings that is told', async () => {
  const {ask} = await openEditor()
  expect(await ask('POST', '/api/statements/strike/de/translate', {})).toMatchObject({
    status: 422,
    body: {error: {code: 'settings'}},
  })
})
