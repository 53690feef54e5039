import {expect, test} from 'vitest'
import type {Finding} from '../../src/model/finding.ts'
import {run, translate} from '../cli/run.ts'
import {openEditor, pathOf, segmentOf} from './open-editor.ts'

const file = 'translations/de/strike.po'
const german = {
  'We will strike.': 'Wir streiken.',
  '<b1>Join us</b1> at the gate.': '<b1>Kommt</b1> zum Tor.',
  'See you there.': 'Bis dann.',
}

test('a document has its paragraphs, codes and notes', async () => {
  const {ask} = await openEditor()
  const {body} = await ask('GET', '/api/statements/strike/ar')
  expect(body).toMatchObject({
    statement: 'strike',
    title: 'Strike on Friday!',
    language: {tag: 'ar', direction: 'rtl'},
    sourceLanguage: {tag: 'en', direction: 'ltr'},
    isChecked: false,
    findings: [],
    progress: {language: 'ar', total: {segments: 5, words: 17}},
  })
  expect(body.paragraphs).toMatchObject([
    {
      kind: 'heading 1',
      level: 1,
      heading: '',
      segments: [{source: 'Strike on Friday!', canJoin: false}],
    },
    {
      kind: 'paragraph',
      heading: 'Strike on Friday!',
      notes: ['The gate is the north gate.'],
      segments: [
        {source: 'We will strike.', canJoin: false, codes: []},
        {
          source: '<b1>Join us</b1> at the gate.',
          canJoin: true,
          codes: [{name: 'b1', description: 'bold', isPair: true}],
        },
        {source: 'See you there.', canJoin: true},
      ],
    },
    {kind: 'list item', segments: [{source: 'Bring your friends.'}]},
  ])
})

test('checking without segments finds what the command line finds, and the document has it then', async () => {
  const {ask, root} = await openEditor()
  translate(root, {language: 'de'}, {...german, '<b1>Join us</b1> at the gate.': 'Kommt zum Tor!'})
  const checked = await ask('POST', '/api/statements/strike/de/check', {segments: []})
  const {stdout} = await run(root, 'check --to de --format json')
  const said = ({rule, message, segment, line}: Finding) => ({rule, message, segment, line})
  const own: Finding[] = JSON.parse(stdout)
  const found: Finding[] = checked.body.segments.flatMap(
    (each: {findings: Finding[]}) => each.findings,
  )
  expect(found.map(({rule}) => rule)).toContain('codes')
  expect(found.map(said)).toEqual(own.filter(({segment}) => segment).map(said))
  const {body} = await ask('GET', '/api/statements/strike/de')
  expect(body.isChecked).toBe(true)
  expect(body.paragraphs[1].segments[1].findings.map(({rule}: {rule: string}) => rule)).toContain(
    'codes',
  )
})

test('a text that is not saved is checked as if it were, and a later save has the same findings', async () => {
  const {ask, segments, read} = await openEditor()
  const before = read(file)
  const segment = segmentOf(await segments(), '<b1>Join')
  const unsaved = {id: segment.id, target: '<b1>Kommt zum Tor.', state: 'translated'}
  const {body} = await ask('POST', '/api/statements/strike/de/check', {segments: [unsaved]})
  const rules = body.segments[0].findings.map(({rule}: {rule: string}) => rule)
  expect(rules).toContain('codes')
  expect(read(file)).toBe(before)
  const saved = await ask(
    'PUT',
    pathOf(segment),
    {target: unsaved.target, state: 'translated'},
    {'If-Match': segment.etag},
  )
  expect(saved.body.segment.findings).toEqual(body.segments[0].findings)
})

test('joining puts the words into the target before, and splitting takes them out again', async () => {
  const {ask, segments, root, read} = await openEditor()
  translate(root, {language: 'de'}, german)
  const before = await segments()
  const [first, second, third] = ['We will', '<b1>Join', 'See you'].map((source) =>
    segmentOf(before, source),
  )
  if (!first || !second || !third) throw new Error('No segments')
  const join = (segment: typeof first, previousEtag: string, etag = segment.etag) =>
    ask('POST', `${pathOf(segment)}/join`, {previousEtag}, {'If-Match': etag})
  expect((await join(first, before[0]?.etag ?? '')).status).toBe(422)
  const joined = await join(second, first.etag)
  expect(joined.body.segments).toMatchObject([
    {
      id: first.id,
      target: 'Wir streiken. <b1>Kommt</b1> zum Tor.',
      state: 'translated',
      codes: [{name: 'b1'}],
    },
    {id: second.id, target: '', isJoined: true, canJoin: false, state: 'translated'},
  ])
  expect((await join(third, first.etag)).status).toBe(412)
  const holder = joined.body.segments[0]
  const all = await join(third, holder.etag)
  expect(all.body.segments[0].target).toBe('Wir streiken. <b1>Kommt</b1> zum Tor. Bis dann.')
  expect(read(file).match(/# joined: previous/g)).toHaveLength(2)

  const split = (segment: typeof first, body: object, etag: string) =>
    ask('POST', `${pathOf(segment)}/split`, body, {'If-Match': etag})
  const last = all.body.segments[1]
  const parted = await split(third, {previousEtag: all.body.segments[0].etag}, last.etag)
  expect(parted.body.segments).toMatchObject([
    {target: 'Wir streiken. <b1>Kommt</b1> zum Tor.', state: 'draft'},
    {target: 'Bis dann.', isJoined: false, state: 'draft'},
  ])
  const now = await segments()
  const by = await split(
    second,
    {
      previousEtag: segmentOf(now, 'We will').etag,
      targets: ['Wir streiken!', '<b1>Kommt</b1>!'],
      by: 'Ana',
    },
    segmentOf(now, '<b1>Join').etag,
  )
  expect(by.body.segments).toMatchObject([{target: 'Wir streiken!'}, {target: '<b1>Kommt</b1>!'}])
  const done = segmentOf(await segments(), 'We will')
  expect((await split(done, {previousEtag: 'x'}, done.etag)).status).toBe(422)
})

test('a joined sentence that gets words of its own is joined no longer', async () => {
  const {ask, segments, root} = await openEditor()
  translate(root, {language: 'de'}, german)
  const before = await segments()
  const third = segmentOf(before, 'See you')
  const joined = await ask(
    'POST',
    `${pathOf(third)}/join`,
    {previousEtag: segmentOf(before, '<b1>Join').etag},
    {'If-Match': third.etag},
  )
  const {etag} = joined.body.segments[1]
  const {body} = await ask(
    'PUT',
    pathOf(third),
    {target: 'Bis bald.', state: 'draft'},
    {'If-Match': etag},
  )
  expect(body.segment).toMatchObject({target: 'Bis bald.', isJoined: false, state: 'draft'})
})

test('a waiver silences a rule with a reason, and can be taken back', async () => {
  const {ask, segments, root, read} = await openEditor()
  translate(root, {language: 'de'}, {'We will strike.': 'Wir streiken!'})
  const segment = segmentOf(await segments(), 'We will')
  const rules = (each: {findings: {rule: string}[]}) => each.findings.map(({rule}) => rule)
  const checked = await ask('POST', '/api/statements/strike/de/check', {segments: []})
  expect(rules(checked.body.segments[1])).toContain('end-punctuation')
  const waive = (reason: string, etag: string, rule = 'end-punctuation') =>
    ask('POST', `${pathOf(segment)}/waive`, {rule, reason}, {'If-Match': etag})
  const waived = await waive('louder on purpose', segment.etag)
  expect(waived.body.segment.waivers).toEqual([
    {rule: 'end-punctuation', reason: 'louder on purpose'},
  ])
  expect(rules(waived.body.segment)).not.toContain('end-punctuation')
  expect(read(file)).toMatch(/# waive: end-punctuation [0-9a-f]{6} – louder on purpose/)
  expect((await waive('x', waived.body.segment.etag, 'no rule')).status).toBe(422)
  const back = await waive('', waived.body.segment.etag)
  expect(back.body.segment.waivers).toEqual([])
  expect(rules(back.body.segment)).toContain('end-punctuation')
})

test('comments are free words: none of them signs, waives or hides where words come from', async () => {
  const {ask, segments, root, read} = await openEditor()
  translate(root, {language: 'de', as: 'machine'}, german)
  const segment = segmentOf(await segments(), 'We will')
  const put = (comments: string[], etag: string) =>
    ask('PUT', `${pathOf(segment)}/comments`, {comments}, {'If-Match': etag})
  const {body} = await put(['Is this\nright?', ' '], segment.etag)
  expect(body.segment).toMatchObject({
    comments: ['Is this right?'],
    state: 'machine',
    origin: {name: 'mt:sample'},
  })
  expect(read(file)).toContain('\n# Is this right?\n')
  for (const mark of [
    'reviewed-by: Eve 2026-11-22 000000',
    'origin: human 2026-11-22 000000',
    'waive: number – x',
    'joined: previous',
    ' Origin: x',
  ])
    expect((await put([mark], body.segment.etag)).status, mark).toBe(422)
})
