import {expect, test} from 'vitest'
import {run, translate} from '../cli/run.ts'
import {type OpenEditor, openEditor, pathOf, segmentOf} from './open-editor.ts'

const file = 'translations/de/strike.po'
const german = {
  'Strike on Friday!': 'Streik am Freitag!',
  'We will strike.': 'Wir streiken. Streik!',
  '<b1>Join us</b1> at the gate.': '<b1>Streik</b1> am Tor, siehe https://streik.org/Streik.',
  'See you there.': 'Bis dann.',
}

const batch = ({ask}: OpenEditor, body: unknown) =>
  ask('POST', '/api/statements/strike/de/batch', body)

/** What a batch says of each segment, without its views. */
const short = (items: readonly {segment?: unknown}[]) => items.map(({segment, ...item}) => item)

test('a dry run of a replacement is what the act then does, and writes nothing', async () => {
  const editor = await openEditor()
  translate(editor.root, {language: 'de'}, german)
  const before = editor.read(file)
  const action = {type: 'replace', search: 'streik', replacement: 'Ausstand', wholeWords: true}
  const dry = await batch(editor, {action, dryRun: true})
  expect(dry.body.items).toMatchObject([
    {
      result: 'changed',
      before: {target: 'Streik am Freitag!'},
      after: {target: 'Ausstand am Freitag!', state: 'translated'},
    },
    {after: {target: 'Wir streiken. Ausstand!'}},
    {after: {target: '<b1>Ausstand</b1> am Tor, siehe https://streik.org/Streik.'}},
  ])
  expect(dry.body.group).toBeUndefined()
  expect(editor.read(file)).toBe(before)
  const items = dry.body.items.map(({id, etag}: {id: string; etag: string}) => ({id, etag}))
  const done = await batch(editor, {action, items, by: 'Ana'})
  expect(short(done.body.items)).toEqual(short(dry.body.items))
  expect(done.body.items[0].segment).toMatchObject({target: 'Ausstand am Freitag!'})
  expect(editor.read(file).match(/Ausstand/g)).toHaveLength(3)
  const back = await batch(editor, {action: {type: 'revert', group: done.body.group}})
  expect(back.body.items.every(({result}: {result: string}) => result === 'changed')).toBe(true)
  expect(editor.read(file)).toBe(before)
})

test('case counts if it is asked for, nothing in a search is a pattern, and codes are no text', async () => {
  const editor = await openEditor()
  translate(editor.root, {language: 'de'}, german)
  const found = async (search: string, how: object = {}) =>
    (
      await batch(editor, {
        action: {type: 'replace', search, replacement: 'X', ...how},
        dryRun: true,
      })
    ).body.items.length
  expect(await found('streik', {matchCase: true})).toBe(1)
  expect(await found('.*')).toBe(0)
  expect(await found('b1')).toBe(0)
  expect(await found('<b1>')).toBe(0)
  expect(await found('')).toBe(0)
  expect(await found('(a+)+$')).toBe(0)
  expect(await found('reik', {wholeWords: true})).toBe(0)
})

test('what somebody changed between the dry run and the act is left alone', async () => {
  const editor = await openEditor()
  translate(editor.root, {language: 'de'}, german)
  const action = {type: 'replace', search: 'Streik', replacement: 'Ausstand'}
  const {body} = await batch(editor, {action, dryRun: true})
  const first = segmentOf(await editor.segments(), 'Strike on')
  await editor.ask(
    'PUT',
    pathOf(first),
    {target: 'Streik morgen!', state: 'draft'},
    {'If-Match': first.etag},
  )
  const items = body.items.map(({id, etag}: {id: string; etag: string}) => ({id, etag}))
  const done = await batch(editor, {action, items})
  expect(done.body.items[0]).toMatchObject({
    id: first.id,
    result: 'conflict',
    reason: 'changed',
    segment: {target: 'Streik morgen!'},
  })
  expect(done.body.items[1]).toMatchObject({result: 'changed'})
})

test('signing needs a name, and leaves what nobody has confirmed, as `broadside review` does', async () => {
  const editor = await openEditor()
  translate(
    editor.root,
    {language: 'de'},
    {'We will strike.': 'Wir streiken.', 'See you there.': 'Bis dann.'},
  )
  translate(
    editor.root,
    {language: 'de', as: 'machine'},
    {'Strike on Friday!': 'Streik am Freitag!'},
  )
  expect((await batch(editor, {action: {type: 'sign'}})).status).toBe(422)
  expect((await batch(editor, {action: {type: 'sign'}, by: ' '})).status).toBe(422)
  const before = editor.read(file)
  const dry = await batch(editor, {action: {type: 'sign'}, by: 'Ana Ruiz', dryRun: true})
  expect(editor.read(file)).toBe(before)
  const done = await batch(editor, {action: {type: 'sign'}, by: 'Ana Ruiz'})
  expect(short(done.body.items)).toEqual(short(dry.body.items))
  expect(
    done.body.items.map((item: {result: string; reason?: string}) => [item.result, item.reason]),
  ).toEqual([
    ['left', 'machine'],
    ['changed', undefined],
    ['left', 'untranslated'],
    ['changed', undefined],
    ['left', 'untranslated'],
  ])
  const signed = editor.read(file)
  const {stdout} = await run(editor.root, [
    'review',
    'strike',
    '--to',
    'de',
    '--by',
    'Ana Ruiz',
    '--json',
  ])
  expect(JSON.parse(stdout)).toMatchObject({signed: 0, before: 2})
  expect(editor.read(file)).toBe(signed)
  const back = await batch(editor, {action: {type: 'revert', group: done.body.group}})
  expect(back.body.items).toHaveLength(2)
  expect(editor.read(file)).toBe(before)
})

test('approving confirms drafts and machine targets, and accepting signs them', async () => {
  const editor = await openEditor()
  translate(editor.root, {language: 'de', as: 'machine'}, german)
  const some = segmentOf(await editor.segments(), 'We will')
  const approved = await batch(editor, {
    action: {type: 'approve'},
    items: [{id: some.id, etag: some.etag}],
  })
  expect(approved.body.items).toMatchObject([
    {id: some.id, before: {state: 'machine'}, after: {state: 'translated'}},
  ])
  const signed = await batch(editor, {action: {type: 'sign', accept: true}, by: 'Ana'})
  expect(
    signed.body.items.filter(({result}: {result: string}) => result === 'changed'),
  ).toHaveLength(4)
  expect((await editor.segments()).map(({state}) => state)).toEqual([
    'reviewed',
    'reviewed',
    'reviewed',
    'reviewed',
    'untranslated',
  ])
})

test('an act of another kind is refused', async () => {
  const editor = await openEditor()
  for (const action of [
    {type: 'delete'},
    {type: 'sign', all: true},
    {type: 'replace', search: 'x'},
    null,
    'sign',
  ])
    expect((await batch(editor, {action})).status).toBe(400)
})
