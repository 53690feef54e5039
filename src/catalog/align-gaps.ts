import {type Alignable, type Aligning, group, isOpen, pair, type Relation} from './aligning.ts'
import {bestOrder} from './best-order.ts'
import {commonOrder} from './common-order.ts'
import type {Gap} from './find-gaps.ts'
import {growGroup} from './grow-group.ts'
import {findResegmented, sameText, sameWords} from './resegmented.ts'
import {comparable, compare} from './similarity.ts'
import {plainTypography} from './typography.ts'

/** From which similarity (0–100) on a changed sentence is taken for an edit of the one that stood in its place. */
const editedFrom = 50

/**
 * How much is compared with each other at once, as the product of the characters on both sides. Larger gaps are compared in
 * halves: what stood in the first half is looked for there only.
 */
const mostWork = 300_000_000

/**
 * Pairs the sentences of a gap: those that differ in typography only, those that were cut elsewhere, then the others in
 * order so that the sum of their similarities is greatest; last, those that were split or joined and edited, too.
 */
export function pairGap(state: Aligning, gap: Gap): void {
  pairRetouched(state, openGap(state, gap))
  takeResegmented(state, openGap(state, gap), true)
  takeResegmented(state, openGap(state, gap), false)
  const edited = parts(state, openGap(state, gap)).flatMap((part) => pairSimilar(state, part))
  for (const segment of edited) growGroup(state, segment)
}

/** What is still open of a gap. */
function openGap(state: Aligning, {segments, entries}: Gap): Gap {
  return {
    segments: segments.filter((segment) => isOpen(state, segment)),
    entries: entries.filter((index) => !state.used.has(index)),
  }
}

/** Pairs those that are equal but for typography, in order: to an entry's source, or to that of a stale target. */
export function pairRetouched(state: Aligning, gap: Gap): void {
  pairPlain(state, gap, {relation: 'retouched', text: ({source}) => source})
  pairPlain(state, openGap(state, gap), {
    relation: 'restored',
    text: ({previousSource}) => previousSource,
  })
}

/** Pairs segments, in order, with entries that have the same text but for typography. */
function pairPlain(
  state: Aligning,
  {segments, entries}: Gap,
  {relation, text}: {relation: Relation; text: (entry: Alignable) => string | undefined},
): void {
  const withText = entries.filter((index) => text(state.old[index] as Alignable) !== undefined)
  if (withText.length === 0) return
  const before = withText.map((index) => plainTypography(text(state.old[index] as Alignable) ?? ''))
  for (const [a, b] of commonOrder(before, plainSources(state.fresh, segments)))
    pair(state, segments[b] ?? 0, {old: withText[a] ?? 0, relation})
}

/** Takes the groups of a gap that hold the same text, or else the same words. */
function takeResegmented(state: Aligning, {segments, entries}: Gap, same: boolean): void {
  const form = same ? sameText : sameWords
  const groups = findResegmented(
    plainSources(state.old, entries).map(form),
    plainSources(state.fresh, segments).map(form),
  )
  for (const {old, fresh} of groups) {
    group(state, {
      old: old.map((index) => entries[index] ?? 0),
      fresh: fresh.map((index) => segments[index] ?? 0),
      same,
    })
  }
}

/** A gap in parts that are small enough to compare each sentence with each. */
function parts(state: Aligning, {segments, entries}: Gap): Gap[] {
  const work = lengthOf(state.fresh, segments) * lengthOf(state.old, entries)
  if (work <= mostWork || segments.length * entries.length <= 1) return [{segments, entries}]
  const [middle, half] = [segments.length >> 1, entries.length >> 1]
  return [
    ...parts(state, {segments: segments.slice(0, middle), entries: entries.slice(0, half)}),
    ...parts(state, {segments: segments.slice(middle), entries: entries.slice(half)}),
  ]
}

/** The characters of some sentences. */
function lengthOf(list: readonly Alignable[], indices: readonly number[]): number {
  return indices.reduce((sum, index) => sum + (list[index]?.source.length ?? 0), 0)
}

/** Pairs similar sentences in order; returns the segments. */
function pairSimilar(state: Aligning, {segments, entries}: Gap): number[] {
  const before = plainSources(state.old, entries).map(comparable)
  const after = plainSources(state.fresh, segments).map(comparable)
  const scores = after.map((now) => before.map((then) => compare(now, then, editedFrom)))
  return bestOrder(scores).map(([a, b]) => {
    const segment = segments[a] ?? 0
    pair(state, segment, {old: entries[b] ?? 0, relation: 'edited'})
    return segment
  })
}

/** Texts without differences of typography. */
function plainSources(list: readonly Alignable[], indices: readonly number[]): string[] {
  return indices.map((index) => plainTypography(list[index]?.source ?? ''))
}
