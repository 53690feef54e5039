import {expect, test} from 'vitest'
import {host, openEditor, pathOf, token} from './open-editor.ts'

const origin = `http://${host}`
const project = '/api/project'

test('another host name is refused whatever it asks for: its owner may point it here', async () => {
  const {ask} = await openEditor()
  for (const name of [
    'evil.example:4180',
    'evil.example',
    '127.0.0.1:80',
    '127.0.0.1',
    'localhost:4181',
    '',
    'a@127.0.0.1:4180',
    '127.1:4180',
    '0x7f.1:4180',
  ])
    for (const path of ['/', project])
      expect(await ask('GET', path, undefined, {Host: name}), name).toMatchObject({status: 403})
  for (const name of ['localhost:4180', '[::1]:4180', 'LOCALHOST:4180'.toLowerCase()])
    expect((await ask('GET', project, undefined, {Host: name})).status, name).toBe(200)
})

test('a change needs the page’s own origin; what says it comes from elsewhere is refused', async () => {
  const {ask} = await openEditor()
  const path = '/api/statements/strike/de/check'
  const post = (headers: Record<string, string | null>) =>
    ask('POST', path, {segments: []}, headers)
  expect((await post({})).status).toBe(200)
  expect((await post({Origin: null, 'Sec-Fetch-Site': 'same-origin'})).status).toBe(200)
  for (const headers of [
    {Origin: null},
    {Origin: 'null'},
    {Origin: 'http://evil.example'},
    {Origin: 'http://localhost:4180'},
    {Origin: 'http://127.0.0.1:4181'},
    {Origin: `https://${host}`},
    {Origin: null, 'Sec-Fetch-Site': 'same-site'},
    {Origin: null, 'Sec-Fetch-Site': 'none'},
  ])
    expect((await post(headers)).status, JSON.stringify(headers)).toBe(403)
  expect((await ask('GET', project, undefined, {'Sec-Fetch-Site': 'cross-site'})).status).toBe(403)
  expect((await ask('GET', project, undefined, {'Sec-Fetch-Site': 'same-site'})).status).toBe(403)
  expect((await ask('GET', project, undefined, {Origin: 'http://evil.example'})).status).toBe(403)
})

test('a body that does not say it is JSON is refused: a form can say nothing else', async () => {
  const {ask} = await openEditor()
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    null,
    'application/json; charset=utf-7',
  ])
    expect(
      (await ask('POST', '/api/statements/strike/de/check', {segments: []}, {'Content-Type': type}))
        .status,
    ).toBe(415)
})

test('without the cookie nothing is told; the address with the token sets it', async () => {
  const {ask, segments} = await openEditor()
  const [first] = await segments()
  if (!first) throw new Error('No segment')
  for (const cookie of [
    null,
    'broadside-4180=',
    'broadside-4180=another',
    `broadside-4181=${token}`,
    `other=${token}`,
  ]) {
    expect(await ask('GET', project, undefined, {Cookie: cookie})).toMatchObject({
      status: 401,
      body: {error: {code: 'unauthorized'}},
    })
    expect((await ask('GET', '/api/events', undefined, {Cookie: cookie})).status).toBe(401)
    expect(
      (
        await ask(
          'PUT',
          pathOf(first),
          {target: 'x', state: 'draft'},
          {Cookie: cookie, 'If-Match': first.etag},
        )
      ).status,
    ).toBe(401)
  }
  const opened = await ask('GET', `/s/strike/de?token=${token}`, undefined, {Cookie: null})
  expect(opened.status).toBe(200)
  expect(opened.headers.get('Set-Cookie')).toBe(
    `broadside-4180=${token}; Path=/; HttpOnly; SameSite=Strict`,
  )
  expect(opened.body).toContain('url=/s/strike/de"')
  expect(opened.body).not.toContain(token)
  const wrong = await ask('GET', '/?token=another', undefined, {Cookie: null})
  expect(wrong.status).toBe(401)
  expect(wrong.headers.get('Set-Cookie')).toBeNull()
})

test('every answer forbids scripts but ours, frames, and guessing of types', async () => {
  const {ask} = await openEditor()
  for (const path of ['/', project, '/api/nothing', '/nothing', '/assets/index-1a2b.js']) {
    const {headers} = await ask('GET', path)
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
  }
  const {headers} = await ask('GET', '/api/statements/strike/de/preview')
  expect(headers.get('Content-Security-Policy')).toMatch(/^sandbox; default-src 'none'; style-src/)
  expect(headers.get('Content-Security-Policy')).not.toContain('script-src')
})

test('no name from outside reaches the disk', async () => {
  const {ask} = await openEditor({'source/../secret.md': '# Secret'})
  const names = [
    '..%2Fsecret',
    '%2e%2e%2fsecret',
    '..%5Csecret',
    '%2Fetc%2Fpasswd',
    'strike%00',
    'strike.md',
    '.hidden',
    'strike%2F..%2Fstrike',
    '__proto__',
    'constructor',
  ]
  for (const name of names)
    for (const path of [
      '',
      '/preview',
      '/segments/x',
      '/segments/x/history',
      '/segments/x/suggestions',
    ])
      expect((await ask('GET', `/api/statements/${name}/de${path}`)).status, name + path).toBe(404)
  for (const language of ['..%2Fde', 'fr', '__proto__', 'de%00', 'DE', '%2e%2e'])
    expect((await ask('GET', `/api/statements/strike/${language}`)).status, language).toBe(404)
  for (const path of [
    '/..%2Fpackage.json',
    '/assets/..%2F..%2Fpackage.json',
    '/%2e%2e/broadside.yaml',
    '/broadside.yaml',
    '/assets/',
    '/__proto__',
  ])
    expect((await ask('GET', path)).status, path).toBe(404)
  expect(
    (await ask('POST', '/api/glossary', {file: '../../x.yaml', terms: {en: {use: ['x']}}})).status,
  ).toBe(404)
})

test('a statement in a folder is found by its encoded name', async () => {
  const {ask, desk} = await openEditor({'source/2026/may-day.md': '# May Day\n'})
  const {status, body} = await ask(
    'GET',
    `/api/statements/${encodeURIComponent('2026/may-day')}/de`,
  )
  expect(status).toBe(200)
  expect(body).toMatchObject({
    statement: '2026/may-day',
    title: 'May Day',
    file: 'translations/de/2026/may-day.po',
  })
  const [
    {
      segments: [segment],
    },
  ] = body.paragraphs
  const saved = await ask(
    'PUT',
    `/api/statements/2026%2Fmay-day/de/segments/${segment.id}`,
    {target: '1. Mai', state: 'translated'},
    {'If-Match': segment.etag},
  )
  expect(saved.status).toBe(200)
  expect(desk.open('2026/may-day', 'de').po?.text).toContain('1. Mai')
})

test('a body that is too long is refused before it is read', async () => {
  const {ask} = await openEditor()
  const segments = Array.from({length: 30}, () => ({id: 'x', target: 'x'.repeat(60_000)}))
  expect((await ask('POST', '/api/statements/strike/de/check', {segments})).status).toBe(413)
})

test('what is not there is 404 as JSON below /api, and screens are the page', async () => {
  const {ask} = await openEditor()
  expect(await ask('GET', '/api/nothing')).toMatchObject({
    status: 404,
    body: {error: {code: 'not-found'}},
  })
  expect(await ask('PATCH', project, {}, {Origin: origin})).toMatchObject({status: 404})
  for (const path of ['/', '/glossary', '/s/strike/de', '/s/2026%2Fmay-day/de/preview'])
    expect((await ask('GET', path)).body, path).toContain('<title>page</title>')
  const asset = await ask('GET', '/assets/index-1a2b.js')
  expect(asset.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  expect(asset.headers.get('Cache-Control')).toContain('immutable')
})
