import {setTarget} from '../catalog/change-entry.ts'
import type {Catalog, Entry} from '../model/catalog.ts'
import type {ExactMatch} from '../model/memory.ts'
import {localizeAlone} from '../translate/alone/localize-alone.ts'
import {type FillPolicy, isFillable} from './is-fillable.ts'
import type {ReadStatement} from './read-statement.ts'

/** A text to look up in the memory, with what stands around it. */
export interface LookUp {
  readonly source: string
  readonly previous: string
  readonly next: string
}

/** What a catalog is filled with before an engine is asked. */
export interface FillWithoutEngine extends FillPolicy {
  /** What the memory has for a text. */
  readonly matchFor: (text: LookUp) => ExactMatch | undefined
  readonly sourceLanguage: string
  /** ISO 8601 day. */
  readonly date: string
}

/** A catalog, and how many of its entries were filled from what. */
export interface FilledWithoutEngine {
  readonly catalog: Catalog
  readonly memory: number
  readonly alone: number
}

/** What there is to look up for a catalog that is in step with its statement: the entries that may be filled. */
export function lookUpsOf({entries}: Catalog, policy: FillPolicy): LookUp[] {
  return entries.flatMap((entry, index) =>
    isFillable(entry, entries[index + 1], policy) ? [lookUpOf(entries, index)] : [],
  )
}

/** An entry and its neighbours. */
function lookUpOf(entries: readonly Entry[], index: number): LookUp {
  const sourceOf = (place: number): string => entries[place]?.source ?? ''
  return {source: sourceOf(index), previous: sourceOf(index - 1), next: sourceOf(index + 1)}
}

/**
 * Fills entries of a catalog in step with its statement from the memory, and those that are nothing but a number, a date or
 * an address by our own rules. What a second person has vouched for in the same place of a text, and nobody has translated
 * otherwise, counts as translated; all else is a draft.
 */
export function fillWithoutEngine(
  {segments}: ReadStatement,
  catalog: Catalog,
  options: FillWithoutEngine,
): FilledWithoutEngine {
  const {matchFor, sourceLanguage, date} = options
  const {language} = catalog
  const counts = {memory: 0, alone: 0}
  const fill = (entry: Entry, index: number): Entry => {
    if (!isFillable(entry, catalog.entries[index + 1], options)) return entry
    const match = matchFor(lookUpOf(catalog.entries, index))
    if (match) {
      counts.memory++
      return setTarget(entry, match.unit.target, {
        origin: {name: 'tm', date},
        fuzzy: !isCertain(match),
      })
    }
    const kind = segments[index]?.kind
    const target = localizeAlone(entry.source, {sourceLanguage, language, ...(kind && {kind})})
    if (target === undefined) return entry
    counts.alone++
    return setTarget(entry, target, {origin: {name: 'auto', date}, fuzzy: true})
  }
  const entries = catalog.entries.map(fill)
  return {catalog: {...catalog, entries}, ...counts}
}

/** Whether a match needs no second look. */
function isCertain({kind, unit, isOnly}: ExactMatch): boolean {
  return kind === 'context' && unit.state === 'reviewed' && isOnly
}
