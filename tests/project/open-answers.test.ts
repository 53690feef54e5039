import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {expect, onTestFinished, test} from 'vitest'
import {AnswerFile} from '../../src/project/answer-file.ts'
import {openAnswers} from '../../src/project/open-answers.ts'
import {temporaryProject} from './temporary-project.ts'

const APPEND = fileURLToPath(new URL('append-answers.ts', import.meta.url))
const FOLDER = '.broadside/translated'
const FILE = `${FOLDER}/en.de.jsonl`

/** Opens answers until the test has ended. */
function open(root: string): ReturnType<typeof openAnswers> {
  const answers = openAnswers(root, 'en')
  onTestFinished(answers.close)
  return answers
}

/** Opens a file of answers until the test has ended. */
function openFile(root: string): AnswerFile {
  const file = new AnswerFile(root, FILE)
  onTestFinished(() => file.close())
  return file
}

test('answers are found again, by language', () => {
  const root = temporaryProject()
  const answers = open(root)
  answers.put('k1', 'de', {wire: 'Streik <g1>jetzt</g1>\n'})
  answers.put('k1', 'pt-BR', {wire: 'Greve'})
  const again = open(root)
  expect(again.get('k1', 'de')).toEqual({wire: 'Streik <g1>jetzt</g1>\n'})
  expect(again.get('k1', 'pt-BR')).toEqual({wire: 'Greve'})
  expect(again.get('k2', 'de')).toBeUndefined()
  expect(readdirSync(join(root, FOLDER)).sort()).toEqual(['en.de.jsonl', 'en.pt-BR.jsonl'])
})

test('any text comes back', () => {
  const root = temporaryProject()
  const file = openFile(root)
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (key, answer) => {
      file.append(key, answer)
      const other = new AnswerFile(root, FILE)
      expect(other.get(key)).toBe(answer)
      other.close()
    }),
    {numRuns: 50},
  )
})

test('what another process appends is found without opening again', () => {
  const root = temporaryProject()
  const ours = open(root)
  expect(ours.get('k', 'de')).toBeUndefined()
  open(root).put('k', 'de', {wire: 'Streik'})
  expect(ours.get('k', 'de')).toEqual({wire: 'Streik'})
})

test('a file of many stretches, with a line longer than one', () => {
  const root = temporaryProject()
  const file = openFile(root)
  file.append('long', 'x'.repeat(9_000_000))
  for (let index = 0; index < 300; index++) file.append(`k${index}`, `${index} `.repeat(5000))
  const again = openFile(root)
  expect(again.get('k299')).toBe('299 '.repeat(5000))
  expect(again.get('k0')).toBe('0 '.repeat(5000))
  expect(again.get('long')?.length).toBe(9_000_000)
})

test('at whatever byte a process was killed, only its last answer is lost, and the next is not', () => {
  const root = temporaryProject()
  const file = openFile(root)
  file.append('a', 'für')
  const {size} = statSync(join(root, FILE))
  file.append('b', 'Ärger')
  const whole = readFileSync(join(root, FILE))
  for (let length = size; length <= whole.length; length++) {
    const torn = temporaryProject({[FILE]: whole.subarray(0, length)})
    const first = openFile(torn)
    expect(first.get('a')).toBe('für')
    expect(first.get('b')).toBe(length === whole.length ? 'Ärger' : undefined)
    first.append('c', 'neu')
    expect(openFile(torn).get('c')).toBe('neu')
  }
})

test('a line that is only half there is read when the rest has come', () => {
  const root = temporaryProject({[FILE]: '\n["a","fü'})
  const file = openFile(root)
  expect(file.get('a')).toBeUndefined()
  appendFileSync(join(root, FILE), 'r"]')
  expect(file.get('a')).toBe('für')
})

test('what is no answer is passed over', () => {
  const lines = ['garbage', '[1,2]', '["a"]', '["a","b","c"]', '{}', '["ok","ja"]', '\0\0', '[']
  const file = openFile(temporaryProject({[FILE]: lines.join('\n')}))
  expect([file.get('a'), file.get('ok')]).toEqual([undefined, 'ja'])
})

test('a file that was emptied is begun again', () => {
  const root = temporaryProject()
  const file = openFile(root)
  file.append('a', 'alt')
  expect(file.get('none')).toBeUndefined()
  truncateSync(join(root, FILE))
  openFile(root).append('b', 'n')
  expect(file.get('b')).toBe('n')
})

test('two processes at once lose nothing', async () => {
  const root = temporaryProject()
  const append = (name: string) =>
    once(spawn(process.execPath, [APPEND, root, FILE, name, '400']), 'exit')
  await Promise.all([append('one'), append('two')])
  const file = openFile(root)
  const lost = ['one', 'two'].flatMap((name) =>
    Array.from({length: 400}, (_, index) => index).filter(
      (index) => file.get(`${name} ${index}`) !== `${name} `.repeat(1 + ((index * 7919) % 3000)),
    ),
  )
  expect(lost).toEqual([])
})

test('a process that is killed leaves what it has appended', async () => {
  const root = temporaryProject()
  const child = spawn(process.execPath, [APPEND, root, FILE, 'one'])
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const file = openFile(root)
  const found = Array.from({length: 21}, (_, index) => file.get(`one ${index}`)?.length)
  expect(found).toEqual(Array.from({length: 21}, (_, index) => 4 * (1 + ((index * 7919) % 3000))))
})

test.skipIf(process.getuid?.() === 0)('a disk that cannot be written costs nothing else', () => {
  const root = temporaryProject()
  mkdirSync(join(root, '.broadside'))
  chmodSync(join(root, '.broadside'), 0o500)
  const answers = open(root)
  answers.put('k', 'de', {wire: 'Streik'})
  expect(answers.get('k', 'de')).toBeUndefined()
})

test('a folder in its place, or a link that leads out, is no cache', () => {
  const root = temporaryProject({[`${FILE}/x`]: ''})
  const other = temporaryProject()
  symlinkSync(join(other, 'theirs'), join(root, FOLDER, 'en.fr.jsonl'))
  const answers = open(root)
  for (const language of ['de', 'fr', '../../x']) {
    answers.put('k', language, {wire: 'Streik'})
    expect(answers.get('k', language)).toBeUndefined()
  }
  expect(existsSync(join(other, 'theirs'))).toBe(false)
})
