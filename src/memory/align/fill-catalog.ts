import {setTarget} from '../../catalog/change-entry.ts'
import {isJoined, joinedMark, stateOf} from '../../catalog/entry-state.ts'
import type {Catalog, Entry} from '../../model/catalog.ts'
import type {AlignableText, AlignedPair} from './alignable.ts'
import {pairTexts} from './pair-texts.ts'
import {useOf} from './sort-pairs.ts'

/** Origin of targets that were taken from an existing translation. */
export const alignedOrigin = 'aligned'

/** What a catalog is filled from. */
export interface FillInput {
  /** In step with the source: an entry a segment. */
  readonly catalog: Catalog
  readonly source: AlignableText
  readonly target: AlignableText
  readonly pairs: readonly AlignedPair[]
  /** ISO 8601 day. */
  readonly date: string
}

/** A filled catalog. */
export interface FilledCatalog {
  readonly catalog: Catalog
  /** Entries that have a target now, and those that count as done by one before them. */
  readonly filled: number
  readonly joined: number
  /** Entries that had something already, and stay as they were. */
  readonly kept: number
}

/**
 * Gives entries without a target that of their pair, as a draft of origin `aligned`. Several sentences of the target become
 * one; of several entries with one target, those after the first are joined to it. Laws: an entry that has a target, or is
 * joined, stays as it is; what is not usable (see `useOf`) changes nothing; doing it twice changes nothing.
 */
export function fillCatalog(input: FillInput): FilledCatalog {
  const {catalog, source, pairs, date} = input
  const entries = [...catalog.entries]
  const counts = {filled: 0, joined: 0, kept: 0}
  for (const pair of pairs) {
    if (useOf(pair, source) !== 'usable') continue
    const [first = -1, ...others] = pair.source
    const holder = entries[first]
    if (!holder) continue
    if (!isFree(pair, entries)) {
      counts.kept += pair.source.length
      continue
    }
    const {target} = pairTexts(pair, input)
    entries[first] = setTarget(holder, target, {
      origin: {name: alignedOrigin, date},
      fuzzy: true,
    })
    counts.filled++
    for (const index of others) {
      const entry = entries[index]
      if (!entry) continue
      entries[index] = {...entry, comments: [joinedMark, ...entry.comments]}
      counts.joined++
    }
  }
  return {catalog: {...catalog, entries}, ...counts}
}

/** Whether nobody has translated the entries of a pair, and none after them counts on the target before it. */
function isFree(pair: AlignedPair, entries: readonly Entry[]): boolean {
  const last = pair.source.at(-1) ?? -1
  const after = entries[last + 1]
  const isOpen = (index: number): boolean => {
    const entry = entries[index]
    return entry !== undefined && stateOf(entry) === 'untranslated'
  }
  return pair.source.every(isOpen) && !(after && isJoined(after))
}
