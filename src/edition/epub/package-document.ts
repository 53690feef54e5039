import {hash} from 'node:crypto'
import {writeTag} from '../../xml/write-tag.ts'
import {escapeXml} from '../../xml/xml-text.ts'
import type {Page} from '../page/page.ts'
import {elementsOf, stringOf} from '../page/read-tree.ts'
import {bookTitle} from './book-title.ts'
import type {Picture} from './pictures.ts'

/**
 * What a book is and what is in it (EPUB 3.3, section 5, and EPUB Accessibility 1.1). It was changed when the statement was, for
 * the clock would make each build another book; one without a day has the first that a zip file knows.
 */
export function packageDocument(page: Page, pictures: ReadonlyMap<string, Picture>): string {
  const {language, direction} = page
  const metadata = writeTag(
    'metadata',
    {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'},
    descriptionOf(page) + accessibility(page, pictures.size > 0),
  )
  const manifest = writeTag('manifest', {}, manifestItems(pictures))
  const spine = writeTag(
    'spine',
    {'page-progression-direction': direction},
    writeTag('itemref', {idref: 'text'}),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeTag(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': language,
      dir: direction,
    },
    metadata + manifest + spine,
  )}`
}

function descriptionOf(page: Page): string {
  const {language, publisher, authors, date, updated, description, url, revision} = page
  const creators = authors ?? [publisher?.name]
  const optional: readonly (readonly [name: string, value: string | undefined])[] = [
    ...creators.map((name) => ['dc:creator', name] as const),
    ['dc:publisher', publisher?.name],
    ['dc:date', date],
    ['dc:description', description],
    ['dc:source', url],
  ]
  return [
    writeTag('dc:identifier', {id: 'id'}, escapeXml(identifier(page))),
    writeTag('dc:title', {}, escapeXml(bookTitle(page))),
    writeTag('dc:language', {}, escapeXml(language)),
    ...optional.map(([name, value = '']) => (text(value) ? writeTag(name, {}, text(value)) : '')),
    meta('dcterms:modified', `${updated ?? date ?? '1980-01-01'}T00:00:00Z`),
    meta('schema:version', revision),
  ].join('')
}

/** A text without white space at its edges, which this format does not allow alone. */
function text(value: string): string {
  return escapeXml(value.replace(/\s+/g, ' ').trim())
}

function meta(property: string, value: string): string {
  return writeTag('meta', {property}, escapeXml(value))
}

/** The address of the page, or a number made of what tells this edition from all others (UUID version 8, RFC 9562). */
function identifier({url, publisher, statement, language}: Page): string {
  if (url !== undefined) return url
  const digits = hash('sha256', JSON.stringify([publisher, statement, language]))
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}

function accessibility({body}: Page, hasPictures: boolean): string {
  const isDescribed = elementsOf(body, 'img').every((image) => stringOf(image, 'alt'))
  return [
    meta('schema:accessMode', 'textual'),
    hasPictures ? meta('schema:accessMode', 'visual') : '',
    !hasPictures || isDescribed ? meta('schema:accessModeSufficient', 'textual') : '',
    meta('schema:accessibilityFeature', 'structuralNavigation'),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityFeature', 'readingOrder'),
    hasPictures && isDescribed ? meta('schema:accessibilityFeature', 'alternativeText') : '',
    meta('schema:accessibilityHazard', 'none'),
  ].join('')
}

function manifestItems(pictures: ReadonlyMap<string, Picture>): string {
  const documents = [
    {id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav'},
    {id: 'text', href: 'text.xhtml', 'media-type': 'application/xhtml+xml'},
    {id: 'style', href: 'style.css', 'media-type': 'text/css'},
  ]
  const images = [...pictures.values()].map(({name, mediaType}, index) => ({
    id: `image-${index + 1}`,
    href: name,
    'media-type': mediaType,
  }))
  return [...documents, ...images].map((item) => writeTag('item', item)).join('')
}
