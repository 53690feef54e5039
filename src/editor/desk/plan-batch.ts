import {signEntry, unsignEntry} from '../../catalog/change-entry.ts'
import {isStale, stateOf} from '../../catalog/entry-state.ts'
import {saveTarget} from '../../catalog/save-target.ts'
import type {Entry, State} from '../../model/catalog.ts'
import {entryTag} from '../../project/editing/entry-tag.ts'
import type {NumberedRecord} from '../../project/editing/history-file.ts'
import type {BatchAction, BatchItem} from '../api.ts'
import {replaceText} from './replace-text.ts'

/** What many entries are changed by. */
export interface Batch {
  readonly action: BatchAction
  /** Entries as they were seen; all if absent. */
  readonly items?: readonly {readonly id: string; readonly etag: string}[]
  readonly by: string
  /** ISO 8601 day. */
  readonly date: string
  /** The history of the catalog, for `revert`. */
  readonly history: readonly NumberedRecord[]
}

/** What becomes of one entry. */
export interface Planned extends Omit<BatchItem, 'segment'> {
  readonly entry: Entry
}

/** What an action makes of an entry; undefined where it does not concern it. */
type Outcome = Entry | NonNullable<BatchItem['reason']> | undefined

/** What a batch does to each entry that it concerns, in their order. A pure function: a dry run and the act are the same. */
export function planBatch(entries: readonly Entry[], batch: Batch): Planned[] {
  const seen = batch.items && new Map(batch.items.map(({id, etag}) => [id, etag]))
  const act = actOf(batch)
  return entries.flatMap((entry): Planned[] => {
    const tag = seen?.get(entry.id)
    if (seen && tag === undefined) return []
    const before = shortOf(entry)
    const about = {id: entry.id, etag: entryTag(entry), before}
    if (tag !== undefined && tag !== about.etag)
      return [{...about, entry, result: 'conflict', after: before, reason: 'changed'}]
    const outcome = act(entry)
    if (outcome === undefined || outcome === entry) return []
    if (typeof outcome === 'string')
      return [{...about, entry, result: 'left', after: before, reason: outcome}]
    return [{...about, entry: outcome, result: 'changed', after: shortOf(outcome)}]
  })
}

/** What an action does to an entry. */
function actOf({action, by, date, history}: Batch): (entry: Entry) => Outcome {
  switch (action.type) {
    case 'replace':
      return (entry) => replaceIn(entry, replaceText(entry.target, action))
    case 'approve':
      return approve
    case 'sign':
      return (entry) => sign(entry, {by, date, accept: action.accept === true})
    case 'revert': {
      const records = history.filter(({group}) => group === action.group)
      const byId = Map.groupBy(records, ({id}) => id)
      return (entry) => revert(entry, byId.get(entry.id) ?? [])
    }
  }
}

function replaceIn(entry: Entry, target: string): Outcome {
  if (target === entry.target) return undefined
  return saveTarget(entry, {target, state: isDone(stateOf(entry)) ? 'translated' : 'draft'})
}

function approve(entry: Entry): Outcome {
  if (entry.target === '') return undefined
  return saveTarget(entry, {target: entry.target, state: 'translated'})
}

function sign(entry: Entry, how: {by: string; date: string; accept: boolean}): Outcome {
  const state = stateOf(entry)
  if (entry.target === '') return state === 'untranslated' ? 'untranslated' : undefined
  if (!how.accept) {
    if (isStale(entry)) return 'stale'
    if (state === 'machine' || state === 'draft') return state
  }
  return signEntry(entry, how)
}

/** The entry as it was before an act, where it is as that act left it. */
function revert(entry: Entry, records: readonly NumberedRecord[]): Outcome {
  const [first] = records
  const last = records.at(-1)
  if (!first || !last) return undefined
  if (entry.target !== last.to || stateOf(entry) !== last.state) return 'changed'
  const state = isDone(first.was) ? 'translated' : 'draft'
  const unsigned = first.was === 'reviewed' ? entry : unsignEntry(entry)
  return saveTarget(unsigned, {target: first.from, state})
}

function shortOf(entry: Entry): BatchItem['before'] {
  return {target: entry.target, state: stateOf(entry)}
}

function isDone(state: State): boolean {
  return state === 'translated' || state === 'reviewed'
}
