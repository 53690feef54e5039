import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {readPageFiles} from '../src/project/read-page-files.ts'
import {openBrowser} from '../tests/browser/open-browser.ts'
import {serveProject} from '../tests/editor/serve-project.ts'
import {buildEditor} from './build-editor.ts'

/*
 * npm run pictures
 *
 * Makes the pictures of the README, tests/pictures/*.png, from a copy of the sample: the editor, two web pages and two
 * leaflets. Needs `pdftoppm` (poppler-utils) and what the tests of leaflets need. Look at what comes out before it is kept.
 */

const repository = fileURLToPath(new URL('..', import.meta.url))
const pictures = join(repository, 'tests/pictures')
const root = mkdtempSync(join(tmpdir(), 'broadside-pictures-'))

/** Runs a command of broadside in the copy. */
function broadside(...words: readonly string[]): void {
  const program = join(repository, 'src/cli/bin.ts')
  execFileSync(process.execPath, [program, ...words, '--cwd', root], {stdio: 'inherit'})
}

/** The sample, with an address on the web for the codes on leaflets, and a sentence of its source changed. */
function copySample(): void {
  for (const name of ['source', 'translations', 'glossary', 'broadside.yaml'])
    cpSync(join(repository, name), join(root, name), {recursive: true})
  const settings = join(root, 'broadside.yaml')
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}baseUrl: https://example.org/\n`)
}

function changeSource(): void {
  const path = join(root, 'source/night-shift.md')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('In five years it has', 'In six years it has'))
  broadside('sync')
}

/** A page as a file of that size in pixels. */
async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({path: join(pictures, `${name}.png`)})
  await page.close()
}

async function webPages(browser: Browser): Promise<void> {
  for (const language of ['de', 'ar']) {
    const page = await browser.newPage({viewport: {width: 620, height: 760}})
    await page.goto(pathToFileURL(join(root, `editions/${language}/night-shift.html`)).href)
    await keep(page, `web-${language}`)
  }
}

/** The first side of the German leaflet and the second of the Arabic one, beside each other. */
async function leaflets(browser: Browser): Promise<void> {
  const sides = [
    ['de', 1],
    ['ar', 2],
  ] as const
  const images = sides.map(([language, side]) => {
    const file = join(root, `editions/${language}/night-shift.a4.pdf`)
    const about = ['-png', '-r', '62', '-f', String(side), '-l', String(side)]
    const png = execFileSync('pdftoppm', [...about, file], {maxBuffer: 1e8})
    return `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`
  })
  const page = await browser.newPage({viewport: {width: 1056, height: 758}})
  await page.setContent(
    `<style>body{margin:14px;background:#e9e9e9;display:flex;gap:14px;justify-content:center}</style>${images.join('')}`,
  )
  await keep(page, 'leaflet')
}

/** The statement in German: some sentences are done, one is outdated, and one is worked on. */
async function editor(browser: Browser): Promise<void> {
  await buildEditor(join(root, 'page'))
  const server = await serveProject(root, {files: readPageFiles(join(root, 'page'))})
  const page = await browser.newPage({viewport: {width: 1360, height: 900}, locale: 'en'})
  const address = new URL(server.url)
  address.pathname = '/s/night-shift/de'
  await page.goto(address.href)
  const row = (source: string) => page.locator('article', {hasText: source})
  for (const source of ['(FWCS) has known', 'stands on the other side']) {
    await row(source).locator('textarea').click()
    await page.keyboard.press('Control+Shift+Enter')
    await row(source).locator('.state-translated').waitFor()
  }
  const fears = row('fears that a strike').locator('textarea')
  const text = await fears.inputValue()
  await fears.fill(text.replace('zu einem Generalstreik', 'zum Massenstreik'))
  await page.getByText('Saved', {exact: true}).waitFor()
  await page.locator('.row-focused .finding').first().waitFor()
  await page.locator('#panel .history li').first().waitFor()
  await row('(FWCS) has known').evaluate((node) => node.scrollIntoView({block: 'start'}))
  await keep(page, 'editor')
  await server.close()
}

copySample()
broadside('build', '--format', 'html,pdf')
changeSource()
const browser = await openBrowser()
try {
  await webPages(browser)
  await leaflets(browser)
  await editor(browser)
} finally {
  await browser.close()
  rmSync(root, {recursive: true, force: true})
}
