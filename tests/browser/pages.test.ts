import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {renderIndex, renderStatementIndex} from '../../src/edition/html/render-indexes.ts'
import {allLanguages, goldenBilingual, goldenPage} from '../edition/html/golden-pages.ts'
import {indexedStatement, indexFrame} from '../edition/html/indexed-statement.ts'
import {openBrowser} from './open-browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'broadside-pages-'))
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true})
})

/** Every kind of page, by name. */
const pages: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(allLanguages.map((language) => [language, () => goldenPage(language)])),
  draft: () => goldenPage('ta', true),
  bilingual: () => goldenBilingual('ar'),
  statement: () => renderStatementIndex(indexedStatement, indexFrame),
  index: () => renderIndex([indexedStatement], indexFrame),
}

/** What a page looks like to a reader. */
interface Look {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}

const looks: readonly Look[] = [
  {width: 320, colorScheme: 'light'},
  {width: 320, colorScheme: 'dark'},
  {width: 1200, colorScheme: 'light'},
  {width: 1200, colorScheme: 'dark'},
]

/** A page from the disk in a window, and what the browser complains of or asks for beside it. */
async function show(html: string, {width, colorScheme}: Look) {
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const page = await browser.newPage({viewport: {width, height: 900}, colorScheme})
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  return {page, complaints, requests}
}

/** Runs axe-core by the rules of WCAG 2.2 A and AA; a line for each fault. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const run = `axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})`
  const {violations} = (await page.evaluate(run)) as {
    violations: {id: string; help: string; nodes: {html: string}[]}[]
  }
  return violations.map(({id, help, nodes}) => `${id}: ${help}: ${nodes[0]?.html}`)
}

describe.each(Object.keys(pages))('%s', (name) => {
  const html = pages[name]?.() ?? ''

  test.each(looks)(
    '$width px, $colorScheme: accessible, no wider than the window',
    async (look) => {
      const {page} = await show(html, look)
      expect(await faultsOf(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width)
      await page.close()
    },
  )

  test('asks for nothing but its picture, and its style is let through', async () => {
    const {page, complaints, requests} = await show(html, {width: 800, colorScheme: 'light'})
    const names = requests.map((url) => url.replace(/^.*\//, ''))
    expect(names.filter((file) => file !== 'page.html' && file !== 'gate.png')).toEqual([])
    expect(complaints.filter((text) => !/gate\.png|ERR_FILE_NOT_FOUND/.test(text))).toEqual([])
    const colour = 'getComputedStyle(document.body).borderTopColor'
    expect(await page.evaluate(colour)).toBe('rgb(179, 38, 27)')
    await page.close()
  })
})

test('axe finds a fault', async () => {
  const html = goldenPage('de').replace(/alt="[^"]*"/, '')
  const {page} = await show(html, {width: 800, colorScheme: 'light'})
  expect(await faultsOf(page)).toEqual([expect.stringContaining('image-alt')])
  await page.close()
})

test('the parts of a page in another script are set in their own fonts', async () => {
  const {page} = await show(goldenPage('ar'), {width: 800, colorScheme: 'light'})
  const font = (selector: string): Promise<unknown> =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).fontFamily`)
  expect(await font('article')).toContain('Noto Naskh Arabic')
  await page.close()
  const mixed = await show(goldenPage('ta'), {width: 800, colorScheme: 'light'})
  const english = `getComputedStyle(document.querySelector('article [lang=en]')).fontFamily`
  expect(await mixed.page.evaluate(english)).not.toContain('Tamil')
  await mixed.page.close()
})

test('on paper there are no menus, and the address stands in their place', async () => {
  const {page} = await show(goldenPage('de'), {width: 800, colorScheme: 'light'})
  const address = page.locator('.address')
  expect(await page.locator('nav:visible').count()).toBe(2)
  expect(await address.isVisible()).toBe(false)
  await page.emulateMedia({media: 'print'})
  expect(await page.locator('nav:visible').count()).toBe(0)
  expect(await address.textContent()).toContain('https://example.org/de/strike.html')
  await page.close()
})

test('headings of an index that lead somewhere look so', async () => {
  const {page} = await show(pages.index?.() ?? '', {width: 800, colorScheme: 'light'})
  const colour = `getComputedStyle(document.querySelector('h2 a')).textDecorationColor`
  expect(await page.evaluate(colour)).toBe('rgb(165, 22, 15)')
  await page.close()
})

test('on a narrow screen source and translation stand under each other without lines between', async () => {
  const {page} = await show(goldenBilingual('ar'), {width: 320, colorScheme: 'light'})
  const lines = `[...new Set([...document.querySelectorAll('td')].map((td) => getComputedStyle(td).borderTopWidth))]`
  expect(await page.evaluate(lines)).toEqual(['0px'])
  await page.close()
})
