import {afterEach, beforeEach, expect, test} from 'vitest'
import {
  type GlossaryContent,
  glossaryContent,
} from '../../../src/translate/deepl/glossary-content.ts'
import {glossaryName, readGlossaryName} from '../../../src/translate/deepl/glossary-name.ts'
import {type GlossaryProject, listGlossaries} from '../../../src/translate/deepl/list-glossaries.ts'
import {pruneGlossaries} from '../../../src/translate/deepl/prune-glossaries.ts'
import {pullGlossary} from '../../../src/translate/deepl/pull-glossary.ts'
import {pushGlossary} from '../../../src/translate/deepl/push-glossary.ts'
import {type FakeDeepl, startFakeDeepl} from '../fake-deepl.ts'
import {allOf, rejection} from '../requests.ts'

const key = 'c0ffee00-5ec2-e7ed-beef-0123456789ab:fx'

let service: FakeDeepl
let where: GlossaryProject
beforeEach(async () => {
  service = await startFakeDeepl(key)
  where = {
    access: {key, serverUrl: service.url},
    project: 'night-shift',
    signal: new AbortController().signal,
  }
})
afterEach(() => service.close())

function contentOf(
  terms: Readonly<Record<string, Readonly<Record<string, string>>>>,
): GlossaryContent {
  return glossaryContent(
    Object.entries(terms).flatMap(([language, entries]) =>
      Object.entries(entries).map(([source, target]) => ({
        sourceLanguage: 'en',
        language,
        source,
        target,
      })),
    ),
  )
}

const first = contentOf({de: {strike: 'Streik', union: 'Gewerkschaft'}, fr: {strike: 'grève'}})
const second = contentOf({de: {strike: 'Ausstand'}, 'zh-Hans': {strike: '罢工'}})

/** What the service has been asked since the last time. */
function asked(): string[] {
  const all = service.asked.slice(seen).map(({method, path}) => `${method} ${path}`)
  seen = service.asked.length
  return all
}
let seen = 0
beforeEach(() => {
  seen = 0
})

function stored(): unknown[] {
  return [...service.glossaries.values()].map(({name, dictionaries}) => ({
    name,
    dictionaries: Object.fromEntries(dictionaries),
  }))
}

const id = '00000000-0000-4000-8000-000000000001'

test('a glossary is made once, and changed only when its content has', async () => {
  const created = await pushGlossary(where, first)
  expect(created).toEqual({
    outcome: 'created',
    glossary: {
      id,
      name: `broadside night-shift ${first.hash}`,
      hash: first.hash,
      dictionaries: [
        {source: 'en', target: 'de', terms: 2},
        {source: 'en', target: 'fr', terms: 1},
      ],
    },
  })
  expect(asked()).toEqual(['GET /v3/glossaries', 'POST /v3/glossaries'])

  expect(await pushGlossary(where, first)).toEqual({...created, outcome: 'unchanged'})
  expect(asked()).toEqual(['GET /v3/glossaries'])

  expect(await pushGlossary(where, second)).toEqual({
    outcome: 'updated',
    glossary: {
      id,
      name: `broadside night-shift ${second.hash}`,
      hash: second.hash,
      dictionaries: [
        {source: 'en', target: 'de', terms: 1},
        {source: 'en', target: 'zh', terms: 1},
      ],
    },
  })
  expect(asked()).toEqual([
    'GET /v3/glossaries',
    `PATCH /v3/glossaries/${id}`,
    `PUT /v3/glossaries/${id}/dictionaries`,
    `PUT /v3/glossaries/${id}/dictionaries`,
    `DELETE /v3/glossaries/${id}/dictionaries`,
    `GET /v3/glossaries/${id}`,
    `PATCH /v3/glossaries/${id}`,
  ])
  expect(stored()).toEqual([
    {
      name: `broadside night-shift ${second.hash}`,
      dictionaries: {'en de': {strike: 'Ausstand'}, 'en zh': {strike: '罢工'}},
    },
  ])
})

test('a push that breaks off anywhere is made good by the next', async () => {
  for (const calls of [1, 2, 3, 4, 5, 6]) {
    service.trouble = undefined
    await pushGlossary(where, first)
    service.troubleAfter(calls, 'cut')
    expect(await rejection(pushGlossary(where, second))).toMatchObject({failure: 'connection'})
    service.trouble = undefined
    expect(await pushGlossary(where, second)).toMatchObject({outcome: 'updated'})
    expect(stored()).toEqual([
      {
        name: `broadside night-shift ${second.hash}`,
        dictionaries: {'en de': {strike: 'Ausstand'}, 'en zh': {strike: '罢工'}},
      },
    ])
  }
})

test('a glossary too large for one call is made dictionary by dictionary', async () => {
  service.bodies.glossaries = 220
  expect(await pushGlossary(where, first)).toMatchObject({
    outcome: 'created',
    glossary: {name: `broadside night-shift ${first.hash}`, hash: first.hash},
  })
  expect(asked()).toEqual([
    'GET /v3/glossaries',
    'POST /v3/glossaries',
    'POST /v3/glossaries',
    `PATCH /v3/glossaries/${id}`,
    `PUT /v3/glossaries/${id}/dictionaries`,
    `PUT /v3/glossaries/${id}/dictionaries`,
    `GET /v3/glossaries/${id}`,
    `PATCH /v3/glossaries/${id}`,
  ])
  expect(await pushGlossary(where, first)).toMatchObject({outcome: 'unchanged'})
  expect(stored()).toMatchObject([{dictionaries: {'en fr': {strike: 'grève'}}}])
})

test('terms that somebody added at DeepL are noticed', async () => {
  await pushGlossary(where, first)
  service.glossaries.get(id)?.dictionaries.set('en de', {strike: 'Streik', a: 'b', c: 'd'})
  expect(await pushGlossary(where, first)).toMatchObject({outcome: 'updated'})
  expect(service.glossaries.get(id)?.dictionaries.get('en de')).toEqual({
    strike: 'Streik',
    union: 'Gewerkschaft',
  })
})

test('an empty glossary is not pushed', async () => {
  expect(await pushGlossary(where, contentOf({si: {strike: 'x'}}))).toEqual({outcome: 'empty'})
  expect(asked()).toEqual(['GET /v3/glossaries'])
})

test('pulled terms are those that were pushed', async () => {
  const {glossary} = await pushGlossary(where, first)
  if (glossary) expect(await pullGlossary(where, glossary)).toEqual(first.dictionaries)
  expect(glossary).toBeDefined()
})

test('pruning removes what is out of date, and nothing of anybody else', async () => {
  await pushGlossary({...where, project: 'night'}, first)
  await pushGlossary(where, first)
  await pushGlossary({...where, project: 'other'}, first)
  const mine = service.glossaries.get('00000000-0000-4000-8000-000000000002')?.dictionaries
  for (const [copy, name] of Object.entries({
    x1: 'my own',
    x2: `broadside night-shift ${second.hash}`,
    x3: 'broadside night-shift unfinished',
    x4: 'broadside night-shift holiday',
  }))
    service.glossaries.set(copy, {created: new Date(), dictionaries: new Map(mine), name, id: copy})
  expect(await listGlossaries(where)).toHaveLength(3)
  expect((await pruneGlossaries(where, first)).map((glossary) => glossary.id)).toEqual(['x2', 'x3'])
  expect((await pruneGlossaries(where)).map((glossary) => glossary.name)).toEqual([
    `broadside night-shift ${first.hash}`,
  ])
  expect([...service.glossaries.values()].map(({name}) => name)).toEqual([
    `broadside night ${first.hash}`,
    `broadside other ${first.hash}`,
    'my own',
    'broadside night-shift holiday',
  ])
})

test.each(['rate', 'authorization', 'failing', 'html', 'other-json', 'cut', 'redirect'] as const)(
  'no failure shows the key or a term: %s',
  async (how) => {
    const {glossary} = await pushGlossary(where, first)
    service.trouble = how
    const errors = await Promise.all([
      rejection(pushGlossary(where, second)),
      rejection(pullGlossary(where, glossary ?? {id: '', dictionaries: []})),
      rejection(pruneGlossaries(where)),
    ])
    service.troubleAfter(1, how)
    errors.push(await rejection(pushGlossary(where, second)))
    for (const error of errors) {
      expect(error).toMatchObject({code: 'service', name: 'EngineError'})
      const all = allOf(error)
      expect([key, 'DeepL-Auth-Key', 'Streik', 'Ausstand'].filter((w) => all.includes(w))).toEqual(
        [],
      )
    }
  },
)

test('a glossary that is gone is told of', async () => {
  expect(
    await rejection(
      pullGlossary(where, {id: 'gone', dictionaries: [{source: 'en', target: 'de', terms: 1}]}),
    ),
  ).toMatchObject({
    message: 'Cannot use the glossary at DeepL: it is gone, or not for these languages',
  })
})

test('names are read as they are written, and those of other projects are not', () => {
  for (const project of ['a', 'a b', ' A\tB ', '罢工', 'x'.repeat(500), '']) {
    const name = glossaryName(project, '0123456789ab')
    expect(name.length).toBeLessThanOrEqual(110)
    expect(readGlossaryName(name, project)).toEqual({hash: '0123456789ab'})
    expect(readGlossaryName(glossaryName(project), project)).toEqual({})
    expect(readGlossaryName(name, `${project}!`.slice(-30))).toBe(undefined)
  }
  expect(readGlossaryName('broadside a b 0123456789ab', 'a')).toBe(undefined)
})
