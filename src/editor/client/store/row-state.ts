import type {EditorSegment} from '../../api.ts'
import type {Row} from './row.ts'

/** A state as people are shown it: stale goes before the state beside which it stands. */
export type ShownState = EditorSegment['state'] | 'stale' | 'joined'

/** From what is not begun to what is done. */
export const shownStates: readonly Exclude<ShownState, 'joined'>[] = [
  'untranslated',
  'machine',
  'draft',
  'stale',
  'translated',
  'reviewed',
]

/** From what is done to what is not begun. */
export const doneFirst: typeof shownStates = shownStates.toReversed()

/** The state of a row with what is typed in it. */
export function stateOf({segment, text}: Row): ShownState {
  const {state, isStale, isJoined, target} = segment.value
  if (isJoined) return 'joined'
  if (text.value !== target) return text.value === '' ? 'untranslated' : 'draft'
  return isStale ? 'stale' : state
}

/** Whether somebody still has to do something for it to be translated, or reviewed where `isReview`. */
export function isUnfinished(row: Row, isReview: boolean): boolean {
  const state = stateOf(row)
  if (state === 'joined' || state === 'reviewed') return false
  return isReview || state !== 'translated'
}
