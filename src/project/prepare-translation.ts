import {serializeCatalog} from '../catalog/serialize-catalog.ts'
import type {Catalog} from '../model/catalog.ts'
import type {ExactMatch} from '../model/memory.ts'
import {fillWithoutEngine, lookUpsOf} from '../pipeline/fill-without-engine.ts'
import type {FillPolicy} from '../pipeline/is-fillable.ts'
import {type ReadStatement, readStatement} from '../pipeline/read-statement.ts'
import {syncLanguage} from '../pipeline/sync-language.ts'
import {type Attempt, forEachLanguage, type JobContext, type Report} from './job.ts'
import {lookUpMemory} from './look-up-memory.ts'
import type {OnNotice} from './open-memory.ts'
import {catalogPath} from './paths.ts'
import {readSource} from './read-source.ts'
import {readTextIfAny} from './read-text.ts'
import {openWriter} from './write-file.ts'

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
  /** The file as it is. */
  readonly old: string | undefined
}

/**
 * Syncs catalogs, fills them from the memory and by our own rules, and writes those that change. Statements and catalogs that
 * cannot be read are reported and left out. To be called within `withLock`.
 *
 * @throws UserError for the memory, and for what cannot be written.
 */
export async function prepareTranslation(work: PrepareWork): Promise<Prepared> {
  const {root, settings, date, dryRun, onNotice, overwriteMachine} = work
  const {sourceLanguage} = settings
  const errors: unknown[] = []
  const synced = syncAll(work, (error) => errors.push(error))
  const policy = {overwriteMachine}
  const lists = synced.map(({catalog}) => ({
    language: catalog.language,
    segments: lookUpsOf(catalog, policy),
  }))
  const found = await lookUpMemory(lists, {root, sourceLanguage, onNotice})
  const writer = openWriter(root)
  const catalogs = synced.map((each, index): PreparedCatalog => {
    const matches: readonly (ExactMatch | undefined)[] = found[index] ?? []
    const options = {...policy, matches, sourceLanguage, date}
    const {catalog, memory, alone} = fillWithoutEngine(each.read, each.catalog, options)
    const path = catalogPath(catalog.language, catalog.statement)
    const data = serializeCatalog(catalog)
    if (!dryRun && data !== each.old) writer.add({path, data})
    const wanted = lookUpsOf(catalog, policy).length
    return {read: each.read, catalog, memory, alone, wanted}
  })
  await writer.done()
  return {catalogs, errors}
}

/** The catalogs of all statements in all languages, in step. */
function syncAll({root, settings, statements, languages}: PrepareWork, report: Report): Synced[] {
  const {sourceLanguage} = settings
  return forEachLanguage(statements, report, (statement) => {
    const read = readStatement(statement, readSource(root, statement).text, settings)
    return forEachLanguage(languages, report, (language): Synced => {
      const old = readTextIfAny(root, catalogPath(language, statement), 'catalog')?.text
      const {catalog} = syncLanguage(read, language, {po: old, sourceLanguage})
      return {read, catalog, old}
    })
  }).flat()
}
