import {escapeXml} from '../../xml/xml-text.ts'
import {bylineOf} from '../page/byline.ts'
import {divideBody} from '../page/divide-body.ts'
import type {Alternate, Page} from '../page/page.ts'
import {elementsOf, stringOf} from '../page/read-tree.ts'
import {toXhtml, type XhtmlOptions, xhtmlText} from '../page/to-xhtml.ts'
import type {Said} from '../words/words.ts'
import {bookTitle} from './book-title.ts'
import type {Picture} from './pictures.ts'
import {xhtmlDocument} from './xhtml-document.ts'

/** The text of a book: title, who and when, what readers are told, the statement, and where it is from. */
export function contentDocument(page: Page, pictures: ReadonlyMap<string, Picture>): string {
  const {title, rest} = divideBody(page)
  const options = bookOptions(page, pictures)
  const heading = title ? toXhtml([title], options) : `<h1>${xhtmlText(bookTitle(page))}</h1>`
  const body = [heading, imprint(page), notice(page), toXhtml(rest, options), colophon(page)]
  return xhtmlDocument(page, bookTitle(page), body.filter(Boolean).join('\n'))
}

/** Links lead to the web, to mail and telephones, or to places in the text that are there. */
function bookOptions(page: Page, pictures: ReadonlyMap<string, Picture>): XhtmlOptions {
  const ids = new Set(elementsOf(page.body).map((element) => stringOf(element, 'id')))
  return {
    link: (href) => {
      if (href.startsWith('#')) return ids.has(decode(href.slice(1))) ? href : undefined
      const url = href === '' ? null : URL.parse(href, page.url)
      return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined
    },
    picture: (src) => pictures.get(src)?.name,
  }
}

/** A fragment's id; an odd per cent sign stands for itself. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function imprint(page: Page): string {
  const {publisher, date, words} = page
  const byline = bylineOf(page)
  const parts = [
    byline && said(byline, words.language),
    publisher && publisherOf(publisher),
    date === undefined ? undefined : said(words.date(date), words.language),
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? `<p class="imprint">${parts.join(' · ')}</p>` : ''
}

/** The publisher's name, which leads to where it is found. */
function publisherOf({name, url}: NonNullable<Page['publisher']>): string {
  const text = `<span dir="auto">${xhtmlText(name)}</span>`
  return url === undefined ? text : `<a href="${escapeXml(url)}">${text}</a>`
}

function notice({notice: {lines}, language}: Page): string {
  const told = lines.map((line) => `<p>${said(line, language)}</p>`).join('\n')
  return told === '' ? '' : `<div class="notice" role="note">\n${told}\n</div>`
}

/** Where the text is from, and in what other languages it can be read. */
function colophon(page: Page): string {
  const {url, words, revision, language, alternates} = page
  const others = alternates.filter(({isCurrent, url: other}) => !isCurrent && isWeb(other))
  const lines = [
    url === undefined
      ? ''
      : `<p>${said(words.say('readOnline'), language)}: <a dir="ltr" href="${escapeXml(url)}">${xhtmlText(url)}</a></p>`,
    others.length === 0
      ? ''
      : `<p>${said(words.say('readInOther'), language)} — ${others.map(alternateLink).join(' · ')}</p>`,
    `<p>${said(words.say('revision', {revision}), language)}</p>`,
  ]
  return `<div class="colophon">\n${lines.filter(Boolean).join('\n')}\n</div>`
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

function alternateLink({language, direction, name, url}: Alternate): string {
  const tag = escapeXml(language)
  return `<a href="${escapeXml(url)}" hreflang="${tag}" lang="${tag}" xml:lang="${tag}" dir="${direction}">${xhtmlText(name)}</a>`
}

/** Words in an element of their own where they are in another language. */
function said({text, language, direction}: Said, around: string): string {
  if (language === around) return xhtmlText(text)
  const tag = escapeXml(language)
  return `<span lang="${tag}" xml:lang="${tag}" dir="${direction}">${xhtmlText(text)}</span>`
}
