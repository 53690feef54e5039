import {expect, test} from 'vitest'
import {openEditor} from './open-editor.ts'

const here = {statement: 'strike', language: 'de', segment: 'abc', name: 'Amal'}

test('a window that listens is told to all where it is, until it ends', async () => {
  const {ask, desk, events} = await openEditor()
  const leave = desk.presences.enter('one')
  const leaveOther = desk.presences.enter('two')
  expect(events).toEqual([])
  expect((await ask('PUT', '/api/windows/one', here)).status).toBe(200)
  expect(events).toEqual([{type: 'presence', present: [{window: 'one', ...here}]}])
  const other = {...here, name: '', segment: ''}
  await ask('PUT', '/api/windows/two', other)
  expect(events.at(-1)).toEqual({
    type: 'presence',
    present: [
      {window: 'one', ...here},
      {window: 'two', ...other},
    ],
  })
  await ask('PUT', '/api/windows/two', other)
  expect(events).toHaveLength(2)
  await ask('DELETE', '/api/windows/two', {})
  leaveOther()
  expect(events).toHaveLength(3)
  leave()
  expect(events.at(-1)).toEqual({type: 'presence', present: []})
})

test('a window that listens anew is not forgotten with its old connection', async () => {
  const {ask, desk, events} = await openEditor()
  const leave = desk.presences.enter('one')
  desk.presences.enter('one')
  await ask('PUT', '/api/windows/one', here)
  leave()
  expect(events).toHaveLength(1)
})

test('nobody is at what is not there, and who does not listen is nowhere', async () => {
  const {ask, desk, events} = await openEditor()
  desk.presences.enter('one')
  const put = async (window: string, place: object) =>
    (await ask('PUT', `/api/windows/${window}`, place)).status
  expect(await put('one', {...here, statement: '../strike'})).toBe(404)
  expect(await put('one', {...here, language: 'fr'})).toBe(404)
  expect(await put('one', {...here, name: 'x'.repeat(201)})).toBe(400)
  expect(await put('two', here)).toBe(404)
  expect((await ask('PUT', '/api/windows/one', here, {Origin: 'http://evil.test'})).status).toBe(
    403,
  )
  expect(events).toEqual([])
})
