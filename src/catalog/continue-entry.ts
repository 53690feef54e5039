import type {Entry} from '../model/catalog.ts'
import type {Relation} from './align-segments.ts'
import {fuzzyFlag, isJoined, isMachineOwned, isStale} from './entry-state.ts'

/** Translator comment of a stale target that was a draft before, so that it is one again if its source returns. */
const wasDraft = 'was: draft'

/**
 * The entry with the source it has now. Only an edit makes a target stale: the source it was made for is kept beside it,
 * through all further edits. Law: an edit that is taken back leaves the entry as it was.
 */
export function continueEntry(entry: Entry, source: string, relation: Relation): Entry {
  if (relation === 'edited') return editEntry(entry, source)
  return relation === 'restored' ? restoreEntry(entry, source) : {...entry, source}
}

/** The entry with another source: stale, unless there is nothing that could be. */
function editEntry(entry: Entry, source: string): Entry {
  if (entry.target === '' && !isJoined(entry)) return {...entry, source}
  if (isStale(entry)) return {...entry, source}
  const previous = {source, previousSource: entry.source}
  if (isJoined(entry)) return {...entry, ...previous}
  const isDraft = entry.flags.includes(fuzzyFlag) && !isMachineOwned(entry)
  return {
    ...entry,
    ...previous,
    flags: [fuzzyFlag, ...entry.flags.filter((flag) => flag !== fuzzyFlag)],
    comments: isDraft ? [...entry.comments, wasDraft] : entry.comments,
  }
}

/** The entry with the source its target was made for. */
function restoreEntry({previousSource, ...entry}: Entry, source: string): Entry {
  const stillFuzzy = isMachineOwned(entry) || entry.comments.includes(wasDraft)
  return {
    ...entry,
    source,
    flags: stillFuzzy ? entry.flags : entry.flags.filter((flag) => flag !== fuzzyFlag),
    comments: entry.comments.filter((comment) => comment !== wasDraft),
  }
}
