import {entryTag} from '../../project/editing/entry-tag.ts'
import type {OpenDocument} from '../../project/editing/open-document.ts'
import type {EditorEvent} from '../api.ts'

/** What a page is told when a document becomes another; nothing where all of it is as it was. */
export function documentChange(
  before: OpenDocument,
  after: OpenDocument,
  isForeign: boolean,
): EditorEvent | undefined {
  const {statement, language} = after
  const about = {statement, language}
  if (before.source.text !== after.source.text || !isSameOrder(before, after))
    return {type: 'document', ...about}
  const segments = after.catalog.entries.flatMap((entry, index) => {
    const old = before.catalog.entries[index]
    const etag = entryTag(entry)
    return old && entryTag(old) === etag ? [] : [{id: entry.id, etag}]
  })
  return segments.length > 0 ? {type: 'segments', ...about, segments, isForeign} : undefined
}

function isSameOrder(before: OpenDocument, after: OpenDocument): boolean {
  const {entries} = after.catalog
  const old = before.catalog.entries
  return old.length === entries.length && old.every(({id}, index) => id === entries[index]?.id)
}
