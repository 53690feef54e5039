import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {serializeCatalog} from '../../src/catalog/serialize-catalog.ts'
import {run, translate} from '../cli/run.ts'
import {openEditor, pathOf, segmentOf} from './open-editor.ts'
import {sync} from './sync.ts'

const file = 'translations/de/strike.po'

test('what is typed is a draft, what is done is translated, and the file is as sync would write it', async () => {
  const {ask, segments, read, root} = await openEditor()
  const first = segmentOf(await segments(), 'We will strike.')
  const typed = await ask(
    'PUT',
    pathOf(first),
    {target: 'Wir str', state: 'draft'},
    {'If-Match': first.etag},
  )
  expect(typed.status).toBe(200)
  expect(typed.body.segment).toMatchObject({target: 'Wir str', state: 'draft', isPostEdited: false})
  expect(typed.headers.get('ETag')).toBe(typed.body.segment.etag)
  expect(read(file)).toContain('#, fuzzy\nmsgctxt')
  const done = await ask(
    'PUT',
    pathOf(first),
    {target: ' Wir streiken.\r\n', state: 'translated', by: 'Ana'},
    {'If-Match': typed.body.segment.etag},
  )
  expect(done.body.segment).toMatchObject({target: 'Wir streiken.', state: 'translated'})
  const written = read(file)
  expect(written).toBe(
    serializeCatalog(parseCatalog(written, {statement: 'strike', language: 'de'})),
  )
  await sync(root)
  expect(read(file)).toBe(written)
})

test('without If-Match, or with a star, nothing is saved', async () => {
  const {ask, segments, read} = await openEditor()
  const before = read(file)
  const [first] = await segments()
  if (!first) throw new Error('No segment')
  for (const tag of [null, '*', 'W/"x"', 'x'])
    expect(
      await ask('PUT', pathOf(first), {target: 'x', state: 'draft'}, {'If-Match': tag}),
    ).toMatchObject({
      status: 428,
      body: {error: {code: 'precondition-required'}},
    })
  expect(read(file)).toBe(before)
})

test('a tag that is no longer true gets the segment as it is', async () => {
  const {ask, segments} = await openEditor()
  const [first] = await segments()
  if (!first) throw new Error('No segment')
  await ask('PUT', pathOf(first), {target: 'Streik!', state: 'draft'}, {'If-Match': first.etag})
  const late = await ask(
    'PUT',
    pathOf(first),
    {target: 'Ausstand!', state: 'draft'},
    {'If-Match': first.etag},
  )
  expect(late).toMatchObject({
    status: 412,
    body: {error: {code: 'conflict'}, current: {id: first.id, target: 'Streik!', state: 'draft'}},
  })
})

test('of fifty that save the same segment at the same time one wins', async () => {
  const {ask, segments, read, root} = await openEditor()
  const [first] = await segments()
  if (!first) throw new Error('No segment')
  const answers = await Promise.all(
    Array.from({length: 50}, (_, index) =>
      ask(
        'PUT',
        pathOf(first),
        {target: `Text ${index}`, state: 'draft'},
        {'If-Match': first.etag},
      ),
    ),
  )
  const won = answers.filter(({status}) => status === 200)
  expect(won).toHaveLength(1)
  expect(answers.filter(({status}) => status === 412)).toHaveLength(49)
  expect(read(file)).toContain(`msgstr "${won[0]?.body.segment.target}"`)
  expect(
    readFileSync(join(root, '.broadside/history/de/strike.jsonl'), 'utf8').trim().split('\n'),
  ).toHaveLength(1)
})

test('fifty that save different segments all win', async () => {
  const source = Array.from({length: 50}, (_, index) => `Sentence number ${index}.`).join('\n\n')
  const {ask, segments} = await openEditor({'source/strike.md': source})
  const all = await segments()
  expect(all).toHaveLength(50)
  const answers = await Promise.all(
    all.map(({id, etag}, index) =>
      ask('PUT', pathOf({id}), {target: `Satz ${index}.`, state: 'translated'}, {'If-Match': etag}),
    ),
  )
  expect(answers.every(({status}) => status === 200)).toBe(true)
  expect((await segments()).map(({target}) => target)).toEqual(
    all.map((_, index) => `Satz ${index}.`),
  )
})

test('what no catalog can hold is refused, and what is too long', async () => {
  const {ask, segments, read} = await openEditor()
  const before = read(file)
  const [first] = await segments()
  if (!first) throw new Error('No segment')
  const put = (body: unknown) => ask('PUT', pathOf(first), body, {'If-Match': first.etag})
  expect((await put({target: 'a\0b', state: 'draft'})).status).toBe(422)
  expect((await put('{"target":"\\ud800","state":"draft"}')).status).toBe(422)
  expect((await put({target: 'x'.repeat(70_000), state: 'draft'})).status).toBe(413)
  expect((await put({target: 'x', state: 'reviewed'})).status).toBe(400)
  expect((await put({target: 'x'})).status).toBe(400)
  expect((await put({target: 'x', state: 'draft', id: 'y'})).status).toBe(400)
  expect((await put('{')).status).toBe(400)
  expect((await put('[]')).status).toBe(400)
  expect(read(file)).toBe(before)
})

test('any text that is saved comes back, and the file stays one', async () => {
  const {ask, segments, read} = await openEditor()
  const {id} = segmentOf(await segments(), 'Bring')
  await fc.assert(
    fc.asyncProperty(fc.string({unit: 'binary', maxLength: 40}), async (target) => {
      const {body} = await ask('GET', pathOf({id}))
      const {etag} = body.segment
      const saved = await ask('PUT', pathOf({id}), {target, state: 'draft'}, {'If-Match': etag})
      if (saved.status === 422) return
      expect(saved.status).toBe(200)
      const tidy = target
        .replace(/\r\n?/g, '\n')
        .normalize('NFC')
        .replace(/^[ \t\n]+|[ \t\n]+$/g, '')
      const po = parseCatalog(read(file), {statement: 'strike', language: 'de'})
      expect(po.entries.find((entry) => entry.id === id)?.target).toBe(tidy)
      expect(saved.body.segment.target).toBe(tidy)
    }),
    {numRuns: 60},
  )
})

test('a review lapses with the text, and holds again if the text returns', async () => {
  const {ask, segments, root} = await openEditor()
  translate(root, {language: 'de'}, {'We will strike.': 'Wir streiken.'})
  await run(root, ['review', 'strike', '--to', 'de', '--by', 'Ana'])
  const reviewed = segmentOf(await segments(), 'We will')
  expect(reviewed).toMatchObject({state: 'reviewed', review: {by: 'Ana', date: '2026-11-22'}})
  const put = async (target: string, etag: string) =>
    (await ask('PUT', pathOf(reviewed), {target, state: 'translated'}, {'If-Match': etag})).body
      .segment
  const changed = await put('Wir werden streiken.', reviewed.etag)
  expect(changed.state).toBe('translated')
  expect((await put('Wir streiken.', changed.etag)).state).toBe('reviewed')
})

test('a machine’s words that a person changes are post-edited, accepted ones are still its own', async () => {
  const {ask, segments, root, read} = await openEditor()
  translate(
    root,
    {language: 'de', as: 'machine'},
    {'We will strike.': 'Wir streiken.', 'See you there.': 'Bis dann.'},
  )
  const machine = segmentOf(await segments(), 'We will')
  expect(machine).toMatchObject({
    state: 'machine',
    origin: {name: 'mt:sample'},
    isPostEdited: false,
  })
  const edited = await ask(
    'PUT',
    pathOf(machine),
    {target: 'Wir treten in Streik.', state: 'draft'},
    {'If-Match': machine.etag},
  )
  expect(edited.body.segment).toMatchObject({state: 'draft', isPostEdited: true})
  expect(edited.body.segment.origin).toBeUndefined()
  const other = segmentOf(await segments(), 'See you')
  const accepted = await ask(
    'PUT',
    pathOf(other),
    {target: other.target, state: 'translated'},
    {'If-Match': other.etag},
  )
  expect(accepted.body.segment).toMatchObject({state: 'translated', origin: {name: 'mt:sample'}})
  expect(read(file)).not.toContain(`fuzzy\nmsgctxt "${other.id}`)
})

test('a stale target stays so while somebody types, with the source it was made for', async () => {
  const {ask, segments, root} = await openEditor()
  translate(root, {language: 'de'}, {'We will strike.': 'Wir streiken.'})
  const path = join(root, 'source/strike.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('We will strike.', 'We shall all strike.'))
  const stale = segmentOf(await segments(), 'We shall')
  expect(stale).toMatchObject({
    isStale: true,
    previousSource: 'We will strike.',
    target: 'Wir streiken.',
  })
  const typed = await ask(
    'PUT',
    pathOf(stale),
    {target: 'Wir alle', state: 'draft'},
    {'If-Match': stale.etag},
  )
  expect(typed.body.segment).toMatchObject({isStale: true, previousSource: 'We will strike.'})
  const done = await ask(
    'PUT',
    pathOf(stale),
    {target: 'Wir alle streiken.', state: 'translated'},
    {'If-Match': typed.body.segment.etag},
  )
  expect(done.body.segment).toMatchObject({isStale: false, state: 'translated'})
  expect(done.body.segment.previousSource).toBeUndefined()
})

test('what another program writes meanwhile stays, and is told', async () => {
  const {ask, segments, root, events} = await openEditor()
  const first = segmentOf(await segments(), 'We will')
  translate(root, {language: 'de'}, {'See you there.': 'Bis dann.'})
  const saved = await ask(
    'PUT',
    pathOf(first),
    {target: 'Wir streiken.', state: 'translated'},
    {'If-Match': first.etag},
  )
  expect(saved.status).toBe(200)
  const now = await segments()
  expect(segmentOf(now, 'See you').target).toBe('Bis dann.')
  expect(segmentOf(now, 'We will').target).toBe('Wir streiken.')
  const {id} = segmentOf(now, 'See you')
  expect(events).toMatchObject([
    {type: 'segments', isForeign: true, segments: [{id}]},
    {type: 'segments', isForeign: false, segments: [{id: first.id}]},
  ])
  translate(root, {language: 'de'}, {'We will strike.': 'Fremd.'})
  const late = await ask(
    'PUT',
    pathOf(first),
    {target: 'Wir!', state: 'draft'},
    {'If-Match': saved.body.segment.etag},
  )
  expect(late).toMatchObject({status: 412, body: {current: {target: 'Fremd.'}}})
})

test('a catalog that is not there is made by the first save; one that cannot be read is left alone', async () => {
  const {ask, segments, root, read} = await openEditor({'broadside.yaml': 'languages: [de, fr]\n'})
  const {rmSync} = await import('node:fs')
  rmSync(join(root, 'translations/fr/strike.po'))
  const first = segmentOf(await segments('fr'), 'We will')
  const saved = await ask(
    'PUT',
    pathOf(first, 'fr'),
    {target: 'Grève.', state: 'translated'},
    {'If-Match': first.etag},
  )
  expect(saved.status).toBe(200)
  const written = read('translations/fr/strike.po')
  await sync(root)
  expect(read('translations/fr/strike.po')).toBe(written)
  const broken = '<<<<<<< HEAD\nmsgid "x"\n=======\n'
  writeFileSync(join(root, file), broken)
  const german = await ask(
    'PUT',
    pathOf(first),
    {target: 'x', state: 'draft'},
    {'If-Match': first.etag},
  )
  expect(german).toMatchObject({status: 409, body: {error: {code: 'catalog'}}})
  expect(read(file)).toBe(broken)
})
