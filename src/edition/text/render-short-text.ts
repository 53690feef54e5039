import type {Nodes} from 'hast'
import {pattern} from '../../segment/pattern.ts'
import {splitSentences} from '../../segment/split-sentences.ts'
import {divideBody} from '../page/divide-body.ts'
import type {Page} from '../page/page.ts'
import {elementsOf, isElement} from '../page/read-tree.ts'
import {bareWords} from './bare-words.ts'
import {listText} from './block-text.ts'
import {type Demands, findDemands, holdsOnly} from './find-demands.ts'
import {inlineText, type TextContext} from './inline-text.ts'
import {colonOf} from './label.ts'
import {headline, noticeText, pageLink, textContext} from './render-text.ts'

/** The end of a sentence, with what may close it. */
const sentenceEnd = pattern(String.raw`[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}\p{Pi}"'\u2069]*$`)

/** Sentences of the first paragraph that a short form has at most. */
const SENTENCES = 3

/**
 * An edition in short, for a message that is read at a glance: title, notice, the first three sentences of its first paragraph, its
 * demands, the address of its page. The first paragraph is the first that is neither in italics throughout nor broken into
 * lines, as what stands before a statement's own words mostly is, and that ends as a sentence does. Ends with a line ending.
 */
export function renderShortText(page: Page): string {
  const context = textContext(page)
  const {title, rest} = divideBody(page)
  const demands = findDemands(rest)
  const parts = [
    headline(title, page, context),
    noticeText(page),
    opening(rest, context),
    demands ? demandsText(demands, page, context) : '',
    pageLink(page, 'fullText'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function opening(nodes: readonly Nodes[], context: TextContext): string {
  const texts = nodes
    .filter((node) => isElement(node, 'p'))
    .filter((node) => !holdsOnly(node, 'em', 'i') && elementsOf(node, 'br').length === 0)
    .map(({children}) => inlineText(bareWords(children), context).text)
    .filter((text) => text !== '')
  const text = texts.find((each) => sentenceEnd().test(each)) ?? texts[0] ?? ''
  return splitSentences(text, context.language).slice(0, SENTENCES).join('').trimEnd()
}

/** The demands under what introduces them: the last sentence before them if it ends in a colon, or our words for them. */
function demandsText({list, before}: Demands, page: Page, context: TextContext): string {
  const said = before ? inlineText(bareWords(before.children), context).text : ''
  const last = splitSentences(said, page.language).at(-1)?.trim() ?? ''
  const own = /[:：]$/.test(last) || before?.tagName !== 'p' ? last : ''
  const intro = own || page.words.say('demands').text + colonOf(page.language).trimEnd()
  return `${intro}\n${listText({...list, children: bareWords(list.children)}, context)}`
}
