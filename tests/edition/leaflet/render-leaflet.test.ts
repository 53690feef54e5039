import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {renderLeaflet} from '../../../src/edition/leaflet/render-leaflet.ts'
import type {Page} from '../../../src/edition/page/page.ts'
import {directionOf} from '../../../src/edition/words/direction-of.ts'
import {UserError} from '../../../src/model/user-error.ts'
import {pageOf} from '../page/page-of.ts'
import {readPdf} from './read-pdf.ts'
import {statements} from './statements.ts'
import {typst, whyNoLeaflets} from './typst.ts'

type Language = keyof typeof statements

const reason = whyNoLeaflets()

/** A page as it is published: with an address and editions in other languages. */
function published(text: string, language: string, wishes: Partial<Page> = {}): Page {
  const alternates = ['de', 'ar', 'zh-Hans', 'ta'].map((tag) => ({
    language: tag,
    direction: directionOf(tag),
    name: new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag,
    url: `../${tag}/strike.html`,
    isCurrent: tag === language,
  }))
  return {
    ...pageOf(text, undefined, {language, sourceLanguage: language, alternates}),
    publisher: {name: 'Example Committee', url: 'https://www.example.org'},
    authors: ['Ana', 'Bo'],
    url: `https://example.org/s/${language}`,
    date: '2026-03-03',
    ...wishes,
  }
}

/** The letters and digits of a text that is to be found in a leaflet. */
function letters(text: string): string[] {
  return [...new Set(text.replace(/\[\^1\]/g, '').match(/[\p{L}\p{N}]/gu))]
}

const families: Readonly<Record<Language, RegExp>> = {
  de: /^LibertinusSerif/,
  ar: /^NotoNaskhArabic|Arab/,
  'zh-Hans': /^ZCOOLXiaoWei|CJK|SC/,
  ta: /Tamil/,
}

/** The text of a PDF by Poppler; undefined where that is not installed. */
function textByPoppler(pdf: Uint8Array): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-pdf-'))
  writeFileSync(join(folder, 'a.pdf'), pdf)
  const {stdout, error} = spawnSync('pdftotext', ['-raw', join(folder, 'a.pdf'), '-'], {
    encoding: 'utf8',
  })
  rmSync(folder, {recursive: true})
  return error ? undefined : stdout
}

describe.skipIf(reason !== undefined)(`leaflets by Typst${reason ? ` (${reason})` : ''}`, () => {
  describe.each(Object.keys(statements) as Language[])('in %s', (language) => {
    const page = published(statements[language], language)

    test.each(['a4', 'letter'] as const)('on %s: pages, fonts, text', (paper) => {
      const {pdf, pages, size, notes} = renderLeaflet(page, {paper, compiler: typst()})
      const read = readPdf(pdf)
      expect({pages, size, notes}).toEqual({pages: 1, size: 14, notes: []})
      expect(read.pages).toBe(1)
      expect(read.source).toMatch(paper === 'a4' ? /595\.2\d+ 841\.8/ : /612 792/)
      expect(read.loose).toEqual([])
      expect(read.embedded.some((family) => families[language].test(family))).toBe(true)
      expect(
        letters(statements[language]).filter((letter) => !read.characters.has(letter)),
      ).toEqual([])
    })

    test('says what it is', () => {
      const {pdf} = renderLeaflet(page, {paper: 'a4', compiler: typst()})
      const {metadata, source} = readPdf(pdf)
      expect(metadata).toContain(page.title)
      expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(metadata).toContain('2026-03-03')
      expect(source).toContain(`/Lang (${language.split('-')[0]}`)
    })

    test('is the same every time', () => {
      const first = renderLeaflet(page, {paper: 'a4', compiler: typst()})
      renderLeaflet(published(statements.de, 'de'), {paper: 'letter', compiler: typst()})
      const second = renderLeaflet(page, {paper: 'a4', compiler: typst()})
      expect(Buffer.compare(Buffer.from(first.pdf), Buffer.from(second.pdf))).toBe(0)
    })
  })

  test('can be read aloud and copied', ({skip}) => {
    const {pdf} = renderLeaflet(published(statements.de, 'de'), {paper: 'a4', compiler: typst()})
    const text = textByPoppler(pdf)
      ?.replace(/\u00ad\s*/g, '')
      .replace(/\s+/g, ' ')
    if (text === undefined) return skip('needs pdftotext')
    expect(text).toContain('Eine Lohnerhöhung von 30 Prozent für alle.')
    expect(text).toContain('unseren Brief (example.org/letter)')
    expect(text).toContain('example.org/s/de')
    expect(text).toContain('Seite 1 von 1')
    expect(text).toContain('简体中文')
  })

  test('words that look like Typst are words', ({skip}) => {
    const hostile =
      '#panic(1) $x$ \\*b\\* @ref " \\\\ #"a" // no comment /\\* none \\*/ \\_i\\_ = not a heading \\`code\\`'
    const shown =
      '#panic(1) $x$ *b* @ref " \\ #"a" // no comment /* none */ _i_ = not a heading `code`'
    const text = `# ${hostile}\n\n${hostile}\n\n- ${hostile}\n\n| ${hostile} |\n| - |\n| b |\n\n\`${'#panic(1)'}\`\n`
    const {pdf} = renderLeaflet(published(text, 'en'), {paper: 'a4', compiler: typst()})
    const copied = textByPoppler(pdf)?.replace(/[\s\u00ad]+/g, '')
    if (copied === undefined) return skip('needs pdftotext')
    // In the title, a paragraph, an item and a cell.
    expect(copied.split(shown.replace(/ /g, '')).length - 1).toBe(4)
  })

  test('a text too long for a sheet takes four pages, and says so', () => {
    const paragraph = `${'Wir rufen alle Beschäftigten auf, für diese Forderungen zu kämpfen. '.repeat(12)}\n\n`
    const {pages, size, notes} = renderLeaflet(
      published(`# Streik!\n\n${paragraph.repeat(30)}`, 'de'),
      {
        paper: 'a4',
        compiler: typst(),
      },
    )
    expect(pages).toBe(4)
    expect(size).toBeGreaterThan(8.5)
    expect(notes).toEqual([`does not fit 2 pages at ≥ 8.5 pt; 4 pages at ${size} pt`])
  })

  test('a text without an end takes as many pages as there are at the least size', () => {
    const paragraph = `${'Wir rufen alle Beschäftigten auf, für diese Forderungen zu kämpfen. '.repeat(12)}\n\n`
    const {pages, size} = renderLeaflet(published(`# Streik!\n\n${paragraph.repeat(60)}`, 'de'), {
      paper: 'a4',
      compiler: typst(),
    })
    expect(pages).toBeGreaterThan(4)
    expect(size).toBe(8.5)
  })

  test('a character that no font has is an error that names it', () => {
    const page = published('# Streik!\n\nWir 𓀀 und 𒀀 siegen.\n', 'de')
    let thrown: unknown
    try {
      renderLeaflet(page, {paper: 'a4', compiler: typst()})
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(UserError)
    expect(thrown).toMatchObject({
      code: 'font',
      message: 'No glyph for 𓀀 𒀀 in Libertinus Serif, for the leaflet strike in de',
      advice: expect.stringContaining('`apt install fonts-noto-core`'),
    })
  })

  test('the name of a language that no font has is left out, and told', () => {
    const page = published(statements.de, 'de')
    const cuneiform = {
      language: 'akk',
      direction: 'ltr',
      name: '𒀝𒅗𒁺𒌑',
      url: '',
      isCurrent: false,
    } as const
    const {notes} = renderLeaflet(
      {...page, alternates: [...page.alternates, cuneiform]},
      {paper: 'a4', compiler: typst()},
    )
    expect(notes).toEqual(['names no edition in akk, since no font can show “𒀝𒅗𒁺𒌑”'])
  })

  test('without an address there is no code', () => {
    const {url, ...page} = published(statements.de, 'de')
    const read = readPdf(renderLeaflet(page, {paper: 'a4', compiler: typst()}).pdf)
    const withUrl = readPdf(
      renderLeaflet({...page, url: url ?? ''}, {paper: 'a4', compiler: typst()}).pdf,
    )
    expect(withUrl.source.length - read.source.length).toBeGreaterThan(5000)
  })

  test.each([
    '',
    '#\n\n##\n',
    '# a\n\n###### deep\n\n## back\n\n#### deep again\n',
    '- [x] done\n- [ ] not\n\n3. three\n4. four\n   - a\n     1. b\n',
    '> # a\n>\n> - b\n>\n> | c |\n> | - |\n',
    `| ${'a | '.repeat(12)}\n|${' - |'.repeat(12)}\n| ${'Beschäftigungsverhältnisse | '.repeat(12)}\n`,
    '```js\nconst strike = 1\n```\n\n---\n\n![A picture](a.png)\n',
    `[long](https://example.org/${'a-long-path/'.repeat(20)})\n`,
    '~~no~~ a<sup>2</sup> `code`\\\nnext\n',
    `${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(4)}\n`,
  ])('%j is a leaflet', (text) => {
    const {pages} = renderLeaflet(published(text, 'de'), {paper: 'a4', compiler: typst()})
    expect(pages).toBe(1)
  })
})
