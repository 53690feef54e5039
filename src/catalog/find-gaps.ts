import {type Aligning, isOpen} from './aligning.ts'

/** Open segments, and the free entries that stood where they stand; both in document order. */
export interface Gap {
  readonly segments: readonly number[]
  readonly entries: readonly number[]
}

/**
 * The gaps next to sentences that are not where they were: open segments between them, and the entries that followed the
 * one before or preceded the one after.
 */
export function gapsBesideMoved(state: Aligning): Gap[] {
  const {result, fresh} = state
  const isMoved = (segment: number): boolean => !(result[segment]?.relation === 'untouched')
  const gaps: Gap[] = []
  for (let from = 0; from < fresh.length; from++) {
    if (!isOpen(state, from)) continue
    let to = from
    while (to < fresh.length && isOpen(state, to)) to++
    const before = from > 0 && isMoved(from - 1) ? freeRun(state, from - 1, 1) : []
    const after = to < fresh.length && isMoved(to) ? freeRun(state, to, -1) : []
    const entries = [...new Set([...before, ...after])].sort((a, b) => a - b)
    if (entries.length > 0) gaps.push({segments: range(from, to), entries})
    from = to
  }
  return gaps
}

/** The free live entries that stand without a break after (1) or before (-1) the entry of a segment. */
function freeRun({result, used, live}: Aligning, segment: number, step: 1 | -1): number[] {
  const start = result[segment]?.old
  const run: number[] = []
  if (start === undefined || start >= live) return run
  for (let index = start + step; index >= 0 && index < live && !used.has(index); index += step)
    run.push(index)
  return run
}

/** The gaps between sentences that stayed in order: all open segments and all free entries between two of them. */
export function gapsInOrder(state: Aligning): Gap[] {
  const {result, fresh, live, used} = state
  const gaps: Gap[] = []
  let [fromOld, fromFresh] = [0, 0]
  for (let to = 0; to <= fresh.length; to++) {
    const match = result[to]
    if (to < fresh.length && match?.relation !== 'untouched') continue
    const toOld = match?.old ?? live
    const segments = range(fromFresh, to).filter((segment) => isOpen(state, segment))
    const entries = range(fromOld, toOld).filter((index) => !used.has(index))
    if (segments.length > 0 && entries.length > 0) gaps.push({segments, entries})
    ;[fromOld, fromFresh] = [toOld + 1, to + 1]
  }
  return gaps
}

/** Whole numbers from one up to another, without that. */
function range(from: number, to: number): number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, index) => from + index)
}
