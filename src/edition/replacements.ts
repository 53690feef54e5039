import {portableText} from '../catalog/portable-text.ts'
import type {Entry} from '../model/catalog.ts'
import type {Segment} from '../model/statement.ts'
import type {Choice} from './choose-targets.ts'
import {decodeTarget} from './decode-target.ts'
import {normalizeItems} from './item.ts'
import {joinSegments, type Replacement} from './replacement.ts'

/** A target that cannot be put into its place. */
export interface Refusal {
  /** Index of its segment. */
  readonly segment: number
  /** "Unexpected …, expected …". */
  readonly message: string
}

/**
 * The replacements that the chosen targets ask for, and those that cannot be made. A target equal to its source asks for
 * none: the source's own bytes stay.
 */
export function replacementsOf(
  segments: readonly Segment[],
  entries: readonly Entry[],
  choices: readonly Choice[],
): {replacements: Replacement[]; refusals: Refusal[]} {
  const replacements: Replacement[] = []
  const refusals: Refusal[] = []
  segments.forEach((first, index) => {
    if (choices[index]?.show !== 'target') return
    const whole = joinSegments(first, joinedAfter(segments, choices, index))
    const target = entries[index]?.target ?? ''
    if (target === portableText(whole.source)) return
    const decoded = decodeTarget(target, whole.codes)
    if ('problem' in decoded) refusals.push({segment: index, message: decoded.problem})
    else
      replacements.push({
        segment: index,
        unit: first.unit,
        span: whole.span,
        items: normalizeItems(decoded.items),
      })
  })
  return {replacements, refusals}
}

/** The segments of the same unit whose entries are joined to the one at an index. */
function joinedAfter(
  segments: readonly Segment[],
  choices: readonly Choice[],
  index: number,
): Segment[] {
  const joined: Segment[] = []
  for (let next = index + 1; choices[next]?.show === 'joined'; next++) {
    const segment = segments[next]
    if (segment?.unit !== segments[index]?.unit || !segment) break
    joined.push(segment)
  }
  return joined
}
