import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import type {EditorEvent, EditorSegment, StatementDocument} from '../../src/editor/api.ts'
import {createApp} from '../../src/editor/create-app.ts'
import {Desk} from '../../src/editor/desk/desk.ts'
import {openProject} from '../../src/project/open-project.ts'
import {temporaryProject} from '../project/temporary-project.ts'
import {sync} from './sync.ts'

export const token = 'a-word-that-opens'
export const host = '127.0.0.1:4180'

/** An answer, read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what they expect
  readonly body: any
}

/** An editor without a socket, on a project of its own. */
export interface OpenEditor {
  readonly root: string
  readonly desk: Desk
  /** Everything that was told to windows. */
  readonly events: readonly EditorEvent[]
  /** Asks as the page does. `headers` are set over the page's own; one that is null is left out. */
  readonly ask: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string | null>>,
  ) => Promise<Answer>
  /** The segments of the statement in a language. */
  readonly segments: (language?: string) => Promise<readonly EditorSegment[]>
  readonly read: (path: string) => string
}

/** A statement of five segments in four paragraphs. */
export const strike = `# Strike on Friday!

<!-- broadside:note The gate is the north gate. -->
We will strike. **Join us** at the gate. See you there.

- Bring your friends.
`

/** Opens the editor of a project with that statement in German and Arabic. */
export async function openEditor(
  files: Readonly<Record<string, string>> = {},
  now: () => Date = () => new Date('2026-11-22T12:00:00Z'),
): Promise<OpenEditor> {
  const root = temporaryProject({
    'broadside.yaml': 'languages: [de, ar]\n',
    'source/strike.md': strike,
    ...files,
  })
  await sync(root)
  const project = await openProject(root, '0')
  const desk = new Desk({project, version: '0', environment: {}, now})
  onTestFinished(() => desk.close())
  const events: EditorEvent[] = []
  desk.events.listen((event) => events.push(event))
  const guard = {token, port: 4180}
  const page = new Map([
    ['index.html', Buffer.from('<!doctype html><title>page</title>')],
    ['assets/index-1a2b.js', Buffer.from('1')],
  ])
  const bugs: unknown[] = []
  const app = createApp(desk, {guard, files: page, onBug: (error) => bugs.push(error)})
  const ask: OpenEditor['ask'] = async (method, path, body, headers = {}) => {
    const own = {
      Host: host,
      Cookie: `broadside-4180=${token}`,
      ...(method === 'GET' ? {} : {Origin: `http://${host}`}),
      ...(body === undefined ? {} : {'Content-Type': 'application/json'}),
      ...headers,
    }
    const sent = Object.entries(own).filter((pair): pair is [string, string] => pair[1] !== null)
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await app.request(`http://${host}${path}`, {
      method,
      headers: new Headers(sent),
      ...(body === undefined ? {} : {body: text}),
    })
    if (bugs.length > 0) throw bugs[0]
    const isJson = response.headers.get('Content-Type')?.includes('json')
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? await response.json() : await response.text(),
    }
  }
  return {
    root,
    desk,
    events,
    ask,
    segments: async (language = 'de') => {
      const {body} = await ask('GET', `/api/statements/strike/${language}`)
      return (body as StatementDocument).paragraphs.flatMap(({segments}) => segments)
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
  }
}

/** The segment with a source that begins so. */
export function segmentOf(segments: readonly EditorSegment[], source: string): EditorSegment {
  const found = segments.find((segment) => segment.source.startsWith(source))
  if (!found) throw new Error(`No segment ${source}`)
  return found
}

/** Path of a segment in the API. */
export function pathOf({id}: {readonly id: string}, language = 'de'): string {
  return `/api/statements/strike/${language}/segments/${id}`
}
