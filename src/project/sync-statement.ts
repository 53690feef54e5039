import {createCatalog} from '../catalog/create-catalog.ts'
import {serializeCatalog, serializeEntries, serializeHeader} from '../catalog/serialize-catalog.ts'
import type {SyncCounts} from '../catalog/sync-counts.ts'
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
  const {create, update} = catalogMaker(read, settings)
  const counts: Record<string, SyncCounts> = {}
  const catalogs: Record<string, KnownFile> = {}
  const writer = openWriter(root)
  const changed: {language: string; data: Buffer}[] = []
  forEachLanguage(languages, report, (language) => {
    const path = catalogPath(language, statement)
    const old = readTextIfAny(root, path, 'catalog')
    const synced = old ? update(language, old.text) : create(language)
    counts[language] = synced.counts
    if (old && !synced.data) catalogs[language] = known(old)
    if (!synced.data) return
    writer.add({path, data: synced.data})
    changed.push({language, data: synced.data})
  })
  const stamps = await writer.done()
  changed.forEach(({language, data}, index) => {
    const stamp = stamps[index]
    if (stamp) catalogs[language] = {stamp, hash: hashBytes(data)}
  })
  return {statement, counts, source: known(source), catalogs}
}

/** A catalog in step with its statement. */
interface SyncedCatalog {
  readonly counts: SyncCounts
  /** The new PO file; absent where the old one stays as it is. */
  readonly data?: Buffer
}

/** Makes and updates the catalogs of a statement. New ones differ in their headers only: the rest is made once. */
function catalogMaker(
  read: ReadStatement,
  {sourceLanguage}: Settings,
): {
  readonly create: (language: string) => SyncedCatalog
  readonly update: (language: string, po: string) => SyncedCatalog
} {
  let first: {entries: Buffer; counts: SyncCounts} | undefined
  return {
    create: (language) => {
      if (!first) {
        const {catalog, counts} = syncLanguage(read, language, {po: undefined, sourceLanguage})
        first = {entries: Buffer.from(serializeEntries(catalog)), counts}
      }
      const empty = createCatalog({statement: read.name, language, sourceLanguage})
      const header = Buffer.from(serializeHeader(empty))
      return {data: Buffer.concat([header, first.entries]), counts: first.counts}
    },
    update: (language, po) => {
      const {catalog, counts} = syncLanguage(read, language, {po, sourceLanguage})
      const text = serializeCatalog(catalog)
      return {counts, ...(text !== po && {data: Buffer.from(text)})}
    },
  }
}

function known({text, stamp}: TextFile): KnownFile {
  return {stamp, hash: hashBytes(text)}
}
