import {serializeCatalog} from '../catalog/serialize-catalog.ts'
import type {Catalog} from '../model/catalog.ts'
import {fillWithoutEngine, lookUpsOf} from '../pipeline/fill-without-engine.ts'
import type {FillPolicy} from '../pipeline/is-fillable.ts'
import {type ReadStatement, readStatement} from '../pipeline/read-statement.ts'
import {syncLanguage} from '../pipeline/sync-language.ts'
import {type Attempt, attemptEach, type JobContext, type Report} from './job.ts'
import {type Found, lookUpMemory} from './look-up-memory.ts'
import type {OnNotice} from './open-memory.ts'
import {catalogPath} from './paths.ts'
import {readSource} from './read-source.ts'
import {readTextIfAny, type TextFile} from './read-text.ts'
import {type FileWriter, openWriter, replaceFile} from './write-file.ts'

/** What is to be got ready for an engine. */
export interface PrepareWork extends JobContext, FillPolicy {
  readonly statements: readonly string[]
  /** ISO 8601 day. */
  readonly date: string
  /** Whether nothing is to be written. */
  readonly dryRun: boolean
  readonly onNotice: OnNotice
}

/** A catalog in step with its statement, filled with all that needs no engine. */
export interface PreparedCatalog {
  readonly read: ReadStatement
  readonly catalog: Catalog
  /** Entries that were filled from the memory, and by our own rules for numbers and dates. */
  readonly memory: number
  readonly alone: number
  /** Entries that an engine may fill. */
  readonly wanted: number
}

/** Catalogs, language by language for each statement. */
export interface Prepared extends Attempt {
  readonly catalogs: readonly PreparedCatalog[]
}

/** A catalog in step with its statement. */
interface Synced {
  readonly read: ReadStatement
  readonly catalog: Catalog
  /** The file as it was read. */
  readonly old: TextFile | undefined
}

/**
 * Syncs catalogs, fills them from the memory and by our own rules, and writes those that change. Statements and catalogs that
 * cannot be read are reported and left out. To be called within `withLock`.
 *
 * @throws UserError for the memory, and for what cannot be written.
 */
export async function prepareTranslation(work: PrepareWork): Promise<Prepared> {
  const {root, settings, onNotice, overwriteMachine} = work
  const {sourceLanguage} = settings
  const errors: unknown[] = []
  const report: Report = (error) => errors.push(error)
  const synced = syncAll(work, report)
  const lists = synced.map(({catalog}) => ({
    language: catalog.language,
    segments: lookUpsOf(catalog, {overwriteMachine}),
  }))
  const found = await lookUpMemory(lists, {root, sourceLanguage, onNotice})
  const writer = openWriter(root)
  const catalogs = attemptEach(synced, report, (each) =>
    prepareCatalog(each, work, {found, writer}),
  )
  await writer.done()
  return {catalogs, errors}
}

/** Fills a catalog and writes it; anew with what another program has written meanwhile. */
function prepareCatalog(
  synced: Synced,
  work: PrepareWork,
  {found, writer}: {readonly found: Found; readonly writer: FileWriter},
): PreparedCatalog {
  const {root, settings, date, dryRun, overwriteMachine} = work
  const {read, old} = synced
  const {language, statement} = synced.catalog
  const {catalog, ...counts} = fillWithoutEngine(read, synced.catalog, {
    ...{date, overwriteMachine, sourceLanguage: settings.sourceLanguage},
    matchFor: (text) => found(language, text),
  })
  const path = catalogPath(language, statement)
  const data = serializeCatalog(catalog)
  const wanted = lookUpsOf(catalog, {overwriteMachine}).length
  const prepared = {read, catalog, ...counts, wanted}
  if (dryRun || data === old?.text) return prepared
  if (!old) writer.add({path, data})
  else if (!replaceFile(root, {path, data}, old.stamp))
    return prepareCatalog(syncCatalogFile(work, read, language), work, {found, writer})
  return prepared
}

/** The catalogs of all statements in all languages, in step. */
function syncAll(work: PrepareWork, report: Report): Synced[] {
  const {root, settings, statements, languages} = work
  return attemptEach(statements, report, (statement) => {
    const read = readStatement(statement, readSource(root, statement).text, settings)
    return attemptEach(languages, report, (language) => syncCatalogFile(work, read, language))
  }).flat()
}

/** A catalog as it is on the disk, in step. */
function syncCatalogFile(
  {root, settings}: PrepareWork,
  read: ReadStatement,
  language: string,
): Synced {
  const old = readTextIfAny(root, catalogPath(language, read.name), 'catalog')
  const {sourceLanguage} = settings
  const {catalog} = syncLanguage(read, language, {po: old?.text, sourceLanguage})
  return {read, catalog, old}
}
