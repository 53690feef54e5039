import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {buildEpub} from '../../src/edition/epub/build-epub.ts'
import {renderAtom} from '../../src/edition/feed/atom.ts'
import {isFed} from '../../src/edition/feed/feed.ts'
import {describeItem} from '../../src/edition/feed/feed-item.ts'
import {renderItem} from '../../src/edition/feed/json-feed.ts'
import type {Page} from '../../src/edition/page/page.ts'
import {renderShortText} from '../../src/edition/text/render-short-text.ts'
import {renderText} from '../../src/edition/text/render-text.ts'
import {splitMessages} from '../../src/edition/text/split-messages.ts'
import {wordsFor} from '../../src/edition/words/words-for.ts'
import {handMadePage} from './hand-made-page.ts'

/*
 * The statement of fixtures/formats/ from left to right, from right to left and without spaces, in every format that is not
 * a web page. What comes out stands in `expected/`; `UPDATE=1` rewrites it: read the diff.
 */

const root = 'tests/fixtures/formats'

/** Compares a text with what a file holds, or writes it there. */
function expectFile(name: string, text: string): void {
  const path = join(root, 'expected', name)
  if (process.env.UPDATE) {
    mkdirSync(join(root, 'expected'), {recursive: true})
    writeFileSync(path, text)
  }
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined)
}

/** Isolates and other marks that nobody sees, as text. */
function visible(text: string): string {
  return text.replace(
    /[\u200e\u200f\u2066-\u2069]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16)}`,
  )
}

test.each(['de', 'ar', 'zh-Hans'])('%s', (language) => {
  const notice: Page['notice'] = {
    state: 'unreviewed',
    lines: [wordsFor(language).say('noticeMachine')],
  }
  const markdown = readFileSync(join(root, `${language}.md`), 'utf8')
  const page = handMadePage(markdown, {language, notice})
  const text = renderText(page)
  expectFile(`${language}.txt`, visible(text))
  expectFile(`${language}.short.txt`, visible(renderShortText(page)))
  expectFile(
    `${language}.messages.txt`,
    visible(splitMessages(text, {limit: 400, language}).join('\n\n----\n\n')),
  )
  const files = unzipSync(buildEpub(page, () => undefined))
  for (const name of ['package.opf', 'nav.xhtml', 'text.xhtml', 'style.css'])
    expectFile(`${language}.${name}`, strFromU8(files[`EPUB/${name}`] ?? new Uint8Array()))
  const item = describeItem(page)
  expectFile(`${language}.feed.json`, renderItem(item))
  const address = 'https://example.org/'
  const frame = {
    title: 'Statements',
    language,
    atomUrl: `${address}feed.atom`,
    jsonUrl: `${address}feed.json`,
  }
  const feed = {
    ...frame,
    homeUrl: address,
    author: {name: 'Example Committee'},
    items: [item].filter(isFed),
  }
  expectFile(`${language}.atom`, renderAtom(feed))
})
