import type {Entry} from '../model/catalog.ts'
import {editEntry} from './continue-entry.ts'
import {isJoined, isStale, joinedMark} from './entry-state.ts'
import {joinEntries} from './join-entries.ts'
import {formerSources} from './join-texts.ts'
import type {Resegmented} from './resegmented.ts'
import {type Sentence, splitEntry} from './split-entry.ts'

/** What groups are about: the segments and entries in them, by index, and the language of the targets. */
interface Around {
  readonly segments: readonly Sentence[]
  readonly old: readonly Entry[]
  readonly language: string
}

/** What a segment in a group gets: an entry of the group, changed, or one that is yet to get its id. */
export interface Remade {
  readonly entry: Omit<Entry, 'id'>
  /** Index of the entry it continues. */
  readonly old?: number
}

/**
 * What the segments in groups get, by index. A sentence that was split keeps its entry: the target stays with the first
 * part and the others are joined to it; where the parts are in different blocks they get the parts of the target, as
 * drafts. Sentences that became one get their targets as one, with the least of their states. Where the words changed, too,
 * all of it is stale.
 */
export function resegment(groups: readonly Resegmented[], around: Around): Map<number, Remade> {
  const remade = new Map<number, Remade>()
  for (const together of groups) {
    const isSplit = together.fresh.length > 1
    const parts = isSplit ? splitGroup(together, around) : joinGroup(together, around)
    for (const [index, part] of parts) remade.set(index, part)
  }
  return remade
}

/** Several sentences that are one now. It continues the entry that has the target, unless several have. */
function joinGroup({old, fresh, same}: Resegmented, around: Around): [number, Remade][] {
  const index = fresh[0] ?? 0
  const source = around.segments[index]?.source ?? ''
  const entries = old.map((place) => around.old[place] as Entry)
  const withTarget = entries.filter(({target}) => target !== '')
  if (withTarget.length > 1)
    return [[index, {entry: joinEntries(entries, {source, same, language: around.language})}]]
  const holder = withTarget[0] ?? (entries[0] as Entry)
  const covered = entries.filter((entry) => entry === holder || isJoined(entry))
  const isWhole = same && holder === entries[0] && covered.length === entries.length
  const entry = recut(holder, {source, previousSource: formerSources(covered), same: isWhole})
  return [[index, {entry, old: old[entries.indexOf(holder)] ?? 0}]]
}

/** A sentence that is several now. */
function splitGroup({old, fresh, same}: Resegmented, around: Around): [number, Remade][] {
  const [place = 0] = old
  const [first = 0, ...others] = fresh
  const whole = around.old[place] as Entry
  const sentences = fresh.map((index) => around.segments[index] as Sentence)
  const sources = {source: sentences[0]?.source ?? '', previousSource: formerSources([whole])}
  const isOneBlock = others.every(
    (index, part) => index === first + part + 1 && sentences[part + 1]?.continued,
  )
  const isCovered = isOneBlock && (whole.target !== '' || isJoined(whole))
  if (isCovered) {
    return [
      [first, {entry: recut(whole, {...sources, same}), old: place}],
      ...others.map((index): [number, Remade] => [index, {entry: joinedEntry}]),
    ]
  }
  const parts = splitEntry(whole, sentences, around.language)
  if (parts.length === 0) return [[first, {entry: editEntry(whole, sources), old: place}]]
  return parts.map((entry, part) => [fresh[part] ?? 0, {entry}])
}

/** The entry with another source; as it was where that is the same words, cut elsewhere. */
function recut(
  entry: Entry,
  {same, ...sources}: {source: string; previousSource: string; same: boolean},
): Entry {
  return same && !isStale(entry) ? {...entry, source: sources.source} : editEntry(entry, sources)
}

const joinedEntry: Remade['entry'] = {
  source: '',
  target: '',
  comments: [joinedMark],
  notes: [],
  references: [],
  flags: [],
}
