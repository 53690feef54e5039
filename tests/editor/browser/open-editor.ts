import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, onTestFinished} from 'vitest'
import {buildEditor} from '../../../scripts/build-editor.ts'
import type {PageFiles} from '../../../src/editor/routes/page-routes.ts'
import type {RunningEditor} from '../../../src/editor/start-server.ts'
import {readPageFiles} from '../../../src/project/read-page-files.ts'
import {openBrowser} from '../../browser/open-browser.ts'
import {run} from '../../cli/run.ts'
import {serveProject} from '../serve-project.ts'

const token = 'a-word-for-these-tests'
let browser: Browser
let files: PageFiles
let folder: string

/** Has the page built and a browser started for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'broadside-editor-'))
    await buildEditor(join(folder, 'page'))
    files = readPageFiles(join(folder, 'page'))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, {recursive: true, force: true})
  })
}

/** A statement of one heading and two paragraphs, six sentences, with codes in two of them. */
export const statement = `# Strike on Friday!

We will strike. **Join us** at the gate. Bring 20 leaflets.

The [committee](https://example.org) meets at noon. All are welcome.
`

/** A project, its server, and how a page of it is opened. */
export interface Editor {
  readonly root: string
  read(path: string): string
  write(path: string, text: string): void
  /** Opens an address of the editor. Errors of the page fail the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** Ends the server, or starts it again at the same address. */
  stop(): Promise<void>
  start(): Promise<void>
}

/** The editor of a project with a statement in German and Arabic; files come over it. Ends with the test. */
export async function openEditor(given: Readonly<Record<string, string>> = {}): Promise<Editor> {
  const root = mkdtempSync(join(folder, 'project-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  const all = {'broadside.yaml': 'languages: [de, ar]\n', 'source/strike.md': statement, ...given}
  for (const [path, text] of Object.entries(all)) write(path, text)
  expect((await run(root, 'sync')).stderr).toBe('')
  let server: RunningEditor | undefined = await serve(root, 0)
  const {port} = server
  onTestFinished(() => server?.close())
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    open: (path, options) => openPage(`http://127.0.0.1:${port}`, path, options),
    async stop() {
      await server?.close()
      server = undefined
    },
    async start() {
      server = await serve(root, port)
    },
  }
}

function serve(root: string, port: number): Promise<RunningEditor> {
  const onBug = (error: unknown): never => {
    throw error
  }
  return serveProject(root, {files, port, token, onBug})
}

async function openPage(
  origin: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({locale: 'en', ...options})
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const errors: string[] = []
  page.on('pageerror', ({message}) => errors.push(message))
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) errors.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) errors.push(`request to ${request.url()}`)
  })
  onTestFinished(() => expect(errors).toEqual([]))
  const address = new URL(path, origin)
  address.searchParams.set('token', token)
  await page.goto(address.href)
  await page.locator('#header').waitFor()
  return page
}
