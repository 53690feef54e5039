import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {CheckResponse, EditorSegment} from '../../src/editor/api.ts'
import {translate} from '../cli/run.ts'
import {type OpenEditor, openEditor, pathOf, segmentOf} from './open-editor.ts'

async function checkAll({ask}: OpenEditor): Promise<CheckResponse> {
  const {status, body} = await ask('POST', '/api/statements/strike/de/check', {segments: []})
  expect(status).toBe(200)
  return body
}

async function save({ask}: OpenEditor, segment: EditorSegment, target: string) {
  const body = {target, state: 'translated'}
  const saved = await ask('PUT', pathOf(segment), body, {'If-Match': segment.etag})
  expect(saved.status).toBe(200)
  return saved.body.segment as EditorSegment
}

function rulesOf(answer: CheckResponse, {id}: EditorSegment): string[] | undefined {
  return answer.segments.find((each) => each.id === id)?.findings.map(({rule}) => rule)
}

test('saves are answered while the first check is under way, which leaves out what they change', async () => {
  const editor = await openEditor()
  translate(editor.root, {language: 'de'}, {'We will strike.': 'Wir streiken!'})
  const before = await editor.segments()
  const strike = segmentOf(before, 'We will')
  const order: string[] = []
  const checked = checkAll(editor).then((answer) => {
    order.push('checked')
    return answer
  })
  let last = segmentOf(before, 'See you')
  for (const target of ['Bis dann!', 'Bis bald!', 'Bis gleich!']) {
    last = await save(editor, last, target)
    order.push(target)
  }
  const answer = await checked
  expect(order).toEqual(['Bis dann!', 'Bis bald!', 'Bis gleich!', 'checked'])
  expect(last.findings).toBeUndefined()
  expect(rulesOf(answer, strike)).toContain('end-punctuation')
  // What the thread read may be an earlier text, or the last one already.
  expect(rulesOf(answer, last) ?? ['end-punctuation']).toContain('end-punctuation')
  const {ask} = editor
  const asked = await ask('POST', '/api/statements/strike/de/check', {
    segments: [{id: last.id, target: last.target}],
  })
  const {body} = await ask('GET', pathOf(last))
  expect(body.segment.findings).toEqual(asked.body.segments[0].findings)
  expect(rulesOf(asked.body, last)).toContain('end-punctuation')
})

test('a change of the glossary or the settings is seen by the next check', async () => {
  const editor = await openEditor({'glossary/work.yaml': '- id: strike\n  en: strike\n'})
  translate(editor.root, {language: 'de'}, {'We will strike.': 'Wir kämpfen!'})
  const strike = segmentOf(await editor.segments(), 'We will')
  const rules = async (): Promise<string[] | undefined> => rulesOf(await checkAll(editor), strike)
  expect(await rules()).toEqual(['end-punctuation'])
  const glossary = '- id: strike\n  en: strike\n  de: streiken\n'
  writeFileSync(join(editor.root, 'glossary/work.yaml'), glossary)
  expect(await rules()).toEqual(expect.arrayContaining(['end-punctuation', 'term-missing']))
  const {desk} = editor
  desk.use({...desk.settings, checks: {'end-punctuation': 'off'}})
  expect(await rules()).toEqual(['term-missing'])
})

test('closing ends a check that is under way', async () => {
  const {ask, desk} = await openEditor()
  const checked = ask('POST', '/api/statements/strike/de/check', {segments: []})
  await ask('GET', '/api/statements/strike/de')
  await desk.close()
  expect((await checked).status).toBe(503)
})
