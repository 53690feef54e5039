import {divideBody} from '../page/divide-body.ts'
import type {Page} from '../page/page.ts'
import {toXhtml, type XhtmlOptions, xhtmlText} from '../page/to-xhtml.ts'
import {tameText} from '../text/tame-text.ts'
import type {Said} from '../words/words.ts'

/** An edition as an item of a feed: the keys of JSON Feed 1.1, and of ours what that has none for. */
export interface FeedItem {
  /** The address of the page, which does not change; without one, a name that is good beside the editions only. */
  readonly id: string
  /** Absent where the settings have no `baseUrl`: no feed can take it then. */
  readonly url?: string
  readonly title: string
  readonly summary?: string
  /** Well-formed as XHTML too; all addresses absolute. */
  readonly content_html: string
  /** RFC 3339. Absent where the statement has no date: no feed can take it then. */
  readonly date_published?: string
  /** RFC 3339. Absent where the statement was not changed since. */
  readonly date_modified?: string
  /** Absent where the statement names none: the publisher is its author then. */
  readonly authors?: readonly {readonly name: string}[]
  /** BCP 47. */
  readonly language: string
  readonly _broadside: {
    readonly statement: string
    readonly revision: string
    readonly state: Page['notice']['state']
    readonly isDraft: boolean
    /** The other editions. */
    readonly alternates: readonly {readonly language: string; readonly url: string}[]
  }
}

/** The item of an edition. */
export function describeItem(page: Page): FeedItem {
  const {url, statement, title, description, date, updated, language, revision, notice} = page
  const {isDraft} = page
  const authors = page.authors?.map((name) => ({name: tameText(name).trim()}))
  const summary = tameText(description).trim()
  return {
    id: url ?? `${language}/${statement}`,
    ...(url !== undefined && {url}),
    title: tameText(title).trim() || statement,
    ...(summary !== '' && {summary}),
    content_html: contentOf(page),
    ...(date !== undefined && {date_published: `${date}T00:00:00Z`}),
    ...(updated !== undefined && {date_modified: `${updated}T00:00:00Z`}),
    ...(authors && {authors}),
    language,
    _broadside: {
      statement,
      revision,
      state: notice.state,
      isDraft,
      alternates: page.alternates
        .filter((other) => !other.isCurrent && URL.canParse(other.url, url))
        .map((other) => ({language: other.language, url: new URL(other.url, url).href})),
    },
  }
}

/** What readers are told, and the statement without its title, which readers of feeds show themselves. */
function contentOf(page: Page): string {
  const {language, direction, notice} = page
  const told = notice.lines.map((line) => `<p><strong>${said(line, language)}</strong></p>\n`)
  const text = toXhtml(divideBody(page).rest, absolute(page.url))
  return `<div lang="${xhtmlText(language)}" dir="${direction}">\n${told.join('')}${text.trim()}\n</div>`
}

function said({text, language, direction}: Said, around: string): string {
  const words = xhtmlText(text)
  if (language === around) return words
  return `<span lang="${xhtmlText(language)}" dir="${direction}">${words}</span>`
}

/** Addresses as they are from the page, wherever they are read. */
function absolute(page: string | undefined): XhtmlOptions {
  const resolve = (address: string, schemes: RegExp): string | undefined => {
    const url = address === '' ? null : URL.parse(address, page)
    return url && schemes.test(url.protocol) ? url.href : undefined
  }
  return {
    link: (href) => resolve(href, /^(?:https?|mailto|tel):$/),
    picture: (src) => resolve(src, /^https?:$/),
  }
}
