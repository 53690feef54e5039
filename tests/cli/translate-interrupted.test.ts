import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {stateOf} from '../../src/catalog/entry-state.ts'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {isAlive} from '../../src/project/process-alive.ts'
import {temporaryProject} from '../project/temporary-project.ts'
import {type ChatService, startChat} from './chat-service.ts'
import {type Started, start} from './processes.ts'
import {run} from './run.ts'

const languages = ['de', 'fr', 'es']
const kept = 'This sentence has a target.'

/** A project of 60 sentences and three languages, whose engine is a chat model that takes 12 sentences at once. */
function projectFor(chat: ChatService): string {
  const sentences = Array.from({length: 60}, (_, index) => `Number ${index} is a sentence.\n`)
  return temporaryProject({
    'broadside.yaml': `languages: [${languages.join(', ')}]\n${chat.settings}`,
    'source/long.md': [`${kept}\n`, ...sentences].join('\n'),
  })
}

/** How many entries a machine has filled, all catalogs being whole. */
function machineTargets(root: string): number {
  return languages
    .filter((language) => existsSync(join(root, `translations/${language}/long.po`)))
    .flatMap((language) => {
      const text = readFileSync(join(root, `translations/${language}/long.po`), 'utf8')
      return parseCatalog(text, {statement: 'long', language}).entries
    })
    .filter((entry) => stateOf(entry) === 'machine').length
}

/** What was asked for more than once. */
function twice({answered}: ChatService): string[] {
  const all = answered.map(({language, text}) => `${language} ${text}`)
  return all.filter((each, index) => all.indexOf(each) !== index)
}

/** Waits until something holds, or a process has ended. */
async function until(holds: () => boolean, {child}: Started): Promise<void> {
  while (!holds() && child.exitCode === null && child.signalCode === null) await setTimeout(1)
}

const total = 61 * languages.length

test('killed at any moment, a run loses nothing and asks for nothing twice', async () => {
  for (const calls of [0, 1, 3, 7]) {
    const chat = await startChat()
    const root = projectFor(chat)
    // After some answers the service says nothing any more. Once both calls under way wait for it, all answers have come.
    chat.onRequest = () => {
      if (chat.service.asked.length >= calls) chat.service.trouble = 'slow'
    }
    if (calls === 0) chat.service.trouble = 'slow'
    const started = start(root, 'translate')
    await until(() => chat.service.asked.length >= calls + 2, started)
    started.child.kill('SIGKILL')
    await started.ended
    machineTargets(root)
    chat.onRequest = () => {}
    chat.service.trouble = undefined
    expect(await start(root, 'translate').ended).toMatchObject({exitCode: 0, stderr: ''})
    expect(machineTargets(root)).toBe(total)
    expect(chat.answered).toHaveLength(total)
    expect(twice(chat)).toEqual([])
    const left = readdirSync(root, {recursive: true, encoding: 'utf8'})
    expect(left.filter((path) => /\.tmp$|lock/.test(path))).toEqual([])
  }
})

test('killed again and again, it comes to the same as undisturbed', async () => {
  const chat = await startChat()
  const root = projectFor(chat)
  for (let round = 0; round < 8; round++) {
    const started = start(root, 'translate')
    await setTimeout(200 + round * 60)
    started.child.kill('SIGKILL')
    await started.ended
    machineTargets(root)
  }
  expect(await start(root, 'translate').ended).toMatchObject({exitCode: 0})
  expect(machineTargets(root)).toBe(total)
})

test('of two at the same time, the second waits and finds nothing left to do', async () => {
  const chat = await startChat()
  const root = projectFor(chat)
  const both = [start(root, 'translate'), start(root, 'translate')]
  const ended = await Promise.all(both.map((each) => each.ended))
  expect(ended.map(({exitCode}) => exitCode)).toEqual([0, 0])
  const outputs = ended.map(({stdout}) => stdout).sort()
  expect(outputs[0]).toMatch(/^Filled/)
  expect(outputs[1]).toBe('Nothing to translate.\n')
  expect(ended.map(({stderr}) => stderr).join('')).toMatch(
    /^Waiting for process \d+ to finish …\n$/,
  )
  expect(chat.answered).toHaveLength(total)
})

test('while the engine is at work, others can write to the project', async () => {
  const chat = await startChat()
  const root = projectFor(chat)
  chat.service.trouble = 'slow'
  const started = start(root, 'translate')
  await until(() => chat.service.asked.length > 0, started)
  expect(await run(root, 'sync')).toMatchObject({exitCode: 0, stderr: ''})
  started.child.kill('SIGTERM')
  expect(await started.ended).toMatchObject({signal: 'SIGTERM', stderr: ''})
  expect(existsSync(join(root, '.broadside/translate.lock'))).toBe(false)
})

test('Ctrl-C waits for what is under way, writes it and tells what is missing', async () => {
  const chat = await startChat()
  const root = projectFor(chat)
  let started: Started | undefined
  chat.onRequest = () => {
    if (chat.service.asked.length === 3) started?.child.kill('SIGINT')
  }
  started = start(root, 'translate')
  const {exitCode, stdout, stderr} = await started.ended
  expect(exitCode).toBe(130)
  expect(stderr).toBe('\nStopping: waiting for answers under way. Ctrl-C again ends at once.\n')
  const done = machineTargets(root)
  expect(done).toBe(chat.answered.length)
  expect(done).toBeGreaterThan(0)
  expect(done).toBeLessThan(total)
  expect(stdout).toContain('Run the same command again for what is missing')
  expect(existsSync(join(root, '.broadside/lock'))).toBe(false)
  chat.onRequest = () => {}
  expect(await start(root, 'translate').ended).toMatchObject({exitCode: 0})
  expect(machineTargets(root)).toBe(total)
  expect(twice(chat)).toEqual([])
})

test('Ctrl-C twice ends at once', async () => {
  const chat = await startChat()
  const root = projectFor(chat)
  chat.service.trouble = 'slow'
  const started = start(root, 'translate')
  await until(() => chat.service.asked.length > 0, started)
  started.child.kill('SIGINT')
  await until(() => started.stderr().includes('Ctrl-C again'), started)
  expect(started.child.exitCode).toBe(null)
  started.child.kill('SIGINT')
  expect(await started.ended).toMatchObject({signal: 'SIGINT', stdout: ''})
  expect(existsSync(join(root, '.broadside/translate.lock'))).toBe(false)
  expect(machineTargets(root)).toBe(0)
})

test.each([1, 2])('a program that is at work ends with the run (%i)', async (signals) => {
  const root = temporaryProject({
    'broadside.yaml': `languages: [de]\nengines: {command: {command: ["${process.execPath}", wait.mjs]}}\n`,
    'source/a.md': 'One.\n',
    'wait.mjs':
      "import {writeFileSync} from 'node:fs'\nwriteFileSync('pid', process.pid + ' ')\nsetInterval(() => {}, 1000)\n",
  })
  const started = start(root, 'translate --engine command')
  const pidFile = join(root, 'pid')
  const pid = (): number =>
    existsSync(pidFile) ? Number(/^\d+(?= )/.exec(readFileSync(pidFile, 'utf8'))?.[0] ?? 0) : 0
  await until(() => pid() > 0, started)
  if (signals === 1) started.child.kill('SIGTERM')
  else {
    started.child.kill('SIGINT')
    await until(() => started.stderr().includes('Ctrl-C again'), started)
    started.child.kill('SIGINT')
  }
  expect((await started.ended).signal).toBe(signals === 1 ? 'SIGTERM' : 'SIGINT')
  while (isAlive(pid())) await setTimeout(5)
})
