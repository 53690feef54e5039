import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {
  allLanguages,
  goldenBilingual,
  goldenPage,
  pagesFolder,
  translations,
} from './golden-pages.ts'

/* Pages as they are written, without their style sheets. `UPDATE=1` rewrites them; read the diff. */

function expectFile(name: string, html: string): void {
  const path = join(pagesFolder, 'expected', name)
  const text = html
    .replace(/<style>.*?<\/style>/s, '<style></style>')
    .replace(/sha256-[\w+/=]+/, 'sha256-…')
    .replace(
      /<(?:meta|link|script|style|title|body|header|main|footer|article|div|nav|li|section|t[rdh]|p|h\d|\/ul|\/table)\b/g,
      '\n$&',
    )
  if (process.env.UPDATE) {
    mkdirSync(join(pagesFolder, 'expected'), {recursive: true})
    writeFileSync(path, text)
  }
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined)
}

test.each(allLanguages)('the page in %s', (language) => {
  expectFile(`${language}.html`, goldenPage(language))
})

test('a draft', () => {
  expectFile('ta.draft.html', goldenPage('ta', true))
})

test.each(translations)('side by side with %s', (language) => {
  expectFile(`${language}.bilingual.html`, goldenBilingual(language))
})
