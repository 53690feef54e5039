import {existsSync, mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {inspect} from 'node:util'
import {expect, onTestFinished, test} from 'vitest'
import {createCommandEngine} from '../../src/translate/command/create-command-engine.ts'
import {failureOf, requestFor} from './requests.ts'

const PROGRAM = fileURLToPath(new URL('programs/lines.ts', import.meta.url))

/** An engine for the program in some mode. */
function engineFor(words: readonly string[], about: {timeoutMs?: number; folder?: string} = {}) {
  return createCommandEngine({settings: {command: [process.execPath, PROGRAM, ...words]}, ...about})
}

/** A folder that is gone when the test has ended. */
function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'broadside-test-')))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

test('replies are in the order of the texts, whatever that of the lines', async () => {
  const replies = await engineFor(['work']).translate(requestFor(['One', '<g1>Two</g1>', 'Three']))
  expect(replies).toEqual([{wire: 'One!'}, {wire: '<g1>Two</g1>!'}, {wire: 'Three!'}])
})

test('a program reads a line for each text, with all that is known of it', async () => {
  const path = join(temporaryFolder(), 'input')
  await engineFor(['record', path]).translate({
    ...requestFor([], {context: 'A\nB', remarks: ['Too long.']}),
    texts: [
      {wire: 'One', notes: ['A slogan']},
      {wire: 'Two\u2028', notes: []},
    ],
    terms: [{source: 'strike', terms: {use: ['huelga'], also: [], avoid: ['paro']}}],
  })
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  const common = {
    sourceLanguage: 'en',
    language: 'es',
    context: 'A\nB',
    terms: [{source: 'strike', use: ['huelga'], also: [], avoid: ['paro']}],
    remarks: ['Too long.'],
  }
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {id: '1', text: 'One', notes: ['A slogan'], ...common},
    {id: '2', text: 'Two\u2028', notes: [], ...common},
  ])
})

test('ids may be numbers, lines may end in any way', async () => {
  expect(await engineFor(['numbers']).translate(requestFor(['One']))).toEqual([{wire: 'One!'}])
})

test('it starts in the folder of the project', async () => {
  const folder = temporaryFolder()
  const replies = await engineFor(['folder'], {folder}).translate(requestFor(['One']))
  expect(replies).toEqual([{wire: folder}])
})

test('no shell looks at the words', async () => {
  const path = join(temporaryFolder(), 'a; touch b $(touch c) *')
  await engineFor(['record', path]).translate(requestFor(['One']))
  expect(existsSync(path)).toBe(true)
})

const SHOWN = `The program \`${process.execPath}\``

test.each([
  ['fewer', 'answer', 'left out text 1 of 2'],
  ['more', 'answer', 'answered to an unknown id'],
  ['twice', 'answer', 'answered twice to text 1'],
  ['empty', 'answer', 'left text 1 empty'],
  ['no-text', 'answer', 'left out text 1 of 2'],
  ['error', 'answer', 'could not translate 1 of 2 texts'],
  ['chatter', 'answer', 'printed something else than a JSON object in line 1'],
  ['html', 'answer', 'printed something else than a JSON object in line 1'],
  ['list', 'answer', 'printed something else than a JSON object in line 1'],
  ['huge', 'service', 'printed more than 4194304 bytes'],
  ['fail', 'service', 'ended with code 3: [31mno model loaded'],
  ['quote', 'service', 'ended with code 3'],
  ['early', 'service', 'ended with code 4'],
  ['killed', 'service', 'was killed, perhaps for lack of memory'],
])('a program that does %s is a failure of %s: it %s', async (mode, failure, message) => {
  const request = requestFor(['A hidden sentence', 'Two'])
  const error = await failureOf(engineFor([mode]).translate(request))
  expect([error.failure, error.message]).toEqual([failure, `${SHOWN} ${message}`])
  expect(inspect(error, {depth: 9, showHidden: true})).not.toContain('hidden')
})

test('a program that does not read what is long ends all the same', async () => {
  const error = await failureOf(
    engineFor(['early']).translate(requestFor(['long '.repeat(200_000)])),
  )
  expect(error.message).toBe(`${SHOWN} ended with code 4`)
})

test('a program that does not end is killed, be it stubborn', async () => {
  const engine = engineFor(['stubborn'], {timeoutMs: 1500})
  const error = await failureOf(engine.translate(requestFor(['One'])))
  expect([error.failure, error.message]).toEqual([
    'connection',
    `${SHOWN} did not end within 1.5 s`,
  ])
})

test('an interrupted program is ended with all it has started', async () => {
  const path = join(temporaryFolder(), 'pid')
  const controller = new AbortController()
  const reason = new Error('Ctrl-C')
  const call = engineFor(['children', path]).translate(
    requestFor(['One'], {signal: controller.signal}),
  )
  const outcome = expect(call).rejects.toBe(reason)
  while (!existsSync(path) || readFileSync(path, 'utf8') === '') await sleep(20)
  controller.abort(reason)
  await outcome
  const child = Number(readFileSync(path, 'utf8'))
  await expect.poll(() => isRunning(child)).toBe(false)
})

test('a program that leaves a child behind with its output open is not waited for', async () => {
  const path = join(temporaryFolder(), 'pid')
  const engine = engineFor(['runaway', path], {timeoutMs: 1500})
  const error = await failureOf(engine.translate(requestFor(['One'])))
  process.kill(Number(readFileSync(path, 'utf8')))
  expect(error.message).toBe(`${SHOWN} did not end within 1.5 s`)
})

/** Whether a process runs; one that has ended and waits to be collected does not. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

test.each([
  [['/no/such/program'], 'there is no such program or folder'],
  [[tmpdir()], 'it may not be run'],
  [['a\0b'], 'ERR_INVALID_ARG_VALUE'],
])('%j cannot be started: %s', async (command, why) => {
  const engine = createCommandEngine({settings: {command}})
  const error = await failureOf(engine.translate(requestFor(['One'])))
  expect([error.failure, error.message]).toEqual([
    'connection',
    `Cannot start the program \`${command[0]}\`: ${why}`,
  ])
})

test('a program must be named, and its model is part of the engine', () => {
  expect(() => createCommandEngine({settings: {}})).toThrow(
    'Missing program for the engine `command`',
  )
  const {model, name} = createCommandEngine({settings: {command: ['mt'], model: 'v2'}})
  expect([name, model]).toEqual(['command', 'v2'])
})
