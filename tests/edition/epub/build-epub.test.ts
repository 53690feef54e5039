import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {expect, onTestFinished, test} from 'vitest'
import {buildEpub} from '../../../src/edition/epub/build-epub.ts'
import type {Page} from '../../../src/edition/page/page.ts'
import {handMadePage} from '../hand-made-page.ts'
import {readXml} from '../read-xml.ts'

/** A picture of one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** One of everything that a statement may hold. */
const everything = `# Strike *now*!

By us\\
today

One[^1] **two** [three](https://a.example/?a&b "tit\\"le") [four](#1917-wei%C3%9F--co) [five](#gone).

## 1917: «Weiß» & co

- [x] done
- [ ] open

![a bell](bell.png) ![web](https://a.example/x.png) ![](bell.png)

> quote

| a | b |
| :-: | --: |
| 1 | \`c < d\` |

3. three

\`\`\`js
a <b> &
\`\`\`

---

~~gone~~

[^1]: Note.
`

const notice: Page['notice'] = {
  state: 'unreviewed',
  lines: [{text: 'Machine-translated, not yet reviewed', language: 'en', direction: 'ltr'}],
}

function filesOf(page: Page): Readonly<Record<string, string>> {
  const entries = Object.entries(unzipSync(buildEpub(page, () => png)))
  return Object.fromEntries(entries.map(([name, data]) => [name, strFromU8(data)]))
}

test('the type stands first, stored, at the place where it is looked for', () => {
  const bytes = Buffer.from(buildEpub(handMadePage(everything), () => png))
  expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip')
  expect(bytes.readUInt16LE(8)).toBe(0)
  // No extra field, which would move the type (OCF 3.3, section 4.3.1).
  expect(bytes.readUInt16LE(28)).toBe(0)
})

test('the same page gives the same bytes', () => {
  const build = (): Uint8Array => buildEpub(handMadePage(everything), () => png)
  expect(build()).toEqual(build())
})

test('and does so in every time zone', () => {
  const script = `
    import {createHash} from 'node:crypto'
    import {buildEpub} from './src/edition/epub/build-epub.ts'
    import {handMadePage} from './tests/edition/hand-made-page.ts'
    const sums = ['UTC', 'Asia/Kolkata', 'America/Sao_Paulo', 'Pacific/Apia'].map((zone) => {
      process.env.TZ = zone
      const book = buildEpub(handMadePage('# T', {date: '2018-11-04'}), () => undefined)
      return [new Date(0).getHours(), createHash('sha256').update(book).digest('hex')]
    })
    process.stdout.write(JSON.stringify(sums))`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script])
  const sums: [hours: number, sum: string][] = JSON.parse(String(output))
  expect(sums.map(([hours]) => hours)).toEqual([0, 5, 21, 13])
  expect(new Set(sums.map(([, sum]) => sum)).size).toBe(1)
})

test.each(['de', 'ar', 'zh-Hans'])(
  '%s: every file is well-formed, listed and there',
  (language) => {
    const files = filesOf(handMadePage(everything, {language, notice}))
    const names = Object.keys(files)
    expect(names[0]).toBe('mimetype')
    for (const name of names.filter((each) => /\.(?:xhtml|opf|xml)$/.test(each)))
      readXml(files[name] ?? '')
    const {elements} = readXml(files['EPUB/package.opf'] ?? '')
    const listed = elements
      .filter(({name}) => name === 'item')
      .map(({attributes}) => `EPUB/${attributes.href}`)
    expect([...listed, 'EPUB/package.opf', 'META-INF/container.xml', 'mimetype'].sort()).toEqual(
      names.sort(),
    )
  },
)

test('the package says what reading systems and readers need', () => {
  const {elements, text} = readXml(
    filesOf(handMadePage(everything, {language: 'ar'}))['EPUB/package.opf'] ?? '',
  )
  const attributesOf = (name: string): unknown =>
    elements.find((element) => element.name === name)?.attributes
  expect(attributesOf('package')).toMatchObject({version: '3.0', 'xml:lang': 'ar', dir: 'rtl'})
  expect(attributesOf('spine')).toEqual({'page-progression-direction': 'rtl'})
  expect(text).toContain('2026-03-03T00:00:00Z')
  expect(text).toContain('0123456789ab')
})

test('authors are its creators, before the publisher; its first page says so', () => {
  const creatorsOf = (page: Page): unknown => {
    const opf = filesOf(page)['EPUB/package.opf'] ?? ''
    return [...opf.matchAll(/<dc:creator>([^<]*)</g)].map(([, name]) => name)
  }
  const page = handMadePage('# T\n\nText.', {authors: ['Ana', 'Bo & Co'], updated: '2026-03-05'})
  expect(creatorsOf(page)).toEqual(['Ana', 'Bo &amp; Co'])
  expect(creatorsOf(handMadePage('# T'))).toEqual(['Example Committee'])
  const files = filesOf(page)
  expect(files['EPUB/text.xhtml']).toContain('<p class="imprint">Von Ana und Bo &amp; Co · <a href')
  expect(files['EPUB/package.opf']).toContain('2026-03-05T00:00:00Z')
})

test('reading systems are told where the text begins', () => {
  const {elements} = readXml(filesOf(handMadePage(everything))['EPUB/nav.xhtml'] ?? '')
  const marked = elements.filter(({attributes}) => 'epub:type' in attributes)
  expect(marked.map(({attributes}) => attributes['epub:type'])).toEqual([
    'toc',
    'landmarks',
    'bodymatter',
  ])
})

test('links lead to what is there or to the web, pictures are in the book', () => {
  const {elements} = readXml(filesOf(handMadePage(everything))['EPUB/text.xhtml'] ?? '')
  const ids = elements.map(({attributes}) => attributes.id)
  const hrefs = elements
    .filter(({name}) => name === 'a')
    .map(({attributes}) => attributes.href ?? '')
  expect(hrefs.filter((href) => !/^(?:https:|#)/.test(href))).toEqual([])
  for (const href of hrefs.filter((each) => each.startsWith('#')))
    expect(ids).toContain(decodeURIComponent(href.slice(1)))
  expect(hrefs).not.toContain('#gone')
  const pictures = elements.filter(({name}) => name === 'img').map(({attributes}) => attributes)
  expect(pictures).toEqual([
    {src: 'images/1.png', alt: 'a bell'},
    {src: 'images/2.png', alt: 'web'},
    {src: 'images/1.png', alt: ''},
  ])
})

test('a picture that is not there, or no picture, is its description', () => {
  for (const data of [undefined, Buffer.from('<svg onload="alert(1)"/>')]) {
    const files = unzipSync(buildEpub(handMadePage(everything), () => data))
    const text = strFromU8(files['EPUB/text.xhtml'] ?? new Uint8Array())
    expect(text).not.toContain('<img')
    expect(text).toContain('<p>a bell web </p>')
    expect(Object.keys(files).filter((name) => name.includes('images'))).toEqual([])
  }
})

test('readers are told on the first page, in the language it is told in', () => {
  const text = filesOf(handMadePage(everything, {language: 'ar', notice}))['EPUB/text.xhtml'] ?? ''
  expect(text).toContain('<span lang="en" xml:lang="en" dir="ltr">Machine-translated')
  expect(text.indexOf('role="note"')).toBeLessThan(text.indexOf('By us'))
})

test('the contents lead to every heading', () => {
  const nav = filesOf(handMadePage(everything))['EPUB/nav.xhtml'] ?? ''
  expect(nav).toContain('<a href="text.xhtml">Strike now!</a>')
  expect(nav).toContain('<a href="text.xhtml#1917-wei%C3%9F--co">1917: «Weiß» &amp; co</a>')
})

const checker = spawnSync('sh', ['-c', 'command -v java && command -v epubcheck']).status === 0

const {url: _, date: __, publisher: ___, ...bare} = handMadePage('', {language: 'ru', title: ''})

/** Some of the ways a book can be. */
const books: Readonly<Record<string, Page>> = {
  'an empty book': bare,
  ...Object.fromEntries(
    ['de', 'ar', 'zh-Hans'].map((language) => [
      language,
      handMadePage(everything, {language, notice}),
    ]),
  ),
}

test.skipIf(!checker).each(Object.entries(books))(
  'epubcheck has nothing to say of %s (skipped where there is no epubcheck)',
  (_name, page) => {
    const folder = mkdtempSync(join(tmpdir(), 'epub-'))
    onTestFinished(() => rmSync(folder, {recursive: true}))
    const book = join(folder, 'book.epub')
    writeFileSync(
      book,
      buildEpub(page, () => png),
    )
    expect(runChecker(book)).toContain('0 fatals / 0 errors / 0 warnings')
  },
)

/** Runs epubcheck, which Debian installs as a jar without a start of its own. Compiling less, Java takes half the time. */
function runChecker(book: string): string {
  const path = execFileSync('sh', ['-c', 'command -v epubcheck'], {encoding: 'utf8'}).trim()
  const isJar = readFileSync(path).subarray(0, 2).toString('latin1') === 'PK'
  const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
  const [command, ...args] = isJar ? ['java', ...options, '-jar', path, book] : [path, book]
  const {stdout, stderr} = spawnSync(command, args, {encoding: 'utf8'})
  return stdout + stderr
}
