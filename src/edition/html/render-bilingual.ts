import type {Element} from 'hast'
import {isJoined, isStale, stateOf} from '../../catalog/entry-state.ts'
import type {Entry} from '../../model/catalog.ts'
import type {Segment} from '../../model/statement.ts'
import {directionOf} from '../words/direction-of.ts'
import type {WordKey} from '../words/word-key.ts'
import type {Words} from '../words/words.ts'
import {codedContent} from './coded-content.ts'
import {type Content, element, htmlFile, spoken} from './element.ts'
import {bilingualStyle} from './index-style.ts'
import {headStart} from './page-head.ts'

/** What is shown side by side. */
export interface BilingualInput {
  /** Of the statement. */
  readonly title: string
  readonly sourceLanguage: string
  /** In the language of the translation. */
  readonly words: Words
  readonly revision: string
  readonly segments: readonly Segment[]
  /** One for each segment. */
  readonly entries: readonly Entry[]
}

/**
 * Source and translation side by side, sentence by sentence, with the state of each, for reviewers without the tool: one HTML
 * file to read, print and write on. It shows whatever the catalog holds, publishable or not.
 */
export function renderBilingual(input: BilingualInput): string {
  const {title, words, sourceLanguage, segments, entries, revision} = input
  const {language, direction} = words
  const style = bilingualStyle(language, sourceLanguage)
  const heading = words.say('bilingualTitle')
  const source = {lang: sourceLanguage, dir: directionOf(sourceLanguage)}
  const rows = segments.flatMap((segment, index) => {
    const entry = entries[index]
    return entry ? [row(segment, entry, {number: index + 1, words, source})] : []
  })
  return htmlFile(
    element(
      'html',
      {lang: language, dir: direction},
      element(
        'head',
        {},
        ...headStart(`${heading.text} · ${title}`, style),
        element('style', {}, style),
      ),
      element(
        'body',
        {},
        element(
          'main',
          {},
          element('h1', source, title),
          element(
            'p',
            {className: ['about']},
            spoken(heading, language),
            ' · ',
            spoken(words.say('revision', {revision}), language),
          ),
          element(
            'table',
            {},
            element('thead', {}, element('tr', {}, ...columns.map((key) => head(words, key)))),
            element('tbody', {}, ...rows),
          ),
        ),
      ),
    ),
  )
}

const columns: readonly WordKey[] = ['columnNumber', 'original', 'translation', 'columnState']

function head(words: Words, key: WordKey): Element {
  return element('th', {scope: 'col'}, spoken(words.say(key), words.language))
}

function row(
  segment: Segment,
  entry: Entry,
  about: {
    readonly number: number
    readonly words: Words
    readonly source: {readonly lang: string; readonly dir: string}
  },
): Element {
  const {number, words, source} = about
  const isBlockStart = !segment.continued
  const content = (text: string): Content[] => codedContent(text, segment.codes)
  const isTranslated = entry.target !== ''
  return element(
    'tr',
    {className: isBlockStart ? ['start', ...blockClass(segment)] : blockClass(segment)},
    element('td', {className: ['number']}, String(number)),
    element('td', source, ...content(segment.source)),
    element(
      'td',
      {className: ['target']},
      ...(isTranslated ? content(entry.target) : joinedMark(entry)),
    ),
    element('td', {className: ['state']}, ...stateWords(entry).map((key) => badge(words, key))),
  )
}

function blockClass({kind}: Segment): string[] {
  return /^heading|^title$/.test(kind) ? ['heading'] : []
}

/** An arrow where the words stand in the translation above. */
function joinedMark(entry: Entry): Content[] {
  return isJoined(entry) ? ['↑'] : []
}

/** How far a translation is, in words. */
function stateWords(entry: Entry): WordKey[] {
  if (entry.target === '') return isJoined(entry) ? [] : ['stateUntranslated']
  const state = stateOf(entry)
  const known = {machine: 'stateMachine', reviewed: 'stateReviewed'} as const
  const key = state === 'machine' || state === 'reviewed' ? known[state] : 'stateUnreviewed'
  return isStale(entry) ? ['stateStale'] : [key]
}

function badge(words: Words, key: WordKey): Element {
  return element('span', {className: ['badge', key]}, spoken(words.say(key), words.language))
}
