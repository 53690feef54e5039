import type {Nodes} from 'hast'
import {bylineOf} from '../page/byline.ts'
import {divideBody} from '../page/divide-body.ts'
import type {Page} from '../page/page.ts'
import type {Said} from '../words/words.ts'
import {joinBlocks, textBlocks} from './block-text.ts'
import {inlineText, type TextContext} from './inline-text.ts'
import {isolate, isolateAddress, isolateLines} from './isolate.ts'
import {colonOf} from './label.ts'
import {tameText} from './tame-text.ts'

/**
 * An edition as plain text for messengers and e-mail: title, who and when, what its readers are told, the text, the
 * address of its page. Nothing in it needs more than lines and spaces; an address is written once. Ends with a line ending.
 */
export function renderText(page: Page): string {
  const context = textContext(page)
  const {title, rest} = divideBody(page)
  const blocks = textBlocks(rest, context)
  const opening = blocks
    .slice(0, 2)
    .map(({text}) => text)
    .join('\n')
  const parts = [
    [headline(title, page, context), imprint(page, opening)].filter(Boolean).join('\n'),
    noticeText(page),
    joinBlocks(blocks),
    [pageLink(page, 'readOnline'), contact(page, context)].filter(Boolean).join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** What the text of a page is written with. */
export function textContext({language, direction, url}: Page): TextContext {
  return {language, direction, base: url, written: new Set(url === undefined ? [] : [url])}
}

/** The heading of the text on one line, or the title where it has none. */
export function headline(title: Nodes | undefined, page: Page, context: TextContext): string {
  const own = title && 'children' in title ? inlineText(title.children, context).text : ''
  return own.replaceAll('\n', ' ') || tameText(page.title)
}

/** Authors, publisher and date on a line of their own, without what the opening of the text says already. */
function imprint(page: Page, opening: string): string {
  const {publisher, date, words, direction} = page
  const byline = tameText(bylineOf(page)?.text ?? '')
  const name = tameText(publisher?.name ?? '')
  const day = date === undefined ? '' : words.date(date).text
  const said = [byline, name, day].filter((text) => text !== '' && !opening.includes(text))
  return said.map((text) => (direction === 'rtl' ? isolate(text, 'auto') : text)).join(' · ')
}

/** What readers are told of the edition, a line each. */
export function noticeText({notice, direction}: Page): string {
  return notice.lines
    .map((line) => inDirection({...line, text: tameText(line.text)}, direction))
    .join('\n')
}

function inDirection({text, direction}: Said, around: Said['direction']): string {
  return direction === around ? text : isolateLines(text, direction)
}

/** The address of the page behind the words for it; empty where it has none. */
export function pageLink(page: Page, key: 'readOnline' | 'fullText'): string {
  return page.url === undefined ? '' : labelled(page.url, page.words.say(key), page)
}

/** Where the publisher is found; empty where nobody knows, or the text has said so. */
function contact(page: Page, {written}: TextContext): string {
  const address = page.publisher?.url
  if (address === undefined || written.has(address)) return ''
  return labelled(address, page.words.say('contact'), page)
}

function labelled(address: string, label: Said, {direction}: Page): string {
  const start = inDirection(label, direction) + colonOf(label.language)
  return start + isolateAddress(address, direction)
}
