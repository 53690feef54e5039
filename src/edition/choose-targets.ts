import {isJoined, isStale} from '../catalog/entry-state.ts'
import {formerState} from '../catalog/former-state.ts'
import {states} from '../catalog/states.ts'
import type {Entry, State} from '../model/catalog.ts'
import type {PublishPolicy} from '../model/settings.ts'

/** What an edition shows for an entry. */
export type Choice =
  | {readonly show: 'target'; readonly state: State; readonly stale: boolean}
  | {
      readonly show: 'source'
      readonly why: 'untranslated' | 'below' | 'stale'
      readonly state: State
    }
  /** The target of the entry before covers this one too. */
  | {readonly show: 'joined'}

/**
 * What an edition shows for each entry under a policy. A stale target counts with the state it had for its former
 * source, so that `stale` alone decides about it.
 */
export function chooseTargets(entries: readonly Entry[], policy: PublishPolicy): Choice[] {
  return entries.map((entry, index) => {
    if (isJoined(entry) && index > 0 && entry.target === '') return {show: 'joined'}
    const stale = isStale(entry)
    const state = formerState(entry)
    if (entry.target === '') return {show: 'source', why: 'untranslated', state: 'untranslated'}
    if (states.indexOf(state) < states.indexOf(policy.require))
      return {show: 'source', why: 'below', state}
    if (stale && (policy.stale === 'source' || policy.stale === 'fail'))
      return {show: 'source', why: 'stale', state}
    return {show: 'target', state, stale}
  })
}
