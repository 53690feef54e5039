import type {Entry} from '../model/catalog.ts'
import type {Segment} from '../model/statement.ts'
import {codeNames, shiftCodes} from '../segment/code-names.ts'
import {splitSentences} from '../segment/split-sentences.ts'
import {isUnspaced} from '../segment/unspaced-languages.ts'
import {fuzzyFlag} from './entry-state.ts'
import {originLine, readOrigin} from './origin.ts'
import type {Resegmented} from './resegmented.ts'

/** What a new entry starts with. */
export type Start = Pick<Entry, 'target' | 'flags' | 'comments'> & {
  readonly previousSource?: string
}

/** Context of the groups. */
interface Around {
  readonly segments: readonly Segment[]
  readonly old: readonly Entry[]
  readonly language: string
}

/**
 * What the entries of sentences that were only cut elsewhere start with. Joined sentences get their targets joined, with
 * the least of their states; the parts of a split one get the parts of its target where it has as many sentences with the
 * right codes, as drafts, else the first gets all of it, stale. The entries they come from are kept as obsolete.
 */
export function resegment(
  groups: readonly Resegmented[],
  around: Around,
): {filled: Map<number, Start>; replaced: Set<Entry>} {
  const filled = new Map<number, Start>()
  const replaced = new Set<Entry>()
  for (const group of groups) {
    const entries = group.old.flatMap((index) => around.old[index] ?? [])
    for (const entry of entries) replaced.add(entry)
    if (entries.every(({target}) => target === '')) continue
    if (group.fresh.length === 1)
      filled.set(group.fresh[0] ?? 0, joinEntries(entries, around.language))
    else
      for (const [index, start] of splitEntry(entries[0] as Entry, group.fresh, around))
        filled.set(index, start)
  }
  return {filled, replaced}
}

/** The entries' targets as one; fuzzy where one of them was or is missing. */
function joinEntries(entries: readonly Entry[], language: string): Start {
  const space = isUnspaced(language) ? '' : ' '
  let codes = 0
  const targets = entries.map((entry) => {
    const target = shiftCodes(entry.target, codes)
    codes += codeNames(entry.source).length
    return target
  })
  const target = targets.filter(Boolean).join(space)
  const isWhole = entries.every((entry) => entry.target !== '' && !entry.flags.includes(fuzzyFlag))
  const previous = entries.filter((entry) => entry.target !== '')
  return {
    target,
    flags: isWhole ? [] : [fuzzyFlag],
    comments: originOf(entries, target),
    ...(!isWhole && {
      previousSource: previous.map((entry) => entry.previousSource ?? entry.source).join(' '),
    }),
  }
}

/** The parts of an entry's target for the segments that its source was split into. */
function splitEntry(
  entry: Entry,
  fresh: readonly number[],
  {segments, language}: Around,
): [number, Start][] {
  const pieces = splitSentences(entry.target, language).map((piece) => piece.trim())
  let codes = 0
  const parts = fresh.map((index, part) => {
    const expected = codeNames(segments[index]?.source ?? '')
    const target = shiftCodes(pieces[part] ?? '', -codes)
    codes += expected.length
    return {
      index,
      target,
      fits: [...codeNames(target)].sort().join() === [...expected].sort().join(),
    }
  })
  const about = {flags: [fuzzyFlag], previousSource: entry.previousSource ?? entry.source}
  if (pieces.length !== fresh.length || !parts.every(({fits}) => fits))
    return [
      [fresh[0] ?? 0, {...about, target: entry.target, comments: originOf([entry], entry.target)}],
    ]
  return parts.map(({index, target}) => [
    index,
    {...about, target, comments: originOf([entry], target)},
  ])
}

/** The origin that all entries share, for a target made of theirs. */
function originOf(entries: readonly Entry[], target: string): string[] {
  const origins = entries.filter((entry) => entry.target !== '').map(readOrigin)
  const [first] = origins
  return first && origins.every((origin) => origin?.name === first.name)
    ? [originLine(target, first)]
    : []
}
