import {isJoined, isStale, stateOf} from '../catalog/entry-state.ts'
import type {Catalog, Entry} from '../model/catalog.ts'
import type {Segment} from '../model/statement.ts'
import {codeNames, shiftCodes} from '../segment/code-names.ts'
import type {CheckContext} from './check.ts'
import {isContinued, knownCodes} from './known-codes.ts'

/** What contexts are made of. */
interface Surroundings {
  readonly catalog: Catalog
  readonly segments: readonly Segment[]
  readonly sourceLanguage: string
}

/** The contexts of a catalog's entries, in their order. */
export function entryContexts({catalog, segments, sourceLanguage}: Surroundings): CheckContext[] {
  const {entries, language} = catalog
  const found = segmentsOf(entries, segments)
  const continued = entries.map((entry, index) => index > 0 && isContinued(entry, found[index]))
  return entries.map((entry, index) => {
    let {source} = entry
    let codes = knownCodes(entry, found[index])
    for (let next = index + 1; entry.target !== '' && continued[next]; next++) {
      const other = entries[next]
      if (!other || !isJoined(other)) break
      const shift = codeNames(source).length
      source = `${source} ${shiftCodes(other.source, shift)}`
      codes = [
        ...Array.from({length: shift}, (_, at) => codes[at]),
        ...knownCodes(other, found[next]),
      ]
    }
    return {
      entry,
      segment: found[index],
      source,
      codes,
      state: stateOf(entry),
      stale: isStale(entry),
      before: continued[index] ? entries[index - 1] : undefined,
      sourceLanguage,
      language,
    }
  })
}

/**
 * The segment of each entry. A catalog in step has one a segment in their order; in another, an entry takes the next
 * segment with its source.
 */
function segmentsOf(
  entries: readonly Entry[],
  segments: readonly Segment[],
): (Segment | undefined)[] {
  const bySource = Map.groupBy(segments, ({source}) => source)
  const taken = new Map<string, number>()
  return entries.map(({source}) => {
    const position = taken.get(source) ?? 0
    taken.set(source, position + 1)
    return bySource.get(source)?.[position]
  })
}
