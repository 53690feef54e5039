import {existsSync, readdirSync, unlinkSync} from 'node:fs'
import {parseCatalog} from '../catalog/parse-catalog.ts'
import {renameCatalog} from '../catalog/rename-catalog.ts'
import {serializeCatalog} from '../catalog/serialize-catalog.ts'
import type {Catalog} from '../model/catalog.ts'
import type {Settings} from '../model/settings.ts'
import {readStatement} from '../pipeline/read-statement.ts'
import {moveHistory} from './editing/history-file.ts'
import {explainError, systemCode} from './explain-error.ts'
import {listSources} from './list-sources.ts'
import {catalogPath, TRANSLATIONS_FOLDER} from './paths.ts'
import {readSource} from './read-source.ts'
import {readTextIfAny} from './read-text.ts'
import {insideProject} from './safe-path.ts'
import {writeAtomic} from './write-file.ts'

/** A statement whose file has another name now, and the languages whose catalogs went with it. */
export interface MovedStatement {
  readonly from: string
  readonly to: string
  readonly languages: readonly string[]
}

/** Part of the segments of both that two statements share at least, where one is the other under a new name. */
const LEAST_SHARED = 0.6

/**
 * Gives statements that have no catalogs those of a statement that is gone, where most of its segments are theirs: its file
 * was renamed. Law: a catalog is written in its new place before it goes from the old one, and none is written over.
 *
 * @throws UserError as `parseCatalog` for a catalog that is to move and cannot be read.
 */
export function moveCatalogs(
  root: string,
  {statements, settings}: {readonly statements: readonly string[]; readonly settings: Settings},
): MovedStatement[] {
  const catalogs = settings.languages.map((language) => ({
    language,
    names: listCatalogs(root, language),
  }))
  const languagesOf = (statement: string): string[] =>
    catalogs.filter(({names}) => names.has(statement)).map(({language}) => language)
  const lacking = statements.filter(
    (statement) => languagesOf(statement).length < settings.languages.length,
  )
  if (lacking.length === 0) return []
  const isThere = new Set(listSources(root))
  const names = new Set(catalogs.flatMap((each) => [...each.names]))
  const gone = new Map(
    [...names]
      .filter((name) => !isThere.has(name))
      .map((name) => [name, entriesOf(root, name, languagesOf(name))] as const),
  )
  const moved: MovedStatement[] = []
  for (const to of gone.size === 0 ? [] : lacking) {
    const has = new Set(languagesOf(to))
    const from = mostShared(sourcesOf(root, to, settings), gone)
    const languages = from === undefined ? [] : languagesOf(from).filter((each) => !has.has(each))
    if (from === undefined || languages.length === 0) continue
    for (const [language, catalog] of readAll(root, from, languages))
      move(root, {language, catalog, to})
    moved.push({from, to, languages})
    gone.delete(from)
  }
  return moved
}

/** Names of the statements that have a catalog in a language. */
function listCatalogs(root: string, language: string): ReadonlySet<string> {
  const folder = `${TRANSLATIONS_FOLDER}/${language}`
  try {
    const names = readdirSync(insideProject(root, folder), {recursive: true, encoding: 'utf8'})
    return new Set(
      names
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.po') && !/(?:^|\/)\./.test(name))
        .map((name) => name.slice(0, -'.po'.length)),
    )
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return new Set()
    throw explainError(error, {doing: 'read', file: folder})
  }
}

/** The sources of a statement's segments; none where it cannot be read, which its own sync reports. */
function sourcesOf(root: string, statement: string, settings: Settings): string[] {
  try {
    const {text} = readSource(root, statement)
    return readStatement(statement, text, settings).segments.map(({source}) => source)
  } catch {
    return []
  }
}

/** The one among statements that are gone with most of the segments of another, if it has enough of them. */
function mostShared(
  sources: readonly string[],
  gone: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const shares = [...gone].map(([name, entries]) => ({name, share: shareOf(sources, entries)}))
  const [best] = shares.toSorted((one, other) => other.share - one.share)
  return best && best.share >= LEAST_SHARED ? best.name : undefined
}

/** Which part of both lists is in the other, each text as often as it is there: 0 to 1 (Dice 1945). */
function shareOf(sources: readonly string[], entries: readonly string[]): number {
  const left = Map.groupBy(entries, (source) => source)
  const shared = sources.filter((source) => left.get(source)?.pop() !== undefined).length
  return (2 * shared) / Math.max(1, sources.length + entries.length)
}

/** The sources in a statement's first catalog that can be read. */
function entriesOf(root: string, statement: string, languages: readonly string[]): string[] {
  for (const language of languages) {
    try {
      return readCatalog(root, language, statement)?.entries.map(({source}) => source) ?? []
    } catch {
      // Another language may say what the statement was.
    }
  }
  return []
}

function readCatalog(root: string, language: string, statement: string): Catalog | undefined {
  const po = readTextIfAny(root, catalogPath(language, statement), 'catalog')?.text
  return po === undefined ? undefined : parseCatalog(po, {statement, language})
}

/** All catalogs that are to move: nothing has moved yet where one cannot be read. */
function readAll(
  root: string,
  statement: string,
  languages: readonly string[],
): [string, Catalog][] {
  return languages.flatMap((language): [string, Catalog][] => {
    const catalog = readCatalog(root, language, statement)
    return catalog ? [[language, catalog]] : []
  })
}

function move(
  root: string,
  about: {readonly language: string; readonly catalog: Catalog; readonly to: string},
): void {
  const {language, catalog, to} = about
  const path = catalogPath(language, to)
  const old = insideProject(root, catalogPath(language, catalog.statement))
  // On a disk that takes `Strike` and `strike` for the same name, both are the same file.
  const isSameFile = existsSync(insideProject(root, path))
  writeAtomic(root, path, serializeCatalog(renameCatalog(catalog, to)))
  if (isSameFile) return
  unlinkSync(old)
  moveHistory(root, {language, from: catalog.statement, to})
}
