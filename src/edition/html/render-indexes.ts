import type {Element} from 'hast'
import type {Notice, Page} from '../page/page.ts'
import {dayWithin} from '../page/values-within.ts'
import type {WordKey} from '../words/word-key.ts'
import type {Direction, Words} from '../words/words.ts'
import {type Content, element, htmlFile, spoken} from './element.ts'
import {indexStyle} from './index-style.ts'
import {headStart} from './page-head.ts'
import type {PageFile} from './page-links.ts'

/** An edition as an index shows it. */
export interface IndexedEdition {
  readonly language: string
  readonly direction: Direction
  /** The language's name in itself. */
  readonly name: string
  /** In the edition's language. */
  readonly words: Words
  /** Parts of 1 that are translated and reviewed; not of an edition in the source language. */
  readonly share?: {readonly translated: number; readonly reviewed: number}
  /** Absent where it may not be published yet. */
  readonly published?: {
    readonly title: string
    readonly state: Notice['state'] | 'machine' | 'stale'
    readonly isDraft: boolean
    /** Of its web page. */
    readonly url: string
    /** Its other files. */
    readonly files: readonly PageFile[]
  }
}

/** A statement as an index shows it. */
export interface IndexedStatement {
  /** In the source language. */
  readonly title: string
  /** ISO 8601 day. */
  readonly date?: string
  /** Address of the index of its editions. */
  readonly url: string
  readonly editions: readonly IndexedEdition[]
}

/** What all indexes say. */
export interface IndexFrame {
  /** In the source language. */
  readonly words: Words
  readonly publisher?: Page['publisher']
  /** Address of the index of all statements. */
  readonly all?: string
}

/** The index of a statement: its editions with how far they are, and their files. One file without outside requests. */
export function renderStatementIndex(
  {title, date, editions}: IndexedStatement,
  frame: IndexFrame,
): string {
  const {words, all} = frame
  return indexPage(title, frame, [
    element('h1', {}, title),
    date !== undefined && element('p', {className: ['date']}, sayDate(date, words)),
    element(
      'ul',
      {className: ['editions']},
      ...editions.map((edition) => editionItem(edition, frame.publisher?.url)),
    ),
    all !== undefined && element('p', {}, element('a', {href: all}, say(words, 'allStatements'))),
  ])
}

/** The index of all statements: each with the languages it can be read in. One file without outside requests. */
export function renderIndex(statements: readonly IndexedStatement[], frame: IndexFrame): string {
  const {words} = frame
  const title = words.say('indexTitle')
  return indexPage(title.text, frame, [
    element('h1', {}, spoken(title, words.language)),
    element(
      'ul',
      {className: ['statements']},
      ...statements.map((each) => statementItem(each, words)),
    ),
  ])
}

function indexPage(title: string, frame: IndexFrame, content: readonly Content[]): string {
  const {words, publisher} = frame
  const {language, direction} = words
  const style = indexStyle(language)
  const name = publisher && element('span', {dir: 'auto'}, publisher.name)
  return htmlFile(
    element(
      'html',
      {lang: language, dir: direction},
      element('head', {}, ...headStart(title, style), element('style', {}, style)),
      element(
        'body',
        {},
        name &&
          element(
            'header',
            {className: ['masthead']},
            element(
              'p',
              {className: ['publisher']},
              publisher?.url === undefined ? name : element('a', {href: publisher.url}, name),
            ),
          ),
        element('main', {}, ...content),
      ),
    ),
  )
}

function sayDate(day: string, words: Words): Content {
  return spoken(words.say('published', {date: dayWithin('published', day, words)}), words.language)
}

/** A language: what the edition is called there, how far it is, and its files; `help` is where those who would help turn to. */
function editionItem(edition: IndexedEdition, help: string | undefined): Element {
  const {language, direction, name, words, published} = edition
  const tongue = {lang: language, dir: direction}
  const state = stateWords(edition)
  return element(
    'li',
    tongue,
    element('p', {className: ['name']}, name),
    element(
      'div',
      {},
      published &&
        element('h2', {}, element('a', {href: published.url, hrefLang: language}, published.title)),
      element(
        'p',
        {className: ['state']},
        state &&
          element('span', {className: ['badge', published?.state ?? 'none']}, say(words, state)),
        published?.isDraft &&
          element('span', {className: ['badge', 'draft']}, say(words, 'noticeDraft')),
      ),
      progress(edition, help),
      published && published.files.length > 0 && fileList(published.files, words),
    ),
  )
}

function say(words: Words, key: WordKey): Content {
  return spoken(words.say(key), words.language)
}

const states: Readonly<Record<string, WordKey>> = {
  reviewed: 'stateReviewed',
  partial: 'statePartlyReviewed',
  unreviewed: 'stateUnreviewed',
  machine: 'stateMachine',
  stale: 'stateStale',
  source: 'original',
}

function stateWords({published, share}: IndexedEdition): WordKey | undefined {
  if (published) return states[published.state]
  return share?.translated === 0 ? 'stateUntranslated' : undefined
}

/** A bar with the share that is translated, where there is something left to do, and whom to tell who would do it. */
function progress({share, words}: IndexedEdition, help: string | undefined): Content {
  if (!share || share.reviewed === 1) return undefined
  const label = words.say('indexProgress', share)
  return element(
    'p',
    {className: ['progress']},
    element('progress', {
      value: String(Math.floor(share.translated * 100)),
      max: '100',
      ariaLabel: label.text,
    }),
    ' ',
    spoken(label, words.language),
    help !== undefined && ' · ',
    help !== undefined && element('a', {href: help}, say(words, 'indexHelp')),
  )
}

function fileList(files: readonly PageFile[], words: Words): Element {
  return element(
    'ul',
    {className: ['files']},
    ...files.map(({url, type, words: key}) =>
      element('li', {}, element('a', {href: url, type}, say(words, key))),
    ),
  )
}

/** A statement: its title, and the languages it can be read in. */
function statementItem({title, date, url, editions}: IndexedStatement, words: Words): Element {
  const published = editions.filter((edition) => edition.published)
  return element(
    'li',
    {},
    element('h2', {}, element('a', {href: url}, title)),
    date !== undefined && element('p', {className: ['date']}, sayDate(date, words)),
    element(
      'ul',
      {className: ['files']},
      ...published.map((edition) => {
        const {language, direction, name} = edition
        const tongue = {lang: language, dir: direction, hrefLang: language}
        return element('li', {}, element('a', {href: edition.published?.url, ...tongue}, name))
      }),
    ),
  )
}
