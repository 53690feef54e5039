import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {withLock} from '../../src/project/lock.ts'
import {startOf} from '../../src/project/process-alive.ts'
import {rejectionOf, temporaryProject} from './temporary-project.ts'

const COUNT = fileURLToPath(new URL('count-under-lock.ts', import.meta.url))
const LOCK = '.broadside/lock'

/** Starts a process that counts under the lock. */
function startCounting(root: string, times: number): ChildProcess {
  return spawn(process.execPath, [COUNT, root, String(times)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Starts a process that has the lock and keeps it. */
async function startHolding(root: string): Promise<ChildProcess> {
  const child = startCounting(root, 0)
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

/** A lock file as a process would have written it. */
function lockOf(owner: {pid: number; host?: string; start?: string}): string {
  return JSON.stringify({host: hostname(), start: '', id: 'somebody-1', ...owner})
}

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

test('work has the lock while it lasts, and gives its result', async () => {
  const root = temporaryProject()
  const seen = await withLock(root, () => JSON.parse(readFileSync(join(root, LOCK), 'utf8')))
  expect(seen).toEqual({
    pid: process.pid,
    host: hostname(),
    start: startOf(process.pid),
    id: expect.stringMatching(/^[\d-]+$/),
  })
  expect(readdirSync(join(root, '.broadside'))).toEqual([])
})

test('an error gives the lock back too', async () => {
  const root = temporaryProject()
  const problem = new Error('problem')
  const failing = withLock(root, () => {
    throw problem
  })
  expect(await rejectionOf(failing)).toBe(problem)
  expect(await withLock(root, () => 'again', {limitMs: 0})).toBe('again')
})

test('no listeners stay behind', async () => {
  const count = (): number => process.listenerCount('SIGINT') + process.listenerCount('exit')
  const before = count()
  await withLock(temporaryProject(), () => {})
  expect(count()).toBe(before)
})

test('a signal that others listen to is left to them', async () => {
  const root = temporaryProject()
  let heard = 0
  const listen = (): void => {
    heard += 1
  }
  process.on('SIGHUP', listen)
  await withLock(root, async () => {
    process.kill(process.pid, 'SIGHUP')
    await expect.poll(() => heard).toBe(1)
    expect(existsSync(join(root, LOCK))).toBe(true)
  })
  process.off('SIGHUP', listen)
})

test('within a process the second waits for the first', async () => {
  const root = temporaryProject()
  const order: string[] = []
  const work = (name: string) => async () => {
    order.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    order.push(`${name} ends`)
  }
  const waited: string[] = []
  const options = {pollMs: 5, onWait: (holder: string) => waited.push(holder)}
  await Promise.all([withLock(root, work('a'), options), withLock(root, work('b'), options)])
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  expect(waited).toEqual([`process ${process.pid}`])
})

test('processes that count together lose nothing, with a dead lock in their way', async () => {
  const root = temporaryProject({count: '0', [LOCK]: ''})
  for (let round = 1; round <= 3; round++) {
    writeFileSync(join(root, LOCK), lockOf({pid: deadProcess()}))
    const children = Array.from({length: 4}, () => startCounting(root, 10))
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]))
    expect(codes).toEqual([0, 0, 0, 0])
    expect(readFileSync(join(root, 'count'), 'utf8')).toBe(String(40 * round))
    expect(readdirSync(join(root, '.broadside'))).toEqual([])
  }
})

test('a lock whose process was killed is taken over without waiting', async () => {
  const root = temporaryProject()
  const child = await startHolding(root)
  expect(await rejectionOf(withLock(root, () => {}, {limitMs: 20, pollMs: 10}))).toEqual({
    code: 'busy',
    message: `Cannot write to the project while process ${child.pid} writes to it`,
    advice: `Wait for process ${child.pid} to end, or end it.`,
    place: {file: LOCK},
  })
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(existsSync(join(root, LOCK))).toBe(true)
  expect(await withLock(root, () => 'ours', {limitMs: 0})).toBe('ours')
  expect(readdirSync(join(root, '.broadside'))).toEqual([])
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s gives the lock back and ends the process',
  async (signal) => {
    const root = temporaryProject()
    const child = await startHolding(root)
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([null, signal])
    expect(readdirSync(join(root, '.broadside'))).toEqual([])
  },
)

test('a takeover whose process was killed half-way is taken over as well', async () => {
  const pid = deadProcess()
  const root = temporaryProject({
    [LOCK]: lockOf({pid}),
    [`${LOCK}.somebody-1`]: JSON.stringify({pid, host: hostname(), start: '', id: 'other-1'}),
  })
  expect(await withLock(root, () => 'ours', {limitMs: 0})).toBe('ours')
  expect(readdirSync(join(root, '.broadside'))).toEqual([])
})

test('a takeover that is going on is waited for', async () => {
  const root = temporaryProject({
    [LOCK]: lockOf({pid: deadProcess()}),
    [`${LOCK}.somebody-1`]: lockOf({pid: process.ppid}),
  })
  expect(await rejectionOf(withLock(root, () => {}, {limitMs: 0}))).toMatchObject({
    message: `Cannot write to the project while process ${process.ppid} writes to it`,
  })
})

test('a process that only has the number of a dead one does not hold its lock', async ({skip}) => {
  if (startOf(process.pid) === '') skip('this system does not say when a process started')
  const root = temporaryProject({[LOCK]: lockOf({pid: process.ppid, start: '1'})})
  expect(await withLock(root, () => 'ours', {limitMs: 0})).toBe('ours')
})

test('the lock of another machine is never taken over', async () => {
  const root = temporaryProject({[LOCK]: lockOf({pid: deadProcess(), host: 'elsewhere'})})
  expect(await rejectionOf(withLock(root, () => {}, {limitMs: 0}))).toMatchObject({
    code: 'busy',
    message: expect.stringMatching(/while process \d+ on elsewhere writes to it$/),
    advice: 'Wait for it to end; if it no longer runs, delete .broadside/lock.',
  })
})

test.each(['', '{"pid":', '[]', 'null', '{"pid":1}', '{"pid":-1,"id":"x"}'])(
  'a lock that says %j is given two seconds',
  async (text) => {
    const root = temporaryProject({[LOCK]: text})
    expect(await rejectionOf(withLock(root, () => {}, {limitMs: 0}))).toMatchObject({
      code: 'busy',
      message: 'Cannot write to the project while another command writes to it',
    })
    const old = Date.now() / 1000 - 3
    utimesSync(join(root, LOCK), old, old)
    expect(await withLock(root, () => 'ours', {limitMs: 0})).toBe('ours')
  },
)

test('a project whose lock cannot be made says why', async () => {
  const root = temporaryProject({'.broadside': ''})
  expect(await rejectionOf(withLock(root, () => {}))).toMatchObject({
    code: 'permission',
    message: 'Cannot write .broadside/lock: a file stands where a folder should',
  })
})

test('while one translates, others can write, and a second that translates is told', async () => {
  const root = temporaryProject()
  await withLock(
    root,
    async () => {
      expect(await withLock(root, () => 'written')).toBe('written')
      const second = withLock(root, () => {}, {lock: 'translating', limitMs: 0})
      expect(await rejectionOf(second)).toEqual({
        code: 'busy',
        message: `Cannot translate while process ${process.pid} does so`,
        advice: `Wait for process ${process.pid} to end, or end it.`,
        place: {file: '.broadside/translate.lock'},
      })
    },
    {lock: 'translating'},
  )
})
