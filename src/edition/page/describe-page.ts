import type {Element, Root} from 'hast'
import type {Statement} from '../../model/statement.ts'
import {parseText} from '../../statement/parse-statement.ts'
import {createSource} from '../../statement/source.ts'
import type {Edition} from '../assemble-edition.ts'
import {profileFor} from '../typography/profile-for.ts'
import {setText} from '../typography/set-text.ts'
import {setTree} from '../typography/set-tree.ts'
import {directionOf} from '../words/direction-of.ts'
import type {Words} from '../words/words.ts'
import {headingIds} from './heading-ids.ts'
import type {keepHtml} from './keep-html.ts'
import {type LanguageMark, markSource} from './mark-source.ts'
import {describeNotice} from './notice.ts'
import type {Alternate, Page} from './page.ts'
import {pageTree, type TreeOptions} from './page-tree.ts'
import {plainText} from './plain-text.ts'
import {readingTime} from './reading-time.ts'

/** What a page is made of. */
export interface PageInput {
  /** Name of the statement. */
  readonly name: string
  /** The statement that the edition was made from. */
  readonly statement: Statement
  /** Its Markdown, and what that is made of. The tree is used up; without one the text is parsed. */
  readonly edition: Required<Pick<Edition, 'text'>> &
    Pick<Edition, 'tree' | 'head' | 'sourceSpans' | 'counts'>
  /** BCP 47. */
  readonly language: string
  readonly sourceLanguage: string
  readonly words: Words
  readonly revision: string
  readonly alternates: readonly Alternate[]
  readonly publisher?: Page['publisher']
  readonly url?: string
  readonly isDraft: boolean
  /** Keeps what is harmless of the statement's HTML (`keep-html.ts`, much to load). Default none of it. */
  readonly keepHtml?: typeof keepHtml
}

/**
 * The page of an edition: its Markdown as a sanitized tree and all that is said about it. Law: nothing in the page's
 * body can act or load but pictures that are beside it or on the web over https; its headings have the source's ids.
 */
export function describePage(input: PageInput): Page {
  const {name, statement, edition, language, sourceLanguage, words, isDraft} = input
  const {base} = createSource(edition.text)
  const tree = edition.tree ?? parseText(edition.text)
  const {title, description, date, updated, authors} = edition.head
  const spans = edition.sourceSpans.map(({start, end}) => ({start: start - base, end: end - base}))
  const mark: LanguageMark | undefined =
    language === sourceLanguage
      ? undefined
      : {lang: sourceLanguage, dir: directionOf(sourceLanguage)}
  if (mark) markSource(tree, spans, mark)
  const keep = input.keepHtml
  const options: TreeOptions = {
    headingIds: headingIds(statement),
    words,
    ...(keep && {keepHtml: (root, ids) => keep(root, {ids, mark})}),
  }
  const profile = profileFor(language)
  const body = setTree(pageTree(tree, options), profile)
  return {
    statement: name,
    language,
    direction: words.direction,
    sourceLanguage,
    title: setText(title ?? name, profile),
    description: setText(description ?? firstSentences(body, language), profile),
    ...(date !== undefined && {date}),
    ...(updated !== undefined && {updated}),
    ...(authors && {authors}),
    readingTime: readingTime(body, language),
    ...(input.publisher && {publisher: input.publisher}),
    ...(input.url !== undefined && {url: input.url}),
    revision: input.revision,
    body,
    notice: describeNotice(edition.counts, words, {isDraft, sourceLanguage}),
    isDraft,
    alternates: input.alternates,
    words,
  }
}

/** Characters that a paragraph of running text has at least; bylines have fewer. */
const leastParagraph = 60
/** Characters of a description at most: what pages of results and messengers show. */
const longestDescription = 300

/** The first two sentences of the first paragraph of running text. */
function firstSentences(body: Root, language: string): string {
  const paragraphs = elements(body).filter(({tagName}) => tagName === 'p')
  const texts = paragraphs.map((paragraph) => plainText(paragraph))
  const text = texts.find(({length}) => length >= leastParagraph) ?? texts[0] ?? ''
  const sentences = [...new Intl.Segmenter(language, {granularity: 'sentence'}).segment(text)]
  const two = sentences
    .slice(0, 2)
    .map(({segment}) => segment)
    .join('')
    .trim()
  return two.length <= longestDescription ? two : (sentences[0]?.segment.trim() ?? two)
}

function elements({children}: Root): Element[] {
  return children.filter((node) => node.type === 'element')
}
