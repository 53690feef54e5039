import {type ChildProcess, spawn} from 'node:child_process'
import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {StatementDocument} from '../src/editor/api.ts'
import {generateStatement} from './generate-statement.ts'
import {broadside, median, nothing, wallTime} from './measure.ts'
import {atMost, duration, type Row, shown} from './row.ts'
import {temporaryProject} from './temporary-project.ts'

const repository = fileURLToPath(new URL('..', import.meta.url))
const program = join(repository, 'dist/broadside.js')

/** Starts of the server. */
const starts = 7
/** Saves of each kind. */
const saves = 200
/** Saves before those that meet the first check: what they load is not its doing. */
const savesBefore = 20

/** How fast the editor starts, opens a statement of 90 sentences and one of 2,000, and saves. */
export async function measureEditor(): Promise<Row[]> {
  const root = projectOf()
  const listening: number[] = []
  const first: number[] = []
  const worst: number[] = []
  for (let turn = 0; turn < starts; turn++) {
    const editor = await start(root)
    listening.push(editor.listeningMs - wallTime(nothing))
    first.push(await editor.time('/api/statements/ninety/de'))
    worst.push(Math.max(...(await editor.saveWhileChecking('ninety'))))
    await editor.end()
  }
  const editor = await start(root)
  const {segments} = await editor.open('ninety')
  const checks = await editor.check('ninety')
  const again = await editor.time('/api/statements/ninety/de')
  const long = await editor.time('/api/statements/long/de')
  const one = await editor.save('ninety', {spread: 1})
  const all = await editor.save('ninety', {spread: segments})
  const many = await editor.save('long', {spread: 20})
  await editor.end()
  return [
    atMost('editor: listening, beyond `node -e 0`', median(listening), {mark: 250, unit: ' ms'}),
    atMost(`editor: first opening of ${segments} segments`, median(first), {
      mark: 300,
      unit: ' ms',
    }),
    shown('editor: opening again', duration(again)),
    shown('editor: first check of the whole', duration(checks)),
    shown('editor: opening 2,000 segments', duration(long)),
    atMost('editor: a save, typing on in one segment', median(one), {mark: 10, unit: ' ms'}),
    atMost('editor: a save, segment after segment', median(all), {mark: 10, unit: ' ms'}),
    atMost('editor: the slowest save during the first check', median(worst), {
      mark: 10,
      unit: ' ms',
    }),
    shown('editor: the slowest of twenty saves', duration(percentile(all, 0.95))),
    shown('editor: a save among 2,000 segments', duration(median(many))),
  ]
}

/** A project with the glossary of the sample and two statements, all of it translated by the sample engine. */
function projectOf(): string {
  const root = temporaryProject({languages: ['de'], statements: 0, bytes: 0})
  const sample = readFileSync(join(repository, 'source/night-shift.md'), 'utf8')
  const statement = (bytes: number): string => generateStatement(sample, {number: 1, bytes})
  writeFileSync(join(root, 'source/ninety.md'), statement(6500))
  writeFileSync(join(root, 'source/long.md'), statement(150_000))
  cpSync(join(repository, 'glossary'), join(root, 'glossary'), {recursive: true})
  for (const command of ['sync', 'translate', 'check'])
    try {
      wallTime(broadside(root, command, ...(command === 'translate' ? ['--engine', 'pseudo'] : [])))
    } catch (error) {
      if (command !== 'check') throw error
    }
  return root
}

/** An editor in a process of its own. */
interface Editor {
  readonly listeningMs: number
  /** Milliseconds from a request to the whole of its answer. */
  readonly time: (path: string) => Promise<number>
  readonly open: (statement: string) => Promise<{document: StatementDocument; segments: number}>
  readonly check: (statement: string) => Promise<number>
  /** Milliseconds of each save, one after the other, of as many segments in turn. */
  readonly save: (statement: string, how: {readonly spread: number}) => Promise<number[]>
  /** The same of each save until the check of the whole has answered. */
  readonly saveWhileChecking: (statement: string) => Promise<number[]>
  readonly end: () => Promise<void>
}

async function start(root: string): Promise<Editor> {
  const before = performance.now()
  const child = spawn(process.execPath, [program, 'edit', '--port', '0'], {cwd: root})
  const ask = createAsk(new URL(await addressOf(child)))
  const listeningMs = performance.now() - before
  const check = (statement: string): Promise<number> =>
    timed(() =>
      ask(`/api/statements/${statement}/de/check`, {method: 'POST', body: '{"segments":[]}'}),
    )
  return {
    listeningMs,
    time: (path) => timed(() => ask(path)),
    open: async (statement) => {
      const document = await openDocument(ask, statement)
      return {document, segments: document.progress.total.segments}
    },
    check,
    save: async (statement, {spread}) => {
      const save = await createSaver(ask, statement, spread)
      const times: number[] = []
      for (let turn = 0; turn < saves; turn++) times.push(await save(turn))
      return times
    },
    saveWhileChecking: async (statement) => {
      const save = await createSaver(ask, statement, savesBefore)
      for (let turn = 0; turn < savesBefore; turn++) await save(turn)
      let isChecking = true
      const checked = check(statement).finally(() => {
        isChecking = false
      })
      const times: number[] = []
      for (let turn = savesBefore; isChecking; turn++) times.push(await save(turn))
      await checked
      return times
    },
    end: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve())
        child.kill('SIGINT')
      }),
  }
}

/** Asks the editor's server and reads its answer. */
type Ask = (path: string, options?: RequestInit) => Promise<unknown>

/** Asks as the page does whose address is given. */
function createAsk({origin, port, searchParams}: URL): Ask {
  const headers = {
    Cookie: `broadside-${port}=${searchParams.get('token') ?? ''}`,
    Origin: origin,
    'Content-Type': 'application/json',
  }
  return async (path, options = {}) => {
    const response = await fetch(origin + path, {
      ...options,
      headers: {...headers, ...options.headers},
    })
    const body = await response.json()
    if (!response.ok) throw new Error(JSON.stringify(body))
    return body
  }
}

async function openDocument(ask: Ask, statement: string): Promise<StatementDocument> {
  return (await ask(`/api/statements/${statement}/de`)) as StatementDocument
}

/** What saves one of the first segments, another one each turn, and returns how many milliseconds it takes. */
async function createSaver(
  ask: Ask,
  statement: string,
  spread: number,
): Promise<(turn: number) => Promise<number>> {
  const {paragraphs} = await openDocument(ask, statement)
  const all = paragraphs.flatMap(({segments}) => segments).slice(0, spread)
  const tags = new Map(all.map(({id, etag}) => [id, etag]))
  return (turn) => {
    const {id} = all[turn % all.length] ?? {id: ''}
    const body = JSON.stringify({target: `Ein Satz, Nummer ${turn}.`, state: 'draft'})
    return timed(async () => {
      const path = `/api/statements/${statement}/de/segments/${id}`
      const options = {method: 'PUT', body, headers: {'If-Match': tags.get(id) ?? ''}}
      const {segment} = (await ask(path, options)) as {segment: {etag: string}}
      tags.set(id, segment.etag)
    })
  }
}

async function timed(step: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await step()
  return performance.now() - from
}

/** The address that an editor prints. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [url] = /http:\S+/.exec(said) ?? []
      if (url) resolve(url)
    })
    child.once('close', (code) => reject(new Error(`The editor ended with ${code}: ${said}`)))
  })
}

function percentile(figures: readonly number[], part: number): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length * part)] ?? Number.NaN
}
