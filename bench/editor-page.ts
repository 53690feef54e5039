import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildEditor} from '../scripts/build-editor.ts'
import {readPageFiles} from '../src/project/read-page-files.ts'
import {openBrowser} from '../tests/browser/open-browser.ts'
import {serveProject} from '../tests/editor/serve-project.ts'
import {generateStatement} from './generate-statement.ts'
import {broadside, median, wallTime} from './measure.ts'
import {atMost, markdownTable, type Row} from './row.ts'
import {temporaryProject} from './temporary-project.ts'

/*
 * node bench/editor-page.ts
 *
 * Measures the page of the editor in a headless browser, from the program in `dist/`: how long a statement of 90 sentences
 * takes from the request to a field that can be written in, what a key costs, and the longest task of the browser's main
 * thread while 2,000 sentences are put on the page and while they are scrolled through.
 */

const repository = fileURLToPath(new URL('..', import.meta.url))
const token = 'a-word-for-measuring'
const openings = 7

const root = temporaryProject({languages: ['de'], statements: 0, bytes: 0})
const sample = readFileSync(join(repository, 'source/night-shift.md'), 'utf8')
for (const [name, bytes] of [
  ['ninety', 6_500],
  ['long', 187_000],
] as const)
  writeFileSync(join(root, `source/${name}.md`), generateStatement(sample, {number: 1, bytes}))
wallTime(broadside(root, 'sync'))
wallTime(broadside(root, 'translate', '--engine', 'pseudo'))
await buildEditor(join(root, 'page'))

const server = await serveProject(root, {files: readPageFiles(join(root, 'page')), token})
const browser = await openBrowser()
const page = await browser.newPage({viewport: {width: 1360, height: 900}})
await page.addInitScript(watch)
await page.goto(server.url)
await page.locator('.card').first().waitFor()

const rows: Row[] = [
  atMost('page: 90 sentences, from the request to a field', await opening(), {
    mark: 300,
    unit: ' ms',
  }),
  atMost('page: a key in one of 90 fields, the slowest of 100', await best(typing), {
    mark: 50,
    unit: ' ms',
  }),
]
await page.goto(address('long'))
const fields = await allFields()
const mounting = longest((await seen()).tasks)
rows.push(
  atMost(`page: longest task, ${fields} sentences put on it`, mounting, {mark: 200, unit: ' ms'}),
  atMost(`page: longest task, ${fields} sentences scrolled through`, await best(scrolling), {
    mark: 50,
    unit: ' ms',
  }),
)
console.log(markdownTable(rows))
await browser.close()
await server.close()

function address(statement: string): string {
  return new URL(`/s/${statement}/de`, server.url).href
}

/** What is noted in the page, in ms: when its first field was there, tasks of 50 ms and more, keys until they were shown. */
interface Seen {
  field: number
  readonly tasks: number[]
  readonly keys: number[]
}

/** Runs in the page before anything else. */
function watch(): void {
  // Event Timing, 3.2: its threshold is not among the types of the DOM.
  const everyKey = {type: 'event', durationThreshold: 16}
  const noted: Seen = {field: 0, tasks: [], keys: []}
  Object.assign(globalThis, {noted})
  const note = (list: PerformanceObserverEntryList, times: number[]): void => {
    for (const {duration} of list.getEntries()) times.push(duration)
  }
  new PerformanceObserver((list) => note(list, noted.tasks)).observe({type: 'longtask'})
  new PerformanceObserver((list) => note(list, noted.keys)).observe(everyKey)
  new MutationObserver((_, observer) => {
    if (!document.querySelector('textarea')) return
    noted.field = performance.now()
    observer.disconnect()
  }).observe(document, {childList: true, subtree: true})
}

async function seen(): Promise<Seen> {
  return page.evaluate(() => (globalThis as unknown as {noted: Seen}).noted)
}

/** Forgets what was noted so far. */
async function forget(): Promise<void> {
  await page.evaluate(() => {
    const {noted} = globalThis as unknown as {noted: Seen}
    noted.tasks.length = 0
    noted.keys.length = 0
  })
}

/** The least of three passes: what else the machine does is no matter of the page. */
async function best(measure: () => Promise<number>): Promise<number> {
  return Math.min(await measure(), await measure(), await measure())
}

/** No task of 50 ms counts as 0. */
function longest(times: readonly number[]): number {
  return Math.max(0, ...times)
}

/** Median time from the request of the page to its first field; its script is in the browser's cache. */
async function opening(): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < openings; turn++) {
    await page.goto(address('ninety'))
    await page.locator('textarea').first().waitFor()
    times.push((await seen()).field)
    await page.waitForTimeout(1_000)
  }
  return median(times)
}

/** The longest time from a key to the picture that shows it (Event Timing, in steps of 8 ms). */
async function typing(): Promise<number> {
  await page.locator('textarea').nth(40).click()
  await forget()
  await page.keyboard.type('Streik in allen Betrieben! '.repeat(4).slice(0, 100), {delay: 30})
  return longest((await seen()).keys)
}

/** Waits until every sentence is on the page and the browser has nothing to do; returns how many there are. */
async function allFields(): Promise<number> {
  let before = 0
  for (;;) {
    await page.waitForTimeout(2_000)
    const now = await page.locator('textarea').count()
    if (now > 0 && now === before) return now
    before = now
  }
}

async function scrolling(): Promise<number> {
  await forget()
  await page.mouse.move(600, 500)
  for (let step = 0; step < 300; step++) {
    await page.mouse.wheel(0, step < 150 ? 900 : -900)
    await page.waitForTimeout(16)
  }
  return longest((await seen()).tasks)
}
