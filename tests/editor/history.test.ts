import {appendFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {foldHistory} from '../../src/editor/routes/history-routes.ts'
import {openEditor, pathOf, segmentOf} from './open-editor.ts'

test('every change is remembered with who made it, and any of them can be had again', async () => {
  let minute = 0
  const now = () => {
    minute += 10
    return new Date(Date.UTC(2026, 10, 22, 12, minute))
  }
  const {ask, segments, root} = await openEditor({}, now)
  let segment = segmentOf(await segments(), 'We will')
  const put = async (target: string, state: string, by?: string) => {
    const {body} = await ask(
      'PUT',
      pathOf(segment),
      {target, state, ...(by && {by})},
      {'If-Match': segment.etag},
    )
    segment = body.segment
  }
  await put('Wir', 'draft', 'Ana')
  await put('Wir streiken.', 'translated', 'Ana')
  await put('Wir streiken!', 'translated', 'Ben')
  const history = async () => (await ask('GET', `${pathOf(segment)}/history`)).body.entries
  expect(await history()).toMatchObject([
    {version: 3, by: 'Ben', from: 'Wir streiken.', to: 'Wir streiken!', state: 'translated'},
    {version: 2, by: 'Ana', from: 'Wir', to: 'Wir streiken.', state: 'translated'},
    {version: 1, by: 'Ana', from: '', to: 'Wir', state: 'draft'},
  ])
  const restored = await ask(
    'POST',
    `${pathOf(segment)}/restore`,
    {version: 2, by: 'Ana'},
    {'If-Match': segment.etag},
  )
  expect(restored.body.segment).toMatchObject({target: 'Wir streiken.', state: 'draft'})
  expect(await history()).toMatchObject([
    {version: 4, from: 'Wir streiken!', to: 'Wir streiken.', state: 'draft'},
    {},
    {},
    {},
  ])
  expect(
    (
      await ask(
        'POST',
        `${pathOf(segment)}/restore`,
        {version: 99},
        {'If-Match': restored.body.segment.etag},
      )
    ).status,
  ).toBe(404)
  expect(
    (await ask('POST', `${pathOf(segment)}/restore`, {version: 1}, {'If-Match': segment.etag}))
      .status,
  ).toBe(412)
  appendFileSync(join(root, '.broadside/history/de/strike.jsonl'), '{"t":"torn')
  segment = restored.body.segment
  await put('Wir streiken, ja.', 'draft')
  expect((await history())[0]).toMatchObject({version: 6, to: 'Wir streiken, ja.'})
})

test('drafts of one sitting are shown as one', () => {
  const record = (version: number, minute: number, from: string, to: string, by = 'Ana') => ({
    version,
    t: new Date(Date.UTC(2026, 10, 22, 12, minute)).toISOString(),
    id: 'x',
    by,
    from,
    to,
    was: 'draft' as const,
    state: 'draft' as const,
  })
  const folded = foldHistory([
    record(1, 0, '', 'W'),
    record(2, 1, 'W', 'Wi'),
    record(3, 2, 'Wi', 'Wir'),
    record(4, 3, 'Wir', 'Wir!', 'Ben'),
    record(5, 20, 'Wir!', 'Wir?', 'Ben'),
    record(6, 21, 'other', 'Wir.', 'Ben'),
  ])
  expect(folded.map(({version, from, to}) => [version, from, to])).toEqual([
    [3, '', 'Wir'],
    [4, 'Wir', 'Wir!'],
    [5, 'Wir!', 'Wir?'],
    [6, 'other', 'Wir.'],
  ])
})

test('a history that cannot be written keeps nobody from saving', async () => {
  const {ask, segments, root, read} = await openEditor()
  rmSync(join(root, '.broadside/history'), {recursive: true, force: true})
  writeFileSync(join(root, '.broadside/history'), 'no folder')
  const segment = segmentOf(await segments(), 'We will')
  const {status} = await ask(
    'PUT',
    pathOf(segment),
    {target: 'Wir.', state: 'draft'},
    {'If-Match': segment.etag},
  )
  expect(status).toBe(200)
  expect(read('translations/de/strike.po')).toContain('msgstr "Wir."')
})
