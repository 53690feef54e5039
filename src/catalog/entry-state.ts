import type {Entry, State} from '../model/catalog.ts'
import {readOrigin} from './origin.ts'
import {reviewFits} from './review.ts'

/** Translator comment of an entry whose words stand in the target before it. */
export const joinedMark = 'joined: previous'

/** The flag that PO tools show as "needs work". */
export const fuzzyFlag = 'fuzzy'

/**
 * Returns the entry's state, read from standard PO:
 *
 * - no target: `untranslated`; but `translated` where the entry is joined to the one before, for it counts as done
 * - `fuzzy`, and the words are still an engine's: `machine`; `fuzzy` otherwise: `draft`
 * - not `fuzzy`: `reviewed` where a review fits source and target, else `translated`, whoever made the words: clearing
 *   "needs work" on a machine's sentence is to accept it
 */
export function stateOf(entry: Entry): State {
  if (entry.target === '' && !isJoined(entry)) return 'untranslated'
  if (isFuzzy(entry)) return isEngine(entry) ? 'machine' : 'draft'
  return reviewFits(entry) ? 'reviewed' : 'translated'
}

/**
 * Whether the source changed after the target was made: `fuzzy` with the previous source kept. A joined entry has no
 * target that could be fuzzy (gettext drops the flag); there the previous source alone says it.
 */
export function isStale(entry: Entry): boolean {
  return entry.previousSource !== undefined && (isFuzzy(entry) || isJoined(entry))
}

/** Whether a translator put this entry's words into the target before it; a target of its own overrules the mark. */
export function isJoined(entry: Entry): boolean {
  return entry.target === '' && entry.comments.includes(joinedMark)
}

/** Whether an engine may replace the target: its words are a machine's still, and nobody has accepted them. */
export function isMachineOwned(entry: Entry): boolean {
  return stateOf(entry) === 'machine'
}

/** Whether the target needs work. The flag means nothing without a target, and gettext drops it there. */
function isFuzzy(entry: Entry): boolean {
  return entry.target !== '' && entry.flags.includes(fuzzyFlag)
}

/** Whether the target's words are an engine's, unchanged. */
function isEngine(entry: Entry): boolean {
  return readOrigin(entry)?.name.startsWith('mt:') ?? false
}
