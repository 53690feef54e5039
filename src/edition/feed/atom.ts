import {writeTag} from '../../xml/write-tag.ts'
import {escapeXml} from '../../xml/xml-text.ts'
import type {FedItem, Feed} from './feed.ts'

/**
 * A feed as Atom 1.0 (RFC 4287). It was updated when any of its items was last: the clock would change it with every build. Each
 * edition is an entry of its own, in its language, and names the others.
 */
export function renderAtom(feed: Feed): string {
  const head = [
    element('id', feed.atomUrl),
    element('title', feed.title),
    element('updated', newest(feed.items)),
    writeTag('link', {rel: 'self', type: 'application/atom+xml', href: feed.atomUrl}),
    writeTag('link', {rel: 'alternate', type: 'text/html', href: feed.homeUrl}),
    author(feed.author),
  ]
  const content = head.join('') + feed.items.map(entry).join('')
  const attributes = {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language}
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeTag('feed', attributes, content)}`
}

/** When any of the items was last changed. */
function newest(items: readonly FedItem[]): string {
  return items.map(updatedOf).toSorted().at(-1) ?? '1970-01-01T00:00:00Z'
}

function updatedOf(item: FedItem): string {
  return item.date_modified ?? item.date_published
}

function entry(item: FedItem): string {
  const {id, url, title, summary, language, date_published: date, content_html: html} = item
  const links = [{language, url}, ...item._broadside.alternates].map((edition) =>
    writeTag('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: edition.language,
      href: edition.url,
    }),
  )
  return writeTag(
    'entry',
    {'xml:lang': language},
    [
      element('id', id),
      element('title', title),
      ...links,
      element('published', date),
      element('updated', updatedOf(item)),
      ...(item.authors ?? []).map(author),
      summary === undefined ? '' : element('summary', summary),
      writeTag('content', {type: 'html'}, escapeXml(html)),
    ].join(''),
  )
}

function author({name, url}: Feed['author']): string {
  return writeTag(
    'author',
    {},
    element('name', name) + (url === undefined ? '' : element('uri', url)),
  )
}

function element(name: string, text: string): string {
  return writeTag(name, {}, escapeXml(text))
}
