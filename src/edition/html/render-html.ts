import type {Element, ElementContent, Root} from 'hast'
import {bylineOf} from '../page/byline.ts'
import {divideBody} from '../page/divide-body.ts'
import type {Page} from '../page/page.ts'
import {isElement} from '../page/read-tree.ts'
import {dayWithin, nameWithin} from '../page/values-within.ts'
import {type Content, element, htmlFile, spoken, tongue} from './element.ts'
import {pageHead} from './page-head.ts'
import type {PageLinks} from './page-links.ts'
import {pageStyle} from './page-style.ts'

/** Id of the text; those of headings have no full stop. */
const TEXT = 'page.text'

/**
 * An edition as one HTML file that asks for nothing from outside: no script, its style within, no fonts. Law: whatever the
 * page says stands as text or as an attribute of it.
 */
export function renderHtml(page: Page, links: PageLinks = {files: []}): string {
  const {language, direction, words} = page
  const style = pageStyle(language, foreignLanguages(page))
  const html = element(
    'html',
    {lang: language, dir: direction},
    pageHead(page, {style, ...links}),
    element(
      'body',
      {},
      element(
        'a',
        {className: ['skip'], href: `#${TEXT}`},
        spoken(words.say('skipToContent'), language),
      ),
      masthead(page),
      element('main', {id: TEXT}, notice(page), article(page)),
      footer(page, links),
    ),
  )
  return htmlFile(html)
}

/** Who publishes it, and all languages it can be read in. */
function masthead({publisher, alternates, words}: Page): Content {
  const name = publisher && element('span', {dir: 'auto'}, publisher.name)
  const languages = alternates.map(({language, direction, name, url, isCurrent}) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: url,
          lang: language,
          dir: direction,
          hrefLang: language,
          ...(isCurrent && {ariaCurrent: 'page'}),
        },
        name,
      ),
    ),
  )
  if (!name && languages.length < 2) return undefined
  return element(
    'header',
    {className: ['masthead']},
    name &&
      element(
        'p',
        {className: ['publisher']},
        publisher.url === undefined ? name : element('a', {href: publisher.url}, name),
      ),
    languages.length > 1 &&
      element('nav', {ariaLabel: words.say('languageMenu').text}, element('ul', {}, ...languages)),
  )
}

/** How far it is reviewed. */
function notice({notice: {lines}, language}: Page): Content {
  const paragraphs = lines.map((line, index) =>
    element(
      'p',
      tongue(line, language),
      index === 0 ? element('strong', {}, line.text) : line.text,
    ),
  )
  return lines.length > 0 && element('div', {className: ['notice'], role: 'note'}, ...paragraphs)
}

/** The text below its title, or that of the page where it has none itself, and who wrote it. */
function article(page: Page): Element {
  const {title, rest} = divideBody(page)
  const hasTitle = title !== undefined || rest.some((node) => isElement(node, 'h1'))
  const children = rest.filter(
    (child): child is ElementContent => child.type === 'element' || child.type === 'text',
  )
  return element(
    'article',
    {},
    title ? dress(title) : !hasTitle && element('h1', {}, page.title),
    about(page),
    ...children.map(dress),
  )
}

/** Who wrote it, and how long it takes to read. */
function about(page: Page): Element {
  const {words, language, readingTime} = page
  const byline = bylineOf(page)
  return element(
    'p',
    {className: ['about']},
    byline && spoken(byline, language),
    byline && ' · ',
    spoken(words.say('readingTime', {count: readingTime}), language),
  )
}

/** An element as the style sheet knows it: emphasis that is the whole of its block, links that show where they lead. */
function dress(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const children = node.children.map(dress)
  const [only] = children
  if (
    node.tagName === 'p' &&
    children.length === 1 &&
    only?.type === 'element' &&
    only.tagName === 'em'
  )
    only.properties = {...only.properties, className: ['whole']}
  const isBare =
    node.tagName === 'a' &&
    only?.type === 'text' &&
    /^[a-z]+:/.test(String(node.properties.href)) &&
    String(node.properties.href).endsWith(only.value)
  return {
    ...node,
    properties: isBare ? {...node.properties, className: ['bare'], dir: 'ltr'} : node.properties,
    children,
  }
}

/** Where it comes from, other forms of it, when and by whom it was published. */
function footer(page: Page, {files, index}: PageLinks): Element {
  const {language, words, url} = page
  const say = (...about: Parameters<typeof words.say>): Content =>
    spoken(words.say(...about), language)
  const days = (['published', 'updated'] as const).flatMap((key): Content[] => {
    const day = key === 'published' ? page.date : page.updated
    return day === undefined ? [] : [say(key, {date: dayWithin(key, day, words)}), ' · ']
  })
  return element(
    'footer',
    {},
    ...translationOf(page),
    files.length > 0 &&
      element(
        'nav',
        {ariaLabel: words.say('download').text},
        element('p', {className: ['label'], ariaHidden: 'true'}, say('download')),
        element(
          'ul',
          {},
          ...files.map(({words: key, url, type}) =>
            element('li', {}, element('a', {href: url, type}, say(key))),
          ),
        ),
      ),
    element(
      'p',
      {},
      ...days,
      say('revision', {revision: page.revision}),
      index !== undefined && ' · ',
      index !== undefined && element('a', {href: index}, say('readInOther')),
    ),
    // On paper only.
    url !== undefined &&
      element(
        'p',
        {className: ['address']},
        say('readOnline'),
        ' ',
        element('bdi', {dir: 'ltr'}, url),
      ),
  )
}

/** That it is a translation, of what, and what holds where the two differ. */
function translationOf({language, sourceLanguage, alternates, words}: Page): Content[] {
  if (language === sourceLanguage) return []
  const original = alternates.find((alternate) => alternate.language === sourceLanguage)
  const from = words.say('translatedFrom', {
    language: nameWithin('translatedFrom', sourceLanguage, words),
  })
  const read = spoken(words.say('readOriginal'), language)
  return [
    element(
      'p',
      {},
      spoken(from, language),
      original && ' · ',
      original && element('a', {href: original.url, hrefLang: sourceLanguage}, read),
    ),
    element('p', {}, spoken(words.say('originalPrevails'), language)),
  ]
}

/** The languages that parts of the page are in, its own among them. */
function foreignLanguages({body, notice}: Page): string[] {
  const found = new Set(notice.lines.map((line) => line.language))
  const visit = (node: Root | ElementContent): void => {
    if (node.type !== 'root' && node.type !== 'element') return
    if (node.type === 'element' && typeof node.properties.lang === 'string')
      found.add(node.properties.lang)
    for (const child of node.children) visit(child as ElementContent)
  }
  visit(body)
  return [...found]
}
