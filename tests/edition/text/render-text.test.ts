import {expect, test} from 'vitest'
import type {Page} from '../../../src/edition/page/page.ts'
import {renderText} from '../../../src/edition/text/render-text.ts'
import {handMadePage} from '../hand-made-page.ts'

/** The text between title and link. */
function bodyOf(markdown: string, about: Partial<Page> = {}): string {
  const page = handMadePage(`# T\n\n${markdown}`, {language: 'en', ...about})
  return renderText(page)
    .replace(/^.*\n.*\n\n/, '')
    .replace(/\n\nRead online.*\n(?:Contact.*\n)?$/, '')
}

test('title, who and when stand first and the address of the page last', () => {
  expect(renderText(handMadePage('# Strike *now*!\n\nText.', {language: 'en'}))).toBe(
    'Strike now!\nExample Committee · March 3, 2026\n\nText.\n\nRead online: https://example.org/en/strike.html\nContact: https://example.org\n',
  )
})

test('authors stand before the publisher, unless the text begins with them', () => {
  const about = {language: 'en', authors: ['Ana', 'Bo']}
  expect(renderText(handMadePage('# T\n\nText.', about))).toMatch(
    /^T\nBy Ana and Bo · Example Committee · March 3, 2026\n\nText\./,
  )
  expect(renderText(handMadePage('# T\n\n*Ana and Bo*\n\nText.', about))).toMatch(
    /^T\nExample Committee · March 3, 2026\n\nAna and Bo\n/,
  )
})

test('where the publisher is found is not said again', () => {
  const page = handMadePage('# T\n\nWrite to https://example.org.', {language: 'en'})
  expect(renderText(page)).toMatch(/Read online: .*\n$/)
})

test('what the text says of publisher and date is not said again', () => {
  const page = handMadePage('# T\n\nExample Committee\\\nMarch 3, 2026\n\nText.', {language: 'en'})
  expect(renderText(page)).toMatch(/^T\n\nExample Committee\nMarch 3, 2026\n\nText\.\n\n/)
})

test('a text without a heading has the title of the page, one without an address no link', () => {
  const {url: _, publisher: __, date: ___, ...page} = handMadePage('Text.', {language: 'en'})
  expect(renderText(page)).toBe('Strike!\n\nText.\n')
})

test('readers are told before they read', () => {
  const notice: Page['notice'] = {
    state: 'unreviewed',
    lines: [{text: 'Machine-translated, not yet reviewed', language: 'en', direction: 'ltr'}],
  }
  const about = {notice, language: 'en'}
  expect(renderText(handMadePage('# T\n\nText.', about))).toContain(
    '\n\nMachine-translated, not yet reviewed\n\nText.\n',
  )
  expect(renderText(handMadePage('# T\n\nText.', {...about, language: 'ar'}))).toContain(
    '\n\n\u2066Machine-translated, not yet reviewed\u2069\n\nText.\n',
  )
})

test.each([
  ['emphasis leaves no mark', 'a *b* **c** `d`', 'a b c d'],
  ['deleted text is left out', 'a ~~b~~ c', 'a c'],
  ['a hard break ends a line', 'a\\\nb', 'a\nb'],
  ['a soft break does not', 'a\nb', 'a b'],
  ['a list has bullets', '- a\n- b\n  - c', '• a\n• b\n  • c'],
  ['a numbered list has its numbers', '3. a\n4. b', '3. a\n4. b'],
  ['paragraphs of an item stand below it', '- a\n\n  b\n- c', '• a\n  b\n• c'],
  ['tasks have boxes', '- [x] a\n- [ ] b', '• ☑ a\n• ☐ b'],
  ['a quotation is marked on every line', '> a\n>\n> b', '> a\n>\n> b'],
  ['code is kept as it is', '```\na  *b*\n\tc\n```', 'a  *b*\n\tc'],
  ['a heading stands on its text', 'a\n\n## B\n\nc', 'a\n\nB\nc'],
  ['a list stands on what ends in a colon', 'these:\n\n- a', 'these:\n• a'],
  ['a rule is three stars', 'a\n\n---\n\nb', 'a\n\n* * *\n\nb'],
  ['an image is its description', '![a bell](bell.png) b', '[a bell] b'],
  [
    'a table is a line a row',
    '| Year | Nurses |\n| --- | --: |\n| 2019 | 4 |\n| 2020 | |',
    '• Year: 2019 · Nurses: 4\n• Year: 2020',
  ],
  ['a table of headings only', '| a | b |\n| - | - |', '• a · b'],
  ['footnotes are numbered', 'a[^x] b[^y]\n\n[^y]: Y\n[^x]: X', 'a[1] b[2]\n\n[1] X\n[2] Y'],
  [
    'an address stands below',
    'read [it](https://a.example/x) now',
    'read it now\nhttps://a.example/x',
  ],
  [
    'several have the words of their links',
    '[it](https://a.example/x), [that](https://b.example)',
    'it, that\nit: https://a.example/x\nthat: https://b.example',
  ],
  [
    'an address is written once',
    '[it](https://a.example)\n\n[it](https://a.example) again',
    'it\nhttps://a.example\n\nit again',
  ],
  ['not below what says it', '[a.example/x](https://a.example/x).', 'https://a.example/x.'],
  ['a mail address is bare', '[us](mailto:us@a.example)', 'us\nus@a.example'],
  ['a place in the text is no address', '[above](#t)', 'above'],
  ['an address of nothing we know', '[x](javascript:alert(1)) [y](ftp://a.example)', 'x y'],
  [
    'a relative address leads beside the page',
    '[x](other.html)',
    'x\nhttps://example.org/en/other.html',
  ],
])('%s', (_, markdown, text) => {
  expect(bodyOf(markdown)).toBe(text)
})

test('letters directly behind an address are kept off it', () => {
  const link = '[a.example](https://a.example)'
  expect(bodyOf(`致信${link}请`, {language: 'zh-Hans'})).toContain('致信https://a.example 请')
})

test('from right to left, only what would fall apart is set off', () => {
  const text = bodyOf('دفعت $8.2 مليار، و22% إلى FWCS. [رسالة](https://a.example/x/)', {
    language: 'ar',
  })
  expect(text).toContain('دفعت \u2066$8.2\u2069 مليار، و22% إلى FWCS. رسالة\n')
  expect(bodyOf('اتصلوا: +49 30 123-45 [x/](https://x/) C++ U.S.', {language: 'ar'})).toContain(
    'اتصلوا: \u2066+49 30 123-45\u2069 \u2066https://x/\u2069 \u2066C++\u2069 \u2066U.S.\u2069',
  )
})

test('no mark of a text turns the lines around it', () => {
  expect(bodyOf('a \u202eb\u202c \u2067c d\u2069\u2069\n\ne')).toBe('a b \u2067c d\u2069\n\ne')
  expect(bodyOf('a \u2067b\n\nc')).toBe('a \u2067b\u2069\n\nc')
})
