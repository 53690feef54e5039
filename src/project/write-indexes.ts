import type {EditionCounts} from '../edition/edition-counts.ts'
import {editionFormats} from '../edition/formats.ts'
import type {PageFile} from '../edition/html/page-links.ts'
import {
  type IndexedEdition,
  type IndexedStatement,
  type IndexFrame,
  renderIndex,
  renderStatementIndex,
} from '../edition/html/render-indexes.ts'
import {directionOf} from '../edition/words/direction-of.ts'
import type {Words} from '../edition/words/words.ts'
import {wordsFor} from '../edition/words/words-for.ts'
import type {Settings} from '../model/settings.ts'
import {inOrderOfNames, relativeUrl} from './edition-links.ts'
import type {BuiltEdition, EditionList} from './edition-list.ts'
import {editionPath, INDEX_FILE, statementIndexPath} from './paths.ts'
import {readEditionWords} from './read-edition-words.ts'
import {openWriter} from './write-file.ts'

/** What indexes are made of. */
export interface IndexWork {
  readonly list: EditionList
  /** Those whose own indexes are to be written. */
  readonly statements: readonly string[]
  readonly settings: Settings
}

/**
 * Writes the indexes of statements, and that of all statements on the list. Their links are relative: they work wherever the folder lies, and without a server.
 */
export async function writeIndexes(root: string, work: IndexWork): Promise<void> {
  const {list, statements, settings} = work
  const indexer = createIndexer(root, list, settings)
  const writer = openWriter(root)
  for (const statement of statements) {
    const path = statementIndexPath(statement)
    const index = indexer.describe(statement, path)
    if (!index) continue
    const frame = {...indexer.frame, all: relativeUrl(path, INDEX_FILE)}
    writer.add({path, data: renderStatementIndex(index, frame)})
  }
  const indexed = [...list.editions.keys()]
    .flatMap((statement) => indexer.describe(statement, INDEX_FILE) ?? [])
    .sort(byDate)
  if (indexed.length > 0) writer.add({path: INDEX_FILE, data: renderIndex(indexed, indexer.frame)})
  await writer.done()
}

/** The newest first, those without a date last. */
function byDate(left: IndexedStatement, right: IndexedStatement): number {
  if (left.date !== right.date) return (left.date ?? '') < (right.date ?? '') ? 1 : -1
  return left.url < right.url ? -1 : 1
}

/** Describes statements as indexes show them. */
interface Indexer {
  readonly frame: IndexFrame
  /** A statement for the index at a path; undefined where no page of it is on the list. */
  readonly describe: (statement: string, path: string) => IndexedStatement | undefined
}

function createIndexer(root: string, list: EditionList, settings: Settings): Indexer {
  const {sourceLanguage, publisher} = settings
  const known = new Map<string, Words>()
  const speaking = (language: string): Words => {
    const words = known.get(language) ?? wordsFor(language, readEditionWords(root, language).texts)
    known.set(language, words)
    return words
  }
  return {
    frame: {words: speaking(sourceLanguage), ...(publisher && {publisher})},
    describe: (statement, path) => {
      const rows = list.editions.get(statement) ?? []
      const source = rows.find(({language}) => language === sourceLanguage)
      const unfinished = list.unfinished.get(statement) ?? []
      if (!rows.some(({format}) => format === 'html')) return undefined
      const languages = inOrderOfNames([...rows, ...unfinished].map(({language}) => language))
      return {
        title: source?.title ?? statement,
        ...(source?.date !== undefined && {date: source.date}),
        url: relativeUrl(path, statementIndexPath(statement)),
        editions: languages.map((language): IndexedEdition => {
          const own = rows.filter((row) => row.language === language)
          const counts =
            own[0]?.counts ?? unfinished.find((row) => row.language === language)?.counts
          const published = publishedFrom(path, own)
          return {
            language,
            direction: directionOf(language),
            name: speaking(language).nativeName(language).text,
            words: speaking(language),
            ...(counts && language !== sourceLanguage && {share: shareOf(counts)}),
            ...(published && {published}),
          }
        }),
      }
    },
  }
}

/** The files of an edition as an index at a path leads to them. */
function publishedFrom(path: string, rows: readonly BuiltEdition[]): IndexedEdition['published'] {
  const page = rows.find(({format}) => format === 'html')
  if (!page) return undefined
  const {states, stale} = page.counts
  const isMachine = (states.machine ?? 0) > 0 && Object.keys(states).length === 1
  const state = stale > 0 ? 'stale' : isMachine ? 'machine' : page.state
  return {
    title: page.title,
    state,
    isDraft: page.draft,
    url: relativeUrl(path, page.path),
    files: rows.filter((row) => row !== page).flatMap((row) => fileOf(path, row)),
  }
}

function fileOf(path: string, row: BuiltEdition): PageFile[] {
  const {language, statement} = row
  const kinds = editionFormats.find(({name}) => name === row.format)?.files ?? []
  const kind = kinds.find(({ending}) => row.path === editionPath(language, statement, ending))
  // Readers of an index are led to files of the statement only.
  return kind && kind.within === undefined
    ? [{words: kind.words, type: kind.type, url: relativeUrl(path, row.path)}]
    : []
}

/** The parts of a text that have a translation and that are reviewed. */
function shareOf({segments, states}: EditionCounts): {translated: number; reviewed: number} {
  const {reviewed = 0, translated = 0, draft = 0, machine = 0} = states
  const all = Math.max(1, segments)
  return {translated: (reviewed + translated + draft + machine) / all, reviewed: reviewed / all}
}
