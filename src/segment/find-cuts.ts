import {lookAround, reach, type View} from './cut.ts'
import {type CutOptions, type LanguageRules, languageRules} from './language-rules.ts'
import type {Mark} from './marks.ts'
import {shadowOf} from './mask.ts'
import {beforeOpeningMarkup, placeCut} from './place-cut.ts'
import {mayHoldCut, proposeCuts} from './propose-cuts.ts'
import {joins} from './rules/joins.ts'

/**
 * Where a new sentence begins in the text of one block: UTF-16 offsets, rising, without 0. Three steps: a shadow of the
 * text hides markup, UAX 29 and a few patterns propose cuts, and rules drop those at which a sentence goes on. Marks are
 * in order and do not overlap; no cut falls inside one. Work grows in proportion to the text; nothing throws.
 */
export function findCuts(text: string, marks: readonly Mark[], options: CutOptions): number[] {
  if (!mayHoldCut(text) && !marks.some((mark) => mark.kind === 'text')) return []
  const rules = languageRules(options)
  const shadow = shadowOf(text, marks)
  return chooseCuts(shadow, proposeCuts(shadow, rules), rules)
}

/**
 * The proposals at which the sentence before does not go on. Law: what lies between two cuts gives no cut when it stands
 * alone. A proposal that was dropped is therefore looked at again without what follows the next cut.
 */
function chooseCuts(shadow: string, proposals: readonly number[], rules: LanguageRules): number[] {
  const cuts: number[] = []
  let start = 0
  let dropped: number[] = []
  for (let index = 0; index < proposals.length; index++) {
    const at = placeCut(shadow, start, proposals[index] ?? 0)
    if (at <= start || at >= shadow.length) continue
    if (joins(lookAround(shadow, {start, at, end: shadow.length}), rules)) {
      dropped.push(index)
      continue
    }
    const end = beforeOpeningMarkup(shadow, start, at)
    if (end <= start) continue
    const again = dropped.find((drop) =>
      endsAlone(shadow, {start, at: proposals[drop] ?? 0, end}, rules),
    )
    if (again === undefined) {
      cuts.push(end)
      start = end
    } else {
      const earlier = placeCut(shadow, start, proposals[again] ?? 0)
      start = beforeOpeningMarkup(shadow, start, earlier)
      cuts.push(start)
      index = again
    }
    dropped = []
  }
  return cuts
}

/** Whether a dropped proposal is a cut once nothing is seen of the next sentence. */
function endsAlone(shadow: string, {start, at, end}: View, rules: LanguageRules): boolean {
  if (end - at > reach) return false
  const place = placeCut(shadow, start, at)
  if (place <= start || place >= end || beforeOpeningMarkup(shadow, start, place) <= start)
    return false
  return !joins(lookAround(shadow, {start, at: place, end}), rules)
}
