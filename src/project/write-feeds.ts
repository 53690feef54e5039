import {renderAtom} from '../edition/feed/atom.ts'
import {type FedItem, type Feed, isFed, isForFeeds, newestFirst} from '../edition/feed/feed.ts'
import {parseItem, renderJsonFeed} from '../edition/feed/json-feed.ts'
import {wordsFor} from '../edition/words/words-for.ts'
import type {Finding} from '../model/finding.ts'
import type {Settings} from '../model/settings.ts'
import {absoluteUrl} from './edition-links.ts'
import type {BuiltEdition, EditionList} from './edition-list.ts'
import {EDITIONS_FOLDER, INDEX_FILE, languageFile, SETTINGS_FILE} from './paths.ts'
import {readEditionWords} from './read-edition-words.ts'
import {readTextIfAny} from './read-text.ts'
import {writeIfChanged} from './write-file.ts'

/** What feeds are made of. */
export interface FeedWork {
  readonly list: EditionList
  readonly settings: Settings
}

/**
 * Writes a feed of each language and one of all, as Atom and as JSON, from the items that the editions left beside them;
 * one without items too, so that no page leads to nothing. Returns what keeps editions out of them. Without `baseUrl`
 * there are no feeds: their readers have no place that an address could be relative to.
 */
export function writeFeeds(root: string, {list, settings}: FeedWork): readonly Finding[] {
  const {baseUrl, languages, sourceLanguage, publish} = settings
  const rows = [...list.editions.values()].flat().filter(({format}) => format === 'feed')
  if (baseUrl === undefined) return [missingAddress]
  const fed = rows.filter((row) => isForFeeds(row, publish))
  const known = new Map<BuiltEdition, FedItem | undefined>()
  const itemsOf = (chosen: readonly BuiltEdition[]): FedItem[] =>
    newestFirst(chosen).flatMap((row) => {
      if (!known.has(row)) known.set(row, readItem(root, row))
      return known.get(row) ?? []
    })
  for (const language of new Set([sourceLanguage, ...languages])) {
    const items = itemsOf(fed.filter((row) => row.language === language))
    writeFeed(root, {...frameOf(root, settings, language), items}, language)
  }
  writeFeed(root, {...frameOf(root, settings, undefined), items: itemsOf(fed)}, undefined)
  return [...undated(fed), ...unread(rows.length - fed.length)]
}

function readItem(root: string, {path}: BuiltEdition): FedItem | undefined {
  const item = parseItem(readTextIfAny(root, path, 'data')?.text ?? '')
  return item && isFed(item) ? item : undefined
}

/** Everything of a feed but its items; of all languages where none is named. */
function frameOf(
  root: string,
  settings: Settings,
  language: string | undefined,
): Omit<Feed, 'items'> {
  const {publisher, sourceLanguage} = settings
  const spoken = language ?? sourceLanguage
  const homeUrl = absoluteUrl(INDEX_FILE, settings) ?? ''
  const author = publisher ?? {name: new URL(homeUrl).host}
  const words = wordsFor(spoken, readEditionWords(root, spoken).texts)
  const title = words.say(language ? 'feedTitle' : 'feedTitleAll', {name: author.name})
  return {
    title: title.text,
    language: title.language,
    atomUrl: absoluteUrl(feedPath(language, 'atom'), settings) ?? '',
    jsonUrl: absoluteUrl(feedPath(language, 'json'), settings) ?? '',
    homeUrl,
    author,
  }
}

function feedPath(language: string | undefined, ending: 'atom' | 'json'): string {
  const name = `feed.${ending}`
  return language === undefined ? `${EDITIONS_FOLDER}/${name}` : languageFile(language, name)
}

function writeFeed(root: string, feed: Feed, language: string | undefined): void {
  const files = [
    {path: feedPath(language, 'atom'), data: renderAtom(feed)},
    {path: feedPath(language, 'json'), data: renderJsonFeed(feed)},
  ]
  for (const file of files) writeIfChanged(root, file, readTextIfAny(root, file.path, 'data')?.text)
}

const missingAddress: Finding = {
  rule: 'feed',
  severity: 'warn',
  message:
    'Unexpected settings without `baseUrl`, expected where the editions will be on the web: there are no feeds without it',
  file: SETTINGS_FILE,
}

function undated(rows: readonly BuiltEdition[]): Finding[] {
  const sources = new Map(
    rows
      .filter(({date}) => date === undefined)
      .map(({statement, source}) => [statement, source.path]),
  )
  return [...sources].map(([statement, file]) => ({
    rule: 'feed',
    severity: 'warn',
    message:
      'Unexpected statement without a date, expected one in its front matter, as in `date: 2026-03-03`: no feed can have it',
    file,
    statement,
  }))
}

function unread(count: number): Finding[] {
  if (count === 0) return []
  const message = `Unexpected editions that are not reviewed (${count}), expected reviewed ones: feeds leave the others out`
  return [{rule: 'feed', severity: 'info', message}]
}
