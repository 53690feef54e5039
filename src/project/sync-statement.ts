import {serializeCatalog} from '../catalog/serialize-catalog.ts'
import type {SyncCounts} from '../catalog/sync-catalog.ts'
import {readStatement, syncLanguage} from '../pipeline.ts'
import {hashBytes} from './content-hash.ts'
import type {KnownFile} from './file-stamp.ts'
import type {JobContext} from './job.ts'
import {catalogPath} from './paths.ts'
import {readSource} from './read-source.ts'
import {readTextIfAny, type TextFile} from './read-text.ts'
import {type NewFile, writeAll} from './write-file.ts'

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
 * that cannot be read stops it before anything is written.
 */
export async function syncStatement(
  statement: string,
  {root, settings, languages}: JobContext,
): Promise<SyncedStatement> {
  const source = readSource(root, statement)
  const read = readStatement(statement, source.text, settings)
  const counts: Record<string, SyncCounts> = {}
  const catalogs: Record<string, KnownFile> = {}
  const changed: {language: string; file: NewFile}[] = []
  for (const language of languages) {
    const path = catalogPath(language, statement)
    const old = readTextIfAny(root, path, 'catalog')
    const {sourceLanguage} = settings
    const synced = syncLanguage(read, language, {po: old?.text, sourceLanguage})
    counts[language] = synced.counts
    const po = serializeCatalog(synced.catalog)
    if (old?.text === po) catalogs[language] = known(old)
    else changed.push({language, file: {path, data: po}})
  }
  const stamps = await writeAll(
    root,
    changed.map(({file}) => file),
  )
  changed.forEach(({language, file}, index) => {
    const stamp = stamps[index]
    if (stamp) catalogs[language] = {stamp, hash: hashBytes(file.data)}
  })
  return {statement, counts, source: known(source), catalogs}
}

function known({text, stamp}: TextFile): KnownFile {
  return {stamp, hash: hashBytes(text)}
}
