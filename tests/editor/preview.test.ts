import {expect, test} from 'vitest'
import {translate} from '../cli/run.ts'
import {openEditor, pathOf, segmentOf} from './open-editor.ts'

const preview = '/api/statements/strike/de/preview'

test('the preview is the edition as a draft, with the place of the segment', async () => {
  const {ask, segments, root, read} = await openEditor()
  translate(root, {language: 'de', as: 'machine'}, {'See you there.': 'Bis “dann”.'})
  const before = read('translations/de/strike.po')
  const {id} = segmentOf(await segments(), 'See you')
  const {status, body, headers} = await ask('GET', `${preview}?segment=${id}#segment`)
  expect(status).toBe(200)
  expect(headers.get('Content-Type')).toContain('text/html')
  expect(body).toContain('<span id="segment"></span>Bis')
  expect(body).not.toContain('\ufdd0')
  expect(body).toContain('<html lang="de"')
  expect(body).toContain('We will strike.')
  expect(read('translations/de/strike.po')).toBe(before)
  expect((await ask('GET', preview)).body).not.toContain('id="segment"')
  expect((await ask('GET', `${preview}?segment=nothing`)).body).not.toContain('id="segment"')
})

test('a segment without a target is shown where the one before it is; a title has no mark in it', async () => {
  const {ask, segments, root} = await openEditor()
  translate(root, {language: 'de'}, {'Strike on Friday!': 'Streik am Freitag!'})
  const all = await segments()
  const last = segmentOf(all, 'Bring')
  const {body} = await ask('GET', `${preview}?segment=${last.id}`)
  expect(body).toMatch(/<h1[^>]*><span id="segment"><\/span>Streik am Freitag!<\/h1>/)
  expect(body).toContain('<title>Streik am Freitag!</title>')
})

test('whatever a target says, it stands as text', async () => {
  const {ask, segments} = await openEditor()
  const first = segmentOf(await segments(), 'We will')
  const target = '<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1))'
  await ask('PUT', pathOf(first), {target, state: 'draft'}, {'If-Match': first.etag})
  const {body} = await ask('GET', `${preview}?segment=${first.id}`)
  const article = body.slice(body.indexOf('<article>'))
  expect(article).toContain('&#x3C;script>')
  expect(article).not.toMatch(/<script|<img|href="javascript/)
})

test('a build writes the editions that are asked for', async () => {
  const {ask, root, read} = await openEditor({
    'broadside.yaml': 'languages: [de, ar]\npublish: {require: untranslated, missing: source}\n',
  })
  translate(root, {language: 'de'}, {'We will strike.': 'Wir streiken.'})
  const build = (body: object) => ask('POST', '/api/statements/strike/de/build', body)
  const {body} = await build({})
  expect(body.editions).toMatchObject([
    {format: 'md', path: 'editions/de/strike.md', isUnchanged: false},
  ])
  expect(read('editions/de/strike.md')).toContain('Wir streiken.')
  expect((await build({})).body.editions).toMatchObject([{isUnchanged: true}])
  expect((await build({formats: ['nothing']})).status).toBe(422)
})
