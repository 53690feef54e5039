import type {Catalog, Entry} from '../model/catalog.ts'
import type {Segment} from '../model/statement.ts'
import {type Alignable, alignSegments, type Relation} from './align-segments.ts'
import {continueEntry} from './continue-entry.ts'
import {describeSegment, kindOf} from './describe-segment.ts'
import {keepJoins} from './keep-joins.ts'
import {mintId} from './mint-id.ts'
import {resegment} from './resegment-entries.ts'
import {stampWaivers} from './waivers.ts'

/** How many segments stood in which relation to the catalog. */
export type SyncCounts = Readonly<Record<Relation | 'resegmented' | 'new' | 'gone', number>>

/** A catalog in step with its source. */
export interface SyncResult {
  readonly catalog: Catalog
  readonly counts: SyncCounts
}

/**
 * Brings a catalog in step with the segments of its statement: an entry a segment, in their order; what has no segment
 * any more becomes obsolete. Laws: doing it twice changes nothing; every target that was in the catalog is in it still; an
 * entry whose source did not change keeps its target, state, review and comments.
 */
export function syncCatalog(segments: readonly Segment[], catalog: Catalog): SyncResult {
  const old = [...catalog.entries, ...catalog.obsolete]
  const alignment = alignSegments(
    [...underHeadings(catalog.entries), ...catalog.obsolete.map(asObsolete)],
    underHeadings(segments.map((segment) => ({...segment, notes: describeSegment(segment)}))),
  )
  const taken = new Set(old.map(({id}) => id))
  const {filled, replaced} = resegment(alignment.resegmented, {
    segments,
    old,
    language: catalog.language,
  })
  const counts: Record<keyof SyncCounts, number> = {...noCounts}
  const entries = segments.map((segment, index): Entry => {
    const match = alignment.segments[index]
    const continued = match && old[match.old]
    const described = describeSegment(segment)
    if (match && continued) {
      counts[match.relation]++
      return stampWaivers({
        ...continueEntry(continued, segment.source, match.relation),
        notes: described,
      })
    }
    const given = filled.get(index)
    counts[given ? 'resegmented' : 'new']++
    const id = mintId(segment.source, segment.heading, taken)
    taken.add(id)
    return {...emptyEntry, ...given, id, source: segment.source, notes: described}
  })
  const used = new Set(alignment.segments.map((match) => match?.old))
  const gone = old.filter((_, index) => !used.has(index))
  counts.gone = gone.filter(
    (entry) => catalog.entries.includes(entry) && !replaced.has(entry),
  ).length
  return {
    catalog: {
      ...catalog,
      entries: keepJoins(entries, catalog.entries),
      obsolete: obsoleteEntries(gone, catalog),
    },
    counts,
  }
}

const noCounts: SyncCounts = {
  untouched: 0,
  moved: 0,
  revived: 0,
  restored: 0,
  retouched: 0,
  edited: 0,
  resegmented: 0,
  new: 0,
  gone: 0,
}

const emptyEntry: Omit<Entry, 'id' | 'source'> = {
  target: '',
  comments: [],
  notes: [],
  references: [],
  flags: [],
}

/** Entries or segments with the heading each stands under: the text of the last heading before it. */
function underHeadings(
  entries: readonly Pick<Entry, 'source' | 'notes' | 'previousSource'>[],
): Alignable[] {
  let heading = ''
  return entries.map((entry) => {
    const alignable: Alignable = {
      source: entry.source,
      heading,
      ...(entry.previousSource !== undefined && {previousSource: entry.previousSource}),
    }
    if (kindOf(entry.notes).startsWith('heading')) heading = entry.source
    return alignable
  })
}

function asObsolete({source}: Entry): Alignable {
  return {source, heading: '', obsolete: true}
}

/** Entries without a segment: those that were obsolete before, then those that hold a target and are gone now. */
function obsoleteEntries(gone: readonly Entry[], {obsolete}: Catalog): Entry[] {
  const before = new Set(obsolete)
  const left = new Set(gone)
  return [
    ...obsolete.filter((entry) => left.has(entry)),
    ...gone
      .filter((entry) => !before.has(entry) && entry.target !== '')
      .map((entry) => ({...entry, notes: []})),
  ]
}
