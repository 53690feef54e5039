import {setTarget} from '../catalog/change-entry.ts'
import {isStale, stateOf} from '../catalog/entry-state.ts'
import {suggest} from '../catalog/suggestion.ts'
import type {Catalog, Entry} from '../model/catalog.ts'
import type {Batch} from '../translate/plan/batch.ts'
import type {Outcome} from '../translate/run/outcome.ts'
import {type FillPolicy, isFillable} from './is-fillable.ts'

/** What came of a batch, and how it is to be written down. */
export interface TakeOutcomes extends FillPolicy {
  readonly batch: Pick<Batch, 'texts'>
  readonly outcomes: readonly Outcome[]
  /** Name of the engine. */
  readonly engine: string
  /** ISO 8601 day. */
  readonly date: string
}

/** A catalog with the outcomes in it. */
export interface TakenOutcomes {
  readonly catalog: Catalog
  /** Ids of entries that have the engine's target now. */
  readonly filled: readonly string[]
  /** Ids of entries that others have changed, removed or translated since they were sent; they stay as they are. */
  readonly passed: readonly string[]
}

/**
 * Writes the outcomes of a batch into a catalog as it is now, entry by entry: targets as the engine's and unconfirmed, answers
 * that are none as suggestions. Law: an entry changes only if it still has the source that was sent, and no words of a person.
 */
export function takeOutcomes(catalog: Catalog, about: TakeOutcomes): TakenOutcomes {
  const {batch, outcomes} = about
  const sources = new Map(batch.texts.map(({id, source}) => [id, source]))
  const places = new Map(catalog.entries.map(({id}, index) => [id, index]))
  const entries = [...catalog.entries]
  const filled: string[] = []
  const passed: string[] = []
  for (const outcome of outcomes) {
    if (outcome.kind !== 'translated' && outcome.kind !== 'broken') continue
    const {id} = outcome
    const index = places.get(id) ?? -1
    const entry = entries[index]
    const isOpen =
      entry?.source === sources.get(id) && entry && isFillable(entry, entries[index + 1], about)
    if (!entry || !isOpen) {
      passed.push(id)
      continue
    }
    entries[index] = entryAfter(entry, outcome, about)
    if (outcome.kind === 'translated') filled.push(id)
  }
  const isChanged = entries.some((entry, index) => entry !== catalog.entries[index])
  return {catalog: isChanged ? {...catalog, entries} : catalog, filled, passed}
}

/** The entry with what the engine made of it. */
function entryAfter(
  entry: Entry,
  outcome: Extract<Outcome, {readonly kind: 'translated' | 'broken'}>,
  {engine, date}: TakeOutcomes,
): Entry {
  const name = `mt:${engine}`
  if (outcome.kind === 'translated') {
    const made = setTarget(entry, outcome.target, {origin: {name, date}, fuzzy: true})
    return isSame(entry, made) ? entry : made
  }
  if (stateOf(entry) !== 'untranslated' && !isStale(entry)) return entry
  return suggest(entry, {engine, date, text: outcome.suggestion})
}

/** Whether an engine said again what it said on another day. */
function isSame(entry: Entry, made: Entry): boolean {
  const undated = ({comments}: Entry): string =>
    comments.map((line) => line.replace(/^(origin: \S+) \S+/, '$1')).join('\n')
  return !isStale(entry) && entry.target === made.target && undated(entry) === undated(made)
}
