import type {EditionCounts} from './edition-counts.ts'
import type {Notice} from './page/page.ts'

/** How far an edition is reviewed: wholly, partly or not at all; an edition in the source language needs no review. */
export function countsState(
  {states, stale, source}: EditionCounts,
  isSource: boolean,
): Notice['state'] {
  if (isSource) return 'source'
  const {reviewed = 0, machine = 0, draft = 0, translated = 0} = states
  const others = machine + draft + translated
  if (others + stale + source === 0) return 'reviewed'
  return reviewed > 0 ? 'partial' : 'unreviewed'
}
