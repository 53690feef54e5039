import {readFileSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {expect, onTestFinished, test} from 'vitest'
import type {StatementDocument} from '../../src/editor/api.ts'
import {type RunningEditor, type StartOptions, startServer} from '../../src/editor/start-server.ts'
import {withLock} from '../../src/project/lock.ts'
import {openProject} from '../../src/project/open-project.ts'
import {rejectionOf, temporaryProject} from '../project/temporary-project.ts'
import {strike} from './open-editor.ts'
import {sync} from './sync.ts'

/** A project that has been synced. */
async function projectFolder(): Promise<string> {
  const root = temporaryProject({
    'broadside.yaml': 'languages: [de]\n',
    'source/strike.md': strike,
  })
  await sync(root)
  return root
}

/** An editor that listens on a port of its own. */
async function startEditor(
  root: string,
  options: Partial<StartOptions> = {},
): Promise<RunningEditor> {
  const editor = await startServer({
    project: await openProject(root, '0'),
    version: '0',
    environment: {},
    now: () => new Date(),
    files: new Map([['index.html', Buffer.from('page')]]),
    port: 0,
    ...options,
  })
  onTestFinished(() => editor.close())
  return editor
}

/** What a page that was let in sends along. */
function pageOf(editor: RunningEditor): {origin: string; headers: Record<string, string>} {
  const {origin, port, searchParams} = new URL(editor.url)
  const headers = {
    Cookie: `broadside-${port}=${searchParams.get('token')}`,
    Origin: origin,
    'Content-Type': 'application/json',
  }
  return {origin, headers}
}

async function firstSegment(editor: RunningEditor) {
  const {origin, headers} = pageOf(editor)
  const response = await fetch(`${origin}/api/statements/strike/de`, {headers})
  const document = (await response.json()) as StatementDocument
  const segment = document.paragraphs[1]?.segments[0]
  if (!segment) throw new Error('No segment')
  const url = `${origin}/api/statements/strike/de/segments/${segment.id}`
  const save = (target: string, etag = segment.etag) =>
    fetch(url, {
      method: 'PUT',
      headers: {...headers, 'If-Match': etag},
      body: JSON.stringify({target, state: 'draft'}),
    })
  return {segment, save}
}

test('the address that is printed lets in, and nothing else does', async () => {
  const editor = await startEditor(await projectFolder())
  const {origin, headers} = pageOf(editor)
  expect(editor.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{24}$/)
  expect((await fetch(editor.url)).headers.get('Set-Cookie')).toContain('SameSite=Strict')
  expect((await fetch(`${origin}/api/project`)).status).toBe(401)
  expect((await fetch(`${origin}/api/project`, {headers})).status).toBe(200)
})

test('a name that somebody points at this computer is refused on the socket', async () => {
  const editor = await startEditor(await projectFolder())
  const {headers} = pageOf(editor)
  const status = await new Promise((resolve, reject) => {
    const {port} = editor
    const options = {
      port,
      host: '127.0.0.1',
      path: '/api/project',
      headers: {...headers, Host: `evil.example:${port}`},
    }
    request(options, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
  expect(status).toBe(403)
})

test('a path that goes up on the socket stays outside', async () => {
  const editor = await startEditor(await projectFolder())
  const {headers} = pageOf(editor)
  for (const path of [
    '/../broadside.yaml',
    '/%2e%2e/broadside.yaml',
    '/assets/../../broadside.yaml',
    '//etc/passwd',
    '/..\\broadside.yaml',
  ]) {
    const body = await new Promise<string>((resolve, reject) => {
      request({port: editor.port, host: '127.0.0.1', path, headers}, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => resolve(text))
      })
        .on('error', reject)
        .end()
    })
    expect(body, path).not.toContain('languages')
    // What is no path at all has an answer without a body.
    expect(body, path).toMatch(/not-found|^$/)
  }
})

test('other computers are let in only with a token that is long enough', async () => {
  const root = await projectFolder()
  const usage = {code: 'usage'}
  expect(await rejectionOf(startEditor(root, {host: '0.0.0.0'}))).toMatchObject(usage)
  expect(await rejectionOf(startEditor(root, {host: '0.0.0.0', token: 'short'}))).toMatchObject(
    usage,
  )
  expect(await rejectionOf(startEditor(root, {token: 'with spaces and more'}))).toMatchObject(usage)
  expect(
    await rejectionOf(startEditor(root, {host: 'no such host', token: 'a-word-that-is-long'})),
  ).toMatchObject(usage)
  const editor = await startEditor(root, {host: '0.0.0.0', token: 'a-word-that-is-long'})
  expect((await fetch(editor.url)).status).toBe(200)
})

test('a port that is taken is told, and without a wish the next one serves', async () => {
  const root = await projectFolder()
  const {port} = await startEditor(root)
  expect(await rejectionOf(startEditor(root, {port}))).toMatchObject({
    code: 'usage',
    message: `Cannot listen on port ${port}: it is taken`,
  })
  const project = await openProject(root, '0')
  const about = {project, version: '0', environment: {}, now: () => new Date(), files: new Map()}
  const one = await startServer(about)
  onTestFinished(() => one.close())
  const two = await startServer(about)
  onTestFinished(() => two.close())
  expect(two.port).toBeGreaterThan(one.port)
})

test('two editors of one project keep each other’s work', async () => {
  const root = await projectFolder()
  const [one, two] = [await startEditor(root), await startEditor(root)]
  const [left, right] = [await firstSegment(one), await firstSegment(two)]
  expect((await left.save('Links')).status).toBe(200)
  const late = await right.save('Rechts')
  expect(late.status).toBe(412)
  const {current} = (await late.json()) as {current: {target: string; etag: string}}
  expect(current.target).toBe('Links')
  expect((await right.save('Beide', current.etag)).status).toBe(200)
  expect((await left.save('Links!')).status).toBe(412)
})

test('while another command writes, a save is told to come again, and nothing is lost', async () => {
  const root = await projectFolder()
  const editor = await startEditor(root)
  const {save} = await firstSegment(editor)
  const release = Promise.withResolvers<void>()
  const held = withLock(root, () => release.promise)
  const waited = await save('Wartet')
  expect(waited.status).toBe(503)
  expect(waited.headers.get('Retry-After')).toBe('1')
  expect(await waited.json()).toMatchObject({error: {code: 'busy'}})
  release.resolve()
  await held
  expect((await save('Wartet')).status).toBe(200)
})

test('a change on the disk reaches an open window', async () => {
  const root = await projectFolder()
  const editor = await startEditor(root)
  const {segment} = await firstSegment(editor)
  const {origin, headers} = pageOf(editor)
  const stop = new AbortController()
  const response = await fetch(`${origin}/api/events`, {headers, signal: stop.signal})
  expect(response.headers.get('Content-Type')).toBe('text/event-stream')
  const path = join(root, 'translations/de/strike.po')
  const before = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    before.replace('msgid "We will strike."\nmsgstr ""', 'msgid "We will strike."\nmsgstr "Fremd"'),
  )
  let told = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    told += decoder.decode(chunk, {stream: true})
    if (told.includes('data:')) break
  }
  stop.abort()
  const event = JSON.parse(/data: (.*)/.exec(told)?.[1] ?? '')
  expect(event).toMatchObject({
    type: 'segments',
    statement: 'strike',
    language: 'de',
    isForeign: true,
    segments: [{id: segment.id}],
  })
})

test('closing ends open windows and writes what came in', async () => {
  const root = await projectFolder()
  const editor = await startEditor(root)
  const {save} = await firstSegment(editor)
  const {origin, headers} = pageOf(editor)
  const events = await fetch(`${origin}/api/events`, {headers})
  // Another command keeps the save waiting, so that it has come in and is not written when the editor is closed.
  const release = Promise.withResolvers<void>()
  const held = withLock(root, () => release.promise)
  const saved = save('Zuletzt')
  await setTimeout(500)
  const closed = editor.close()
  release.resolve()
  await Promise.all([held, closed])
  expect((await saved).status).toBe(200)
  expect(readFileSync(join(root, 'translations/de/strike.po'), 'utf8')).toContain(
    'msgstr "Zuletzt"',
  )
  await events.body?.cancel()
})
