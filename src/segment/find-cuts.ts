import {lookAround} from './cut.ts'
import {type CutOptions, languageRules} from './language-rules.ts'
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
  const cuts: number[] = []
  let start = 0
  for (const proposed of proposeCuts(shadow, rules)) {
    const at = placeCut(shadow, start, proposed)
    if (at <= start || at >= text.length) continue
    if (joins(lookAround(shadow, start, at), rules)) continue
    const cut = beforeOpeningMarkup(shadow, start, at)
    if (cut <= start) continue
    cuts.push(cut)
    start = cut
  }
  return cuts
}
