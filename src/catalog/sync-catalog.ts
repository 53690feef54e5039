import type {Catalog, Entry} from '../model/catalog.ts'
import type {Segment} from '../model/statement.ts'
import {type Alignment, alignSegments} from './align-segments.ts'
import {alignableEntries, alignableSentences} from './alignables.ts'
import {continueEntry} from './continue-entry.ts'
import {describeSegment} from './describe-segment.ts'
import {findJoins, type Join, keepJoins, partHolder} from './keep-joins.ts'
import {idMinter} from './mint-id.ts'
import {portableText} from './portable-text.ts'
import {resegment} from './resegment-entries.ts'
import {noCounts, type SyncCounts} from './sync-counts.ts'
import {stampWaivers} from './waivers.ts'

/** A catalog in step with its source. */
export interface SyncResult {
  readonly catalog: Catalog
  readonly counts: SyncCounts
}

/**
 * Brings a catalog in step with the segments of its statement: an entry a segment, in their order; what has no segment
 * any more becomes obsolete. Laws: doing it twice changes nothing; every target that was in the catalog is in it still, by
 * itself or as part of a joined one; an entry whose source did not change keeps its id, target, state, review and comments;
 * each segment is counted once.
 */
export function syncCatalog(segments: readonly Segment[], catalog: Catalog): SyncResult {
  const joins = findJoins(catalog.entries)
  const live = catalog.entries
  const old = [...live, ...catalog.obsolete]
  const sentences = segments.map(toSentence)
  const alignment = alignSegments(
    alignableEntries(live, catalog.obsolete),
    alignableSentences(sentences),
  )
  const made = makeEntries(sentences, {old, alignment, language: catalog.language})
  const entries = keepJoins(joins, {
    before: live,
    after: made.entries,
    became: becameOf(alignment),
    isContinued: (index) => sentences[index]?.continued ?? false,
  })
  const gone = old.flatMap((_, index) => (made.used.has(index) ? [] : [index]))
  return {
    catalog: {
      ...catalog,
      entries: entries.map(stampWaivers),
      obsolete: obsoleteEntries(gone, {old, joins, live: live.length}),
    },
    counts: countAll(alignment, {gone, live: live.length}),
  }
}

/** What an entry is made for. */
interface Sentence extends Pick<Segment, 'heading' | 'continued'> {
  /** As a PO file can carry it, so that it is still the same when it has been in one. */
  readonly source: string
  readonly notes: readonly string[]
}

/** A segment as its entry will have it. */
function toSentence(segment: Segment): Sentence {
  const {source, heading, continued} = segment
  return {source: portableText(source), heading, continued, notes: describeSegment(segment)}
}

/** An entry for each sentence, and the indices of the old ones that go on in them. */
function makeEntries(
  sentences: readonly Sentence[],
  {old, alignment, language}: {old: readonly Entry[]; alignment: Alignment; language: string},
): {entries: Entry[]; used: Set<number>} {
  const remade = resegment(alignment.resegmented, {segments: sentences, old, language})
  const mintId = idMinter(old.map(({id}) => id))
  const used = new Set<number>()
  const entries = sentences.map(({source, notes, heading}, index): Entry => {
    const match = alignment.segments[index]
    const part = remade.get(index)
    const place = match?.old ?? part?.old
    const before = place === undefined ? undefined : old[place]
    if (place !== undefined && before) {
      used.add(place)
      const entry = match ? continueEntry(before, source, match.relation) : part?.entry
      return {...(entry ?? before), id: before.id, notes}
    }
    return {...(part?.entry ?? emptyEntry), id: mintId(source, heading), source, notes}
  })
  return {entries, used}
}

const emptyEntry: Omit<Entry, 'id' | 'source'> = {
  target: '',
  comments: [],
  notes: [],
  references: [],
  flags: [],
}

/** For each old entry the segments that it goes on in, by index. */
function becameOf({segments, resegmented}: Alignment): Map<number, readonly number[]> {
  const became = new Map<number, readonly number[]>()
  segments.forEach((match, index) => {
    if (match) became.set(match.old, [index])
  })
  for (const {old, fresh} of resegmented) for (const place of old) became.set(place, fresh)
  return became
}

/** Entries without a segment: those that were obsolete before, then those that hold a target and are gone now. */
function obsoleteEntries(
  gone: readonly number[],
  {old, joins, live}: {old: readonly Entry[]; joins: readonly Join[]; live: number},
): Entry[] {
  const joinOf = new Map(joins.map((join) => [join.holder, join]))
  const entriesOf = (indices: readonly number[]): Entry[] =>
    indices.map((index) => old[index] as Entry)
  const goneNow = gone
    .filter((index) => index < live && old[index]?.target !== '')
    .map((index): Entry => {
      const entry = {...(old[index] as Entry), notes: []}
      const join = joinOf.get(index)
      return join ? partHolder(entry, join, old) : entry
    })
  return [...entriesOf(gone.filter((index) => index >= live)), ...goneNow]
}

/** Counts each segment once, and the entries whose words are in none. */
function countAll(
  {segments, resegmented}: Alignment,
  {gone, live}: {gone: readonly number[]; live: number},
): SyncCounts {
  const counts: Record<keyof SyncCounts, number> = {...noCounts}
  const recut = new Set(resegmented.flatMap(({old}) => old))
  for (const match of segments) if (match) counts[match.relation]++
  counts.resegmented = resegmented.reduce((sum, {fresh}) => sum + fresh.length, 0)
  counts.new = segments.filter((match) => match === undefined).length - counts.resegmented
  counts.gone = gone.filter((index) => index < live && !recut.has(index)).length
  return counts
}
