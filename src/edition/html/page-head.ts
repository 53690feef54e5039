import {hash} from 'node:crypto'
import type {Element} from 'hast'
import type {Page} from '../page/page.ts'
import {type Content, element} from './element.ts'
import {jsonLd} from './json-ld.ts'

/** What the head of a page is made of beside the page. */
export interface HeadInput {
  readonly style: string
  /** Address of the index of all editions. */
  readonly index?: string
  /** Other formats of this edition. */
  readonly files: readonly {readonly url: string; readonly type: string}[]
}

/** The head of a page: what browsers, search engines and messengers read. */
export function pageHead(page: Page, {style, index, files}: HeadInput): Element {
  return element(
    'head',
    {},
    ...headStart(page.title, style),
    page.description !== '' && meta('description', page.description),
    ...(page.authors ?? []).map((name) => meta('author', name)),
    page.isDraft && meta('robots', 'noindex'),
    page.url !== undefined && element('link', {rel: ['canonical'], href: page.url}),
    ...page.alternates.map(({language, url}) =>
      element('link', {rel: ['alternate'], hrefLang: language, href: url}),
    ),
    index !== undefined &&
      element('link', {rel: ['alternate'], hrefLang: 'x-default', href: index}),
    ...files.map(({url, type}) => element('link', {rel: ['alternate'], type, href: url})),
    ...openGraph(page),
    element('script', {type: 'application/ld+json'}, jsonLd(page)),
    element('style', {}, style),
  )
}

/** What every page of ours begins with: nothing may act in it, nor load but pictures; nobody learns where readers come from. */
export function headStart(title: string, style: string): Element[] {
  const policy = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; img-src 'self' https:; base-uri 'none'; form-action 'none'`
  return [
    element('meta', {charSet: 'utf-8'}),
    element('meta', {httpEquiv: ['Content-Security-Policy'], content: policy}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('title', {}, title),
    meta('referrer', 'no-referrer'),
    meta('color-scheme', 'light dark'),
    meta('format-detection', 'telephone=no'),
  ]
}

function meta(name: string, content: string): Element {
  return element('meta', {name, content})
}

function openGraph(page: Page): Content[] {
  const others = page.alternates.filter(({isCurrent}) => !isCurrent)
  const properties: readonly (readonly [string, string | undefined])[] = [
    ['og:type', 'article'],
    ['og:title', page.title],
    ['og:description', page.description || undefined],
    ['og:url', page.url],
    ['og:site_name', page.publisher?.name],
    ['og:locale', openGraphLocale(page.language)],
    ...others.map(({language}) => ['og:locale:alternate', openGraphLocale(language)] as const),
    ['article:published_time', page.date],
    ['article:modified_time', page.updated],
  ]
  return properties.map(
    ([property, content]) => content !== undefined && element('meta', {property, content}),
  )
}

/** A language with the region it is most spoken in: `zh_CN` for `zh-Hans`. */
function openGraphLocale(language: string): string {
  const {language: base, region} = new Intl.Locale(language).maximize()
  return region ? `${base}_${region}` : base
}
