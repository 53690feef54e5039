import {expect, test} from 'vitest'
import {renderAtom} from '../../../src/edition/feed/atom.ts'
import {type Feed, isFed, isForFeeds, newestFirst} from '../../../src/edition/feed/feed.ts'
import {describeItem, type FeedItem} from '../../../src/edition/feed/feed-item.ts'
import {parseItem, renderItem, renderJsonFeed} from '../../../src/edition/feed/json-feed.ts'
import type {Page} from '../../../src/edition/page/page.ts'
import {handMadePage} from '../hand-made-page.ts'
import {readXml} from '../read-xml.ts'

function itemOf(markdown: string, about: Partial<Page> = {}): FeedItem {
  return describeItem(handMadePage(markdown, about))
}

function feedOf(...items: readonly FeedItem[]): Feed {
  return {
    title: 'Statements by Example Committee',
    language: 'en',
    atomUrl: 'https://example.org/feed.atom',
    jsonUrl: 'https://example.org/feed.json',
    homeUrl: 'https://example.org/index.html',
    author: {name: 'Example Committee', url: 'https://example.org'},
    items: items.filter(isFed),
  }
}

test('an item has the text without its title, and every address absolute', () => {
  const item = itemOf(
    '# T\n\n[a](other.html) [b](#x) [c](https://a.example)[^1] ![p](p.png)\n\n## X\n\n[^1]: N',
  )
  expect(item.content_html).not.toContain('<h1')
  const addresses = [...item.content_html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(
    ([, url]) => url,
  )
  expect(addresses).toEqual([
    'https://example.org/de/other.html',
    'https://example.org/de/strike.html#x',
    'https://a.example/',
    'https://example.org/de/strike.html#note.fn-1',
    'https://example.org/de/p.png',
    'https://example.org/de/strike.html#note.fnref-1',
  ])
})

test('readers of a feed are told, in the language it is told in', () => {
  const notice: Page['notice'] = {
    state: 'unreviewed',
    lines: [{text: 'Machine-translated', language: 'en', direction: 'ltr'}],
  }
  const {content_html} = itemOf('# T\n\nText.', {language: 'ar', notice})
  expect(content_html).toBe(
    '<div lang="ar" dir="rtl">\n<p><strong><span lang="en" dir="ltr">Machine-translated</span></strong></p>\n<p>Text.</p>\n</div>',
  )
})

test('who wrote it and when it was changed', () => {
  const about = {authors: ['Ana', 'Bo & <b>'], updated: '2026-03-05'}
  const item = itemOf('# T', about)
  expect(item).toMatchObject({
    authors: [{name: 'Ana'}, {name: 'Bo & <b>'}],
    date_modified: '2026-03-05T00:00:00Z',
  })
  const {elements, text} = readXml(renderAtom(feedOf(itemOf('# T', {date: '2026-03-04'}), item)))
  expect(elements.filter(({name}) => name === 'author')).toHaveLength(3)
  expect(text).toContain('Bo & <b>')
  // Of the feed as a whole, and of the second entry.
  expect(text.match(/2026-03-05T00:00:00Z/g)).toHaveLength(2)
})

test('an edition without an address is an item of no feed, and no address in it is relative', () => {
  const {url: _, ...page} = handMadePage('# T\n\n[a](b.html) ![c](d.png)')
  const item = describeItem({...page, alternates: []})
  expect(item).toMatchObject({id: 'de/strike', content_html: expect.stringContaining('<p>a c</p>')})
  expect(isFed(item)).toBe(false)
})

test('an item comes back from its file', () => {
  const item = itemOf('# T\n\nText.')
  expect(parseItem(renderItem(item))).toEqual(item)
  for (const text of ['', '{}', '{"items": []}', '{"items": [{"id": 1}]}'])
    expect(parseItem(text)).toBeUndefined()
})

test('an Atom feed has what RFC 4287 asks for', () => {
  const items = [
    itemOf('# T\n\nText & <b>.'),
    itemOf('# T', {language: 'ar', title: 'إضراب & <b>'}),
  ]
  const {elements, text} = readXml(renderAtom(feedOf(...items)))
  const count = (name: string): number => elements.filter((each) => each.name === name).length
  expect(elements[0]).toEqual({
    name: 'feed',
    attributes: {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en'},
  })
  // One each in the feed and in its two entries.
  for (const name of ['id', 'title', 'updated']) expect([name, count(name)]).toEqual([name, 3])
  expect(count('author')).toBe(1)
  expect(text).toContain('إضراب & <b>')
  const links = elements.filter(({name}) => name === 'link').map(({attributes}) => attributes)
  expect(links.slice(0, 2).map(({rel}) => rel)).toEqual(['self', 'alternate'])
  // No two alternates of an entry are in the same language (section 4.1.2).
  expect(links.slice(2).map(({hreflang}) => hreflang)).toEqual(['de', 'en', 'ar', 'en'])
  const entries = elements.filter(({name}) => name === 'entry')
  expect(entries.map(({attributes}) => attributes['xml:lang'])).toEqual(['de', 'ar'])
})

test('content of an entry is the HTML of its item', () => {
  const item = itemOf('# T\n\na < b & *c*')
  const html = item.content_html
  expect(readXml(renderAtom(feedOf(item))).text).toContain(html)
  expect(readXml(html).text).toContain('a < b & c')
})

test('a JSON feed has what JSON Feed 1.1 asks for', () => {
  const feed = JSON.parse(renderJsonFeed(feedOf(itemOf('# T\n\nText.'))))
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Statements by Example Committee',
    home_page_url: 'https://example.org/index.html',
    feed_url: 'https://example.org/feed.json',
    language: 'en',
    authors: [{name: 'Example Committee', url: 'https://example.org'}],
  })
  expect(feed.items).toHaveLength(1)
  expect(feed.items[0]).toMatchObject({
    id: 'https://example.org/de/strike.html',
    url: 'https://example.org/de/strike.html',
    title: 'Strike!',
    date_published: '2026-03-03T00:00:00Z',
    language: 'de',
  })
})

test('items stand newest first; without a date they stand nowhere, and only 20 statements do', () => {
  const candidates = Array.from({length: 25}, (_, index) =>
    ['de', 'ar'].map((language) => ({
      statement: `s${index}`,
      language,
      state: 'reviewed' as const,
      draft: false,
      ...(index > 0 && {date: `2026-01-${String(index).padStart(2, '0')}`}),
    })),
  ).flat()
  const found = newestFirst(candidates)
  expect(found).toHaveLength(40)
  expect(found.slice(0, 3).map(({date, language}) => `${date} ${language}`)).toEqual([
    '2026-01-24 ar',
    '2026-01-24 de',
    '2026-01-23 ar',
  ])
  expect(newestFirst(candidates.slice(0, 2))).toEqual([])
})

test.each([
  ['reviewed', false, 'translated', true],
  ['source', false, 'reviewed', true],
  ['partial', false, 'translated', false],
  ['unreviewed', false, 'translated', false],
  ['unreviewed', false, 'machine', true],
  ['unreviewed', false, 'untranslated', true],
  ['reviewed', true, 'untranslated', false],
] as const)('%s, draft %s, under require: %s: %s', (state, draft, require, isIn) => {
  const candidate = {statement: 's', language: 'de', state, draft}
  expect(isForFeeds(candidate, {require, stale: 'mark', missing: 'fail'})).toBe(isIn)
})
