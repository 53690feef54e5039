import {isJoined, isMachineOwned, isStale, stateOf} from '../../src/catalog/entry-state.ts'
import {readOrigin} from '../../src/catalog/origin.ts'
import {readReview} from '../../src/catalog/review.ts'
import {readWaivers} from '../../src/catalog/waivers.ts'
import type {Catalog, Entry} from '../../src/model/catalog.ts'

/** Returns a line for each entry with all that its marks say, for golden files and messages. */
export function describeCatalog(catalog: Catalog): string {
  const lines = [
    ...catalog.entries.map((entry) => describeEntry(entry)),
    ...catalog.obsolete.map((entry) => `obsolete ${describeEntry(entry)}`),
  ]
  return `${lines.join('\n')}\n`
}

function describeEntry(entry: Entry): string {
  const words = [
    entry.id,
    stateOf(entry),
    isStale(entry) ? 'stale' : '',
    isJoined(entry) ? 'joined' : '',
    isMachineOwned(entry) ? 'machine-owned' : '',
    readOrigin(entry)?.name ?? '',
    readReview(entry)?.by ?? '',
    ...readWaivers(entry).map(({rule, reason}) => `waived ${rule} (${reason})`),
  ]
  return words.filter(Boolean).join(' · ')
}
