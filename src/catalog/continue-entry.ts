import type {Entry} from '../model/catalog.ts'
import type {Relation} from './aligning.ts'
import {isStale} from './entry-state.ts'
import {makeFresh, makeStale, withoutMark} from './former-state.ts'

/**
 * The entry with the source it has now. Only an edit makes a target stale: the source it was made for is kept beside it,
 * through all further edits. Law: an edit that is taken back leaves the entry as it was.
 */
export function continueEntry(entry: Entry, source: string, relation: Relation): Entry {
  if (relation === 'restored') return makeFresh(entry, source)
  if (isStale(entry)) return {...entry, source}
  if (relation !== 'edited') return {...withoutMark(entry), source}
  return editEntry(entry, {source, previousSource: entry.source})
}

/**
 * The entry with another source, stale beside the one its target was made for. Without a target it cannot be; that the words
 * of a joined one have changed is said of the target it is in.
 */
export function editEntry(entry: Entry, sources: {source: string; previousSource: string}): Entry {
  return entry.target === '' ? {...entry, source: sources.source} : makeStale(entry, sources)
}
