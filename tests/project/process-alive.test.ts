import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {expect, test} from 'vitest'
import {isAlive, startOf} from '../../src/project/process-alive.ts'

test('processes that run are alive, those that have ended are not', () => {
  expect(isAlive(process.pid)).toBe(true)
  expect(isAlive(process.ppid)).toBe(true)
  expect(isAlive(spawnSync(process.execPath, ['-e', '']).pid)).toBe(false)
})

test('a process that was killed and not asked about yet is not alive', async ({skip}) => {
  if (startOf(process.pid) === '') skip('needs /proc')
  // The shell starts a process, becomes another program, and so never asks how the first one ended.
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'])
  const pid = Number(String((await once(parent.stdout, 'data'))[0]))
  expect(isAlive(pid)).toBe(true)
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => isAlive(pid)).toBe(false)
  expect(() => process.kill(pid, 0)).not.toThrow()
  parent.kill('SIGKILL')
})

test('the start of a process stays the same', ({skip}) => {
  if (startOf(process.pid) === '') skip('needs /proc')
  expect(startOf(process.pid)).toMatch(/^\d+$/)
  expect(startOf(process.pid)).toBe(startOf(process.pid))
  expect(startOf(spawnSync(process.execPath, ['-e', '']).pid)).toBe('')
})
