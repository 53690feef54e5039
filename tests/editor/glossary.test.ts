import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openEditor, pathOf, segmentOf} from './open-editor.ts'

const terms = `# Words of the movement.
- id: strike
  en: strike # the noun and the verb
  # Not “Ausstand”.
  de: {use: Streik, avoid: Ausstand} # settled in May
  ar: إضراب

- id: gate
  note: Of the works.
  en: gate
  de:
    # first choice
    use: Tor
    also:
      - Werkstor # formal
      - Pforte
`
const files = {'glossary/movement.yaml': terms}

test('the glossary is found by term, id and note, whatever the case', async () => {
  const {ask} = await openEditor(files)
  const ids = async (query: string) =>
    (await ask('GET', `/api/glossary?${query}`)).body.concepts.map(({id}: {id: string}) => id)
  expect(await ids('')).toEqual(['strike', 'gate'])
  expect(await ids('query=STREIK')).toEqual(['strike'])
  expect(await ids('query=pforte&language=de')).toEqual(['gate'])
  expect(await ids('query=pforte&language=ar')).toEqual([])
  expect(await ids('query=works')).toEqual(['gate'])
  expect(await ids('limit=1&offset=1')).toEqual(['gate'])
  const {body} = await ask('GET', '/api/glossary?query=streik')
  expect(body).toMatchObject({
    total: 1,
    files: ['glossary/movement.yaml'],
    concepts: [{file: 'glossary/movement.yaml', line: 2}],
  })
})

test('terms are edited in place: every comment and every other line stays', async () => {
  const {ask, read, events} = await openEditor(files)
  const {concept} = (await ask('GET', '/api/glossary/strike')).body
  const edited = await ask(
    'PUT',
    '/api/glossary/strike',
    {
      language: 'de',
      terms: {use: ['Streik'], also: ['Arbeitsniederlegung'], avoid: ['Ausstand', 'Arbeitskampf']},
    },
    {'If-Match': concept.etag},
  )
  expect(edited.body.concept.terms.de).toMatchObject({
    also: ['Arbeitsniederlegung'],
    avoid: ['Ausstand', 'Arbeitskampf'],
  })
  expect(read('glossary/movement.yaml')).toBe(
    terms.replace(
      '{use: Streik, avoid: Ausstand}',
      '{use: Streik, avoid: [Ausstand, Arbeitskampf], also: Arbeitsniederlegung}',
    ),
  )
  expect(events).toEqual([{type: 'glossary'}])
  const late = await ask(
    'PUT',
    '/api/glossary/strike',
    {language: 'de', terms: {use: ['x']}},
    {'If-Match': concept.etag},
  )
  expect(late).toMatchObject({
    status: 412,
    body: {current: {id: 'strike', etag: edited.body.concept.etag}},
  })
  expect(
    (await ask('PUT', '/api/glossary/strike', {language: 'de', terms: {use: ['x']}})).status,
  ).toBe(428)
})

test('a language of many lines loses and gets single values', async () => {
  const {ask, read} = await openEditor(files)
  const {concept} = (await ask('GET', '/api/glossary/gate')).body
  const first = await ask(
    'PUT',
    '/api/glossary/gate',
    {language: 'de', terms: {use: ['Tor'], note: 'Nordtor: ja'}},
    {'If-Match': concept.etag},
  )
  expect(first.status).toBe(200)
  const written = read('glossary/movement.yaml')
  expect(written).toContain('    # first choice\n    use: Tor\n    note: "Nordtor: ja"\n')
  expect(written).not.toContain('Pforte')
  const added = await ask(
    'PUT',
    '/api/glossary/gate',
    {language: 'fr', terms: {use: ['portail']}},
    {'If-Match': first.body.concept.etag},
  )
  expect(added.body.concept.terms.fr.use).toEqual(['portail'])
  expect(
    read('glossary/movement.yaml').startsWith(terms.slice(0, terms.indexOf('- id: gate'))),
  ).toBe(true)
})

test('a new concept goes to the end of a file; one that is known gets what is new', async () => {
  const {ask, read} = await openEditor(files)
  const {status, body} = await ask('POST', '/api/glossary', {
    terms: {en: {use: ['picket line']}, de: {use: ['Streikposten']}},
  })
  expect(status).toBe(201)
  expect(body.concept).toMatchObject({id: 'picket-line', file: 'glossary/movement.yaml'})
  expect(read('glossary/movement.yaml')).toBe(
    `${terms}\n- id: picket-line\n  en: picket line\n  de: Streikposten\n`,
  )
  const known = await ask('POST', '/api/glossary', {
    terms: {en: {use: ['gate']}, fr: {use: ['portail']}},
  })
  expect(known.body.concept).toMatchObject({id: 'gate', terms: {fr: {use: ['portail']}}})
  expect((await ask('POST', '/api/glossary', {terms: {de: {use: ['x']}}})).status).toBe(422)
  expect(
    (await ask('POST', '/api/glossary', {terms: {en: {use: ['x']}, 'no language!': {use: ['x']}}}))
      .status,
  ).toBe(422)
})

test('the first concept of a project makes its file', async () => {
  const {ask, read} = await openEditor()
  const {body} = await ask('POST', '/api/glossary', {
    type: 'acronym',
    terms: {en: {use: ['ICE']}, de: {use: ['ICE']}},
  })
  expect(body.concept).toMatchObject({id: 'ice', type: 'acronym', file: 'glossary/terms.yaml'})
  expect(read('glossary/terms.yaml')).toContain('- id: ice\n  type: acronym\n')
})

test('hits of a segment name the terms to insert, and what the target says already', async () => {
  const {ask, segments} = await openEditor(files)
  const segment = segmentOf(await segments(), '<b1>Join')
  await ask(
    'PUT',
    pathOf(segment),
    {target: '<b1>Kommt</b1> zum Werkstor.', state: 'draft'},
    {'If-Match': segment.etag},
  )
  const {body} = await ask('GET', `${pathOf(segment)}/suggestions`)
  expect(body.terms).toEqual([
    {
      concept: 'gate',
      type: 'term',
      start: segment.source.indexOf('gate'),
      end: segment.source.indexOf('gate') + 4,
      source: 'gate',
      use: ['Tor'],
      also: ['Werkstor', 'Pforte'],
      avoid: [],
      notes: ['Of the works.'],
      isUncertain: false,
      found: [{start: 19, end: 27, status: 'admitted'}],
    },
  ])
})

test('a fault in the glossary is told on its page and keeps nobody from translating', async () => {
  const {ask, segments, root} = await openEditor(files)
  writeFileSync(join(root, 'glossary/movement.yaml'), '- id: [')
  expect(await ask('GET', '/api/glossary')).toMatchObject({
    status: 409,
    body: {error: {code: 'glossary'}},
  })
  const segment = segmentOf(await segments(), 'We will')
  expect(
    (
      await ask(
        'PUT',
        pathOf(segment),
        {target: 'Wir.', state: 'draft'},
        {'If-Match': segment.etag},
      )
    ).status,
  ).toBe(200)
})
