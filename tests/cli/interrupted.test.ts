import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {withLock} from '../../src/project/lock.ts'
import {temporaryProject} from '../project/temporary-project.ts'
import {type Started, start} from './processes.ts'
import {run, translate} from './run.ts'

const languages = ['de', 'es', 'fr', 'tr']
const names = Array.from({length: 6}, (_, index) => `statement-${index}`)
const kept = 'This sentence has a target.'

/** Statements that a sync works on at the same time. */
const atOnce = 4

/** The text of a statement; every round has a paragraph more. */
function textOf(name: string, round: number): string {
  const paragraphs = Array.from(
    {length: 20 + round},
    (_, index) => `Paragraph ${index} of ${name}. It says a thing or two.\n`,
  )
  return ['# Statement\n', `${kept}\n`, ...paragraphs].join('\n')
}

function edit(root: string, round: number): void {
  for (const name of names) writeFileSync(join(root, `source/${name}.md`), textOf(name, round))
}

/** A synced project whose catalogs each have one target. */
async function translated(): Promise<string> {
  const sources = names.map((name) => [`source/${name}.md`, textOf(name, 0)] as const)
  const root = temporaryProject({
    'broadside.yaml': `languages: [${languages.join(', ')}]\n`,
    ...Object.fromEntries(sources),
  })
  await run(root, 'sync')
  for (const language of languages)
    for (const statement of names) translate(root, {language, statement}, {[kept]: `!${language}`})
  return root
}

/** All catalogs by path, each of them parsed to see that it is whole. */
function catalogsOf(root: string): Record<string, string> {
  const all = languages.flatMap((language) =>
    names.map((statement) => {
      const path = `translations/${language}/${statement}.po`
      const text = readFileSync(join(root, path), 'utf8')
      const {entries} = parseCatalog(text, {statement, language})
      expect(entries.find(({source}) => source === kept)?.target).toBe(`!${language}`)
      expect(entries.length).toBeGreaterThanOrEqual(2 + 2 * 20)
      return [path, text] as const
    }),
  )
  return Object.fromEntries(all)
}

/** Files of a project that a killed process has left. */
function leftovers(root: string): string[] {
  return readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((path) =>
    path.endsWith('.tmp'),
  )
}

/** Waits until something holds, or a process has ended. */
async function until(holds: () => boolean, {child}: Started): Promise<void> {
  while (!holds() && child.exitCode === null && child.signalCode === null) await setTimeout(1)
}

test('a sync that is killed leaves every catalog whole, and the next one finishes its work', async () => {
  const root = await translated()
  for (let round = 1; round <= 10; round++) {
    edit(root, round)
    const started = start(root, 'sync')
    // At any moment, or in the middle of a write.
    if (round % 2 === 0) await setTimeout((round * 37) % 300)
    else await until(() => leftovers(root).some((path) => path.startsWith('trans')), started)
    started.child.kill('SIGKILL')
    await started.ended
    catalogsOf(root)
    // What this process and the one before were writing.
    expect(leftovers(root).length).toBeLessThanOrEqual(2 * atOnce * languages.length)
  }
  edit(root, 11)
  expect(await start(root, 'sync').ended).toMatchObject({exitCode: 0, stderr: ''})
  expect(leftovers(root)).toEqual([])
  expect(existsSync(join(root, '.broadside/lock'))).toBe(false)
  expect((await run(root, 'sync')).stdout).toBe('6 statements unchanged.\n')

  const undisturbed = await translated()
  edit(undisturbed, 11)
  await run(undisturbed, 'sync')
  expect(catalogsOf(root)).toEqual(catalogsOf(undisturbed))
})

test('of two at the same time, the second waits and finds nothing left to do', async () => {
  const root = await translated()
  edit(root, 1)
  const both = [start(root, 'sync'), start(root, 'sync')]
  const ended = await Promise.all(both.map((each) => each.ended))
  expect(ended.map(({exitCode}) => exitCode)).toEqual([0, 0])
  for (const {stderr} of ended) expect(stderr).toMatch(/^(Waiting for process \d+ to finish …\n)?$/)
  const outputs = ended.map(({stdout}) => stdout).sort()
  expect(outputs[0]).toMatch(/^6 statements synced/)
  expect(outputs[1]).toBe('6 statements unchanged.\n')
  catalogsOf(root)
})

test('whoever waits says for whom', async () => {
  const root = await translated()
  const started = await withLock(root, async () => {
    const waiting = start(root, 'build --missing source')
    await until(() => waiting.stderr().endsWith('\n'), waiting)
    expect(waiting.child.exitCode).toBe(null)
    return waiting
  })
  expect(await started.ended).toMatchObject({
    exitCode: 0,
    stderr: `Waiting for process ${process.pid} to finish …\n`,
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a sync and gives the lock back',
  async (signal) => {
    const root = await translated()
    // A sync may end before the signal reaches it.
    for (let round = 1; ; round++) {
      edit(root, round)
      const started = start(root, 'sync')
      await until(() => existsSync(join(root, '.broadside/lock')), started)
      started.child.kill(signal)
      const {signal: endedBy, stdout, stderr} = await started.ended
      expect(existsSync(join(root, '.broadside/lock'))).toBe(false)
      expect(stderr).toBe('')
      catalogsOf(root)
      if (endedBy !== signal) continue
      expect(stdout).toBe('')
      break
    }
    expect(await start(root, 'sync').ended).toMatchObject({exitCode: 0})
    expect(leftovers(root)).toEqual([])
  },
)
