import {createCatalog} from '../catalog/create-catalog.ts'
import {parseCatalog} from '../catalog/parse-catalog.ts'
import {type SyncResult, syncCatalog} from '../catalog/sync-catalog.ts'
import type {ReadStatement} from './read-statement.ts'

/** A PO text (none for a new language) as a catalog in step with its statement. */
export function syncLanguage(
  {name: statement, segments}: ReadStatement,
  language: string,
  {po, sourceLanguage}: {po: string | undefined; sourceLanguage: string},
): SyncResult {
  const about = {statement, language}
  const before =
    po === undefined ? createCatalog({...about, sourceLanguage}) : parseCatalog(po, about)
  return syncCatalog(segments, before)
}
