import {createCatalog} from '../catalog/create-catalog.ts'
import {serializeCatalog, serializeEntries, withHeader} from '../catalog/serialize-catalog.ts'
import type {SyncCounts} from '../catalog/sync-catalog.ts'
import type {Settings} from '../model/settings.ts'
import {type ReadStatement, readStatement} from '../pipeline/read-statement.ts'
import {syncLanguage} from '../pipeline/sync-language.ts'
import {hashBytes} from './content-hash.ts'
import type {KnownFile} from './file-stamp.ts'
import {forEachLanguage, type JobContext, type Report} from './job.ts'
import {catalogPath} from './paths.ts'
import {readSource} from './read-source.ts'
import {readTextIfAny, type TextFile} from './read-text.ts'
import {openWriter} from './write-file.ts'

/** What a sync did to one statement. */
export interface SyncedStatement {
  readonly statement: string
  /** By language. */
  readonly counts: Readonly<Record<string, SyncCounts>>
  /** The statement and its catalogs as they are on the disk now. */
  readonly source: KnownFile
  readonly catalogs: Readonly<Record<string, KnownFile>>
}

/**
 * Brings the catalogs of a statement in step with it: writes those that change, each as a whole or not at all. A catalog
 * that cannot be read is reported and stays as it is.
 */
export async function syncStatement(
  statement: string,
  {root, settings, languages}: JobContext,
  report: Report,
): Promise<SyncedStatement> {
  const source = readSource(root, statement)
  const read = readStatement(statement, source.text, settings)
  const {create, update} = catalogWriter(read, settings)
  const counts: Record<string, SyncCounts> = {}
  const catalogs: Record<string, KnownFile> = {}
  const writer = openWriter(root)
  const changed: {language: string; po: string}[] = []
  forEachLanguage(languages, report, (language) => {
    const path = catalogPath(language, statement)
    const old = readTextIfAny(root, path, 'catalog')
    const {po, counts: counted} = old ? update(language, old.text) : create(language)
    counts[language] = counted
    if (old?.text === po) catalogs[language] = known(old)
    else {
      writer.add({path, data: po})
      changed.push({language, po})
    }
  })
  const stamps = await writer.done()
  changed.forEach(({language, po}, index) => {
    const stamp = stamps[index]
    if (stamp) catalogs[language] = {stamp, hash: hashBytes(po)}
  })
  return {statement, counts, source: known(source), catalogs}
}

/** A catalog in step with its statement, as a PO file, and what became of its segments. */
interface SyncedCatalog {
  readonly po: string
  readonly counts: SyncCounts
}

/** Makes and updates the catalogs of a statement. New ones differ in their headers only: the rest is made once. */
function catalogWriter(
  read: ReadStatement,
  {sourceLanguage}: Settings,
): {
  readonly create: (language: string) => SyncedCatalog
  readonly update: (language: string, po: string) => SyncedCatalog
} {
  let first: {entries: string; counts: SyncCounts} | undefined
  return {
    create: (language) => {
      if (!first) {
        const {catalog, counts} = syncLanguage(read, language, {po: undefined, sourceLanguage})
        first = {entries: serializeEntries(catalog), counts}
      }
      const empty = createCatalog({statement: read.name, language, sourceLanguage})
      return {po: withHeader(empty, first.entries), counts: first.counts}
    },
    update: (language, po) => {
      const {catalog, counts} = syncLanguage(read, language, {po, sourceLanguage})
      return {po: serializeCatalog(catalog), counts}
    },
  }
}

function known({text, stamp}: TextFile): KnownFile {
  return {stamp, hash: hashBytes(text)}
}
