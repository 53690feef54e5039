import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, expect, test} from 'vitest'
import type {StatementDocument} from '../../src/editor/api.ts'
import {temporaryProject} from '../project/temporary-project.ts'
import {type Started, start} from './processes.ts'
import {project, run} from './run.ts'

const page = fileURLToPath(new URL('../../dist/editor/index.html', import.meta.url))

/** The page need not be built for these tests: the command asks only whether there is one. */
beforeAll(() => {
  if (existsSync(page)) return
  mkdirSync(join(page, '..'), {recursive: true})
  writeFileSync(page, '<!doctype html>')
})

/** The address that an editor prints, and what its page sends along. */
async function addressOf(
  started: Started,
): Promise<{origin: string; url: string; headers: Record<string, string>}> {
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    started.child.stdout?.on('data', (chunk: string) => {
      said += chunk
      const [found] = /http:\S+/.exec(said) ?? []
      if (found) resolve(found)
    })
    started.ended.then(({stderr}) => reject(new Error(stderr)))
  })
  const {origin, port, searchParams} = new URL(url)
  const headers = {
    Cookie: `broadside-${port}=${searchParams.get('token')}`,
    Origin: origin,
    'Content-Type': 'application/json',
  }
  return {origin, url, headers}
}

test('a server that is killed has lost no save that it acknowledged', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  for (let turn = 0; turn < 3; turn++) {
    const started = start(root, 'edit --port 0')
    const {origin, headers} = await addressOf(started)
    const response = await fetch(`${origin}/api/statements/strike/de`, {headers})
    const {paragraphs} = (await response.json()) as StatementDocument
    let [segment] = paragraphs[1]?.segments ?? []
    let acknowledged = ''
    for (let number = 0; number < 5 + turn; number++) {
      if (!segment) throw new Error('No segment')
      const target = `Text ${turn} ${number}`
      const saved = await fetch(`${origin}/api/statements/strike/de/segments/${segment.id}`, {
        method: 'PUT',
        headers: {...headers, 'If-Match': segment.etag},
        body: JSON.stringify({target, state: 'draft'}),
      })
      expect(saved.status).toBe(200)
      segment = ((await saved.json()) as {segment: typeof segment}).segment
      acknowledged = target
    }
    started.child.kill('SIGKILL')
    await started.ended
    const po = readFileSync(join(root, 'translations/de/strike.po'), 'utf8')
    expect(po).toContain(`msgstr "${acknowledged}"`)
  }
  const {exitCode} = await run(root, 'sync')
  expect(exitCode).toBe(0)
})

test('Ctrl-C ends it cleanly, and the address names what the command line names', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  const started = start(root, 'edit strike --to fr --port 0')
  const {url} = await addressOf(started)
  expect(new URL(url).pathname).toBe('/s/strike/fr')
  started.child.kill('SIGINT')
  const {exitCode, stdout} = await started.ended
  expect(exitCode).toBe(0)
  expect(stdout).toContain('Everything is saved.')
})

test('wrong use is told as by all commands', async () => {
  const root = temporaryProject(project)
  expect(await run(root, 'edit nothing')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('Unexpected statement'),
  })
  expect(await run(root, 'edit --to pl')).toMatchObject({exitCode: 2})
  expect(await run(root, 'edit --port x')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('Unexpected port'),
  })
  expect(await run(root, 'edit --port 70000')).toMatchObject({exitCode: 2})
  expect(await run(root, 'edit --host 0.0.0.0')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('--token'),
  })
  expect(await run(temporaryProject(), 'edit')).toMatchObject({exitCode: 2})
})
