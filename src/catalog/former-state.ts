import type {Entry, State} from '../model/catalog.ts'
import {fuzzyFlag, isStale, stateOf} from './entry-state.ts'
import {reviewFits} from './review.ts'
import {shortHash} from './short-hash.ts'

/** Translator comment of a stale target that was confirmed for its former source, where no review says so. */
const mark = /^was: translated [0-9a-f]{6}$/

/**
 * Returns the state a stale entry had for its previous source, and has again if that returns: `reviewed` or `translated`
 * where a review or our mark fits the target as it is, else the state it shows, `machine` or `draft`. For an entry that is
 * not stale: its state.
 */
export function formerState(entry: Entry): State {
  if (!isStale(entry) || entry.previousSource === undefined) return stateOf(entry)
  if (entry.target !== '' && reviewFits({...entry, source: entry.previousSource})) return 'reviewed'
  return entry.comments.includes(markOf(entry)) ? 'translated' : stateOf(entry)
}

/**
 * Returns the entry with another source, and stale: its target was made for `previousSource`. A target that was confirmed
 * is marked so, where its review does not tell. Law: the former state stays.
 */
export function makeStale(
  entry: Entry,
  {source, previousSource}: {source: string; previousSource: string},
): Entry {
  const {previousId, ...before} = entry
  const stale: Entry = {
    ...before,
    source,
    previousSource,
    flags: [fuzzyFlag, ...entry.flags.filter((flag) => flag !== fuzzyFlag)],
    comments: entry.comments.filter((comment) => !isMark(comment)),
  }
  const isMarked = isDone(formerState(entry)) && !isDone(formerState(stale))
  return isMarked ? {...stale, comments: [...stale.comments, markOf(stale)]} : stale
}

/** Returns a stale entry as it was for its previous source, with that or one that says the same. */
export function makeFresh(entry: Entry, source: string): Entry {
  const {previousSource, previousId, ...before} = entry
  const flags = isDone(formerState(entry))
    ? entry.flags.filter((flag) => flag !== fuzzyFlag)
    : entry.flags
  return withoutMark({...before, source, flags})
}

/** Returns an entry that is not stale without the mark of one that is; without a mark it comes back itself. */
export function withoutMark(entry: Entry): Entry {
  if (!entry.comments.some(isMark)) return entry
  return {...entry, comments: entry.comments.filter((comment) => !isMark(comment))}
}

/** Whether a translator comment is the mark. */
export function isMark(comment: string): boolean {
  return mark.test(comment)
}

/** The mark of an entry's target. */
function markOf({target}: Entry): string {
  return `was: translated ${shortHash(target)}`
}

/** Whether somebody has confirmed a target of that state. */
function isDone(state: State): boolean {
  return state === 'translated' || state === 'reviewed'
}
