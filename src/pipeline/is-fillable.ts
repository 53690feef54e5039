import {isJoined, isStale, stateOf} from '../catalog/entry-state.ts'
import {formerState} from '../catalog/former-state.ts'
import {readOrigin} from '../catalog/origin.ts'
import type {Entry} from '../model/catalog.ts'

/** Which targets a program may replace. */
export interface FillPolicy {
  /** Whether machine targets are replaced that nobody has touched, too. */
  readonly overwriteMachine: boolean
}

/**
 * Whether a program may give an entry a target: it has none; or its words are still those of an engine, or of our own
 * localization of dates and numbers, were made for a former source, and nobody had accepted them. `next` is the entry after
 * it: where that is joined to it a person has said that the target is to hold both. Law: the words of a person are never
 * replaced, nor those that one has vouched for.
 */
export function isFillable(
  entry: Entry,
  next: Entry | undefined,
  {overwriteMachine}: FillPolicy,
): boolean {
  if (next && isJoined(next)) return false
  if (stateOf(entry) === 'untranslated') return true
  const state = formerState(entry)
  if (state === 'machine') return overwriteMachine || isStale(entry)
  return state === 'draft' && isStale(entry) && readOrigin(entry)?.name === 'auto'
}
