import fc from 'fast-check'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {buildEpub} from '../../src/edition/epub/build-epub.ts'
import {renderAtom} from '../../src/edition/feed/atom.ts'
import {isFed} from '../../src/edition/feed/feed.ts'
import {describeItem} from '../../src/edition/feed/feed-item.ts'
import {renderItem} from '../../src/edition/feed/json-feed.ts'
import type {Page} from '../../src/edition/page/page.ts'
import {renderShortText} from '../../src/edition/text/render-short-text.ts'
import {renderText} from '../../src/edition/text/render-text.ts'
import {encodeText} from '../../src/segment/coded-text.ts'
import {hostileTexts} from './hostile-texts.ts'
import {pageOf} from './page/page-of.ts'
import {readXml} from './read-xml.ts'

const frontMatter = `---
title: Title
description: Description
author: Author
date: 2026-03-03
---

`

/** Statements with one of everything, and with little that a text could break, so that hardly one is refused before. */
const sources = {
  rich: `${frontMatter}# Heading

First paragraph. Second [link](https://a.example/x "Tooltip") sentence.[^1]

## Section

- **Demand**
- **Another**

> Quote

![bell](bell.png)

| Year | Nurses |
| ---- | ------ |
| Two | \`code\` |

[^1]: Note
`,
  plain: `${frontMatter}# Heading\n\nFirst. Second.\n\n## Section\n\n- **Demand**\n- **Another**\n`,
} as const

type Source = keyof typeof sources

/** Each is translated into a language of one direction. */
const languages = {rich: 'ar', plain: 'de'} as const

/** Attacks on XML, JSON and the lines of a plain text, beside those on Markdown. */
const attacks = [
  ...hostileTexts,
  ']]>',
  '"><script>alert(1)</script>',
  '" onload="alert(1)',
  '</title></head><body onload="x">',
  '</content></entry><entry>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  '&x;',
  '../../etc/passwd',
  'javascript:alert(1)',
  'a\r\nb',
  'a\n\n• b',
  '\u202eabc\u202c',
  '\u2067abc',
  'abc\u2069\u2069',
  '\u0085\u000b\u0000',
  '\ufffe\uffff\ud800',
  '"}], "items": [{"id": "x',
  '\\", \\u0000',
]

/** The page of a statement with every text between its codes replaced; undefined where the edition is refused. */
function translated(text: string, name: Source): Page | undefined {
  const language = languages[name]
  const translate = (coded: string): string =>
    coded
      .split(/(<\/?[bisacx]\d+\/?>)/)
      .map((piece, index, all) => {
        if (index % 2 === 1 || piece.trim() === '') return piece
        // Inline code is not translated.
        if (all[index - 1]?.startsWith('<c')) return piece
        return encodeText(text, index + 1 < all.length)
      })
      .join('')
  const page = pageOf(sources[name], translate, {
    language,
    url: `https://example.org/${language}/strike.html`,
    alternates: [],
  })
  return page.body.children.length > 0 ? page : undefined
}

/** Everything of a format that a text may not change. */
interface Frame {
  readonly files: readonly string[]
  readonly elements: readonly unknown[]
}

/** What an XML document has beside its words: attributes that hold words are told by their names. */
function frameOf(xml: string): unknown[] {
  return readXml(xml).elements.map(({name, attributes}) => [
    name,
    Object.entries(attributes).map(([key, value]) =>
      key === 'title' || key === 'alt' ? key : [key, value],
    ),
  ])
}

const png = Buffer.from('89504e470d0a1a0a', 'hex')

const frames: Readonly<Record<string, (page: Page) => Frame>> = {
  epub: (page) => {
    const files = unzipSync(buildEpub(page, () => png))
    const names = Object.keys(files)
    const documents = names.filter((name) => /\.(?:xhtml|opf|xml)$/.test(name))
    return {
      files: names,
      elements: documents.flatMap((name) => frameOf(strFromU8(files[name] ?? new Uint8Array()))),
    }
  },
  atom: (page) => {
    const item = describeItem(page)
    const items = [item].filter(isFed)
    const address = 'https://example.org/'
    const feed = {atomUrl: address, jsonUrl: address, homeUrl: address, language: 'en', items}
    const xml = renderAtom({...feed, title: page.title, author: {name: page.title}})
    return {files: [], elements: [...frameOf(xml), ...frameOf(item.content_html)]}
  },
  json: (page) => {
    const item = describeItem(page)
    const {items, ...feed} = JSON.parse(renderItem(item))
    return {
      files: Object.keys(feed),
      elements: [...items.map(Object.keys), ...frameOf(items[0].content_html)],
    }
  },
}

const harmless = {
  rich: translated('كلمة', 'rich') as Page,
  plain: translated('Wort', 'plain') as Page,
}

function expectSameFrame(page: Page, name: Source): void {
  for (const [format, frame] of Object.entries(frames))
    expect([format, frame(page)]).toEqual([format, frame(harmless[name])])
}

/** The text has no more lines than a harmless one, and nothing that would turn them. */
function expectSameLines(page: Page, name: Source): void {
  for (const render of [renderText, renderShortText]) {
    const written = render(page)
    expect(written).not.toMatch(/[\p{Cs}\u2028-\u202e]/u)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be written.
    expect(written).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
    const lines = written.split('\n')
    expect(lines.filter((line) => !isClosed(line))).toEqual([])
    expect(lines.length).toBeLessThanOrEqual(render(harmless[name]).split('\n').length)
  }
}

/** Whether every isolate of a line is closed in it, and nothing else is. */
function isClosed(line: string): boolean {
  let open = 0
  for (const mark of line.match(/[\u2066-\u2069]/g) ?? []) {
    open += mark === '\u2069' ? -1 : 1
    if (open < 0) return false
  }
  return open === 0
}

test('the harmless pages have everything', () => {
  expect(frames.epub?.(harmless.rich).elements.length).toBeGreaterThan(60)
  expect(renderText(harmless.rich)).toContain('https://a.example/x')
})

test('most attacks reach a page', () => {
  const reach = (name: Source): number => attacks.filter((text) => translated(text, name)).length
  expect(reach('plain')).toBeGreaterThan(attacks.length * 0.85)
  expect(reach('rich')).toBeGreaterThan(attacks.length * 0.85)
})

describe.each(['rich', 'plain'] as const)('%s', (name) => {
  test.each(attacks)('%j adds no element, attribute, file, address or line', (text) => {
    const page = translated(text, name)
    if (!page) return
    expectSameFrame(page, name)
    expectSameLines(page, name)
  })
})

test('nor does any text', () => {
  const pieces = fc.constantFrom(...attacks, '<', '>', '&', '"', "'", '\n', ' ')
  const any = fc.oneof(
    fc.string({unit: 'binary', maxLength: 20}),
    fc.array(pieces, {maxLength: 4}).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(any, fc.constantFrom('rich', 'plain'), (text, name) => {
      fc.pre(text.trim() !== '')
      const page = translated(text, name)
      if (!page) return
      expectSameFrame(page, name)
      expectSameLines(page, name)
    }),
    {numRuns: 60},
  )
})
