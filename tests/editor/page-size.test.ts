import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {buildEditor} from '../../scripts/build-editor.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadside-page-'))
const assets = join(folder, 'assets')

beforeAll(async () => void (await buildEditor(folder)))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Script that has to be there before a statement can be read and written in: the first file and all that it imports. */
function firstScripts(): readonly string[] {
  const [, first = ''] = /src="\/assets\/([^"]+)"/.exec(readPage()) ?? []
  const found = new Set([first])
  for (const name of found) {
    const text = readFileSync(join(assets, name), 'utf8')
    for (const [, next = ''] of text.matchAll(/(?:from|import)\s*[`"']\.\/([\w-]+\.js)[`"']/g))
      found.add(next)
  }
  return [...found]
}

function readPage(): string {
  return readFileSync(join(folder, 'index.html'), 'utf8')
}

function bytesOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + statSync(join(assets, name)).size, 0)
}

test('a statement opens with no more than 60 kB of script', () => {
  const names = firstScripts()
  expect(names.length).toBeGreaterThan(2)
  expect(bytesOf(names)).toBeLessThanOrEqual(60_000)
})

test('what comes later is small, too', () => {
  const later = readdirSync(assets).filter(
    (name) => name.endsWith('.js') && !firstScripts().includes(name),
  )
  expect(later.length).toBeGreaterThan(5)
  expect(bytesOf(later)).toBeLessThanOrEqual(38_500)
})

test('the page holds no script or style of its own and asks nobody else', () => {
  const page = readPage()
  expect(page).not.toMatch(/<style|style=|\son\w+=/)
  expect(page.replace(/<script [^>]*src="[^"]*"[^>]*><\/script>/g, '')).not.toContain('<script')
  const texts = readdirSync(assets).map((name) => readFileSync(join(assets, name), 'utf8'))
  for (const text of [page, ...texts]) {
    const addresses = text.match(/\bhttps?:\/\/[\w.]+[\w/.-]*/g) ?? []
    // Names of XML languages are no addresses that are asked.
    expect(addresses.filter((each) => !each.startsWith('http://www.w3.org/'))).toEqual([])
    expect(text).not.toMatch(/@import|url\(/)
  }
})
