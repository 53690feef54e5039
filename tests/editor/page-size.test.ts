import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {buildEditor} from '../../scripts/build-editor.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadside-page-'))
const assets = join(folder, 'assets')

beforeAll(async () => void (await buildEditor(folder)))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Scripts of the page in the order in which they run. */
function scripts(): readonly string[] {
  return [...readPage().matchAll(/src="\/assets\/([^"]+\.js)"/g)].map(([, name = '']) => name)
}

function readPage(): string {
  return readFileSync(join(folder, 'index.html'), 'utf8')
}

function readAsset(name: string): Buffer {
  return readFileSync(join(assets, name))
}

test('a statement can be written in after the first of two scripts', () => {
  const [first = '', ...later] = scripts()
  expect(readAsset(first).length).toBeLessThanOrEqual(55_500)
  expect(readAsset(first).toString()).not.toMatch(/(?:from|import)\s*\(?["'`]/)
  expect(later).toHaveLength(1)
})

test('the page has no other script, and both are small', () => {
  const all = readdirSync(assets).filter((name) => name.endsWith('.js'))
  expect(scripts().toSorted()).toEqual(all.toSorted())
  const bytes = all.map(readAsset)
  expect(sum(bytes)).toBeLessThanOrEqual(85_000)
  expect(sum(bytes.map((each) => gzipSync(each)))).toBeLessThanOrEqual(31_500)
})

function sum(files: readonly Buffer[]): number {
  return files.reduce((total, {length}) => total + length, 0)
}

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
