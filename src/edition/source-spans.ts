import type {Segment, Span, Statement} from '../model/statement.ts'
import {hasText} from '../statement/text-unit.ts'
import type {Choice} from './choose-targets.ts'
import {spanMover} from './moved-spans.ts'
import type {Edit} from './splice.ts'

/**
 * Where an edition shows the source's words: the spans in its own text, in order. `edits` are those that made it of the
 * statement, in order. Blocks that are not to be translated at all are among them; text inside a marker (of an image, a
 * link) that stands in a replaced block is not.
 */
export function sourceSpans(
  {text, outline}: Statement,
  segments: readonly Segment[],
  choices: readonly Choice[],
  edits: readonly Edit[],
): Span[] {
  const shown: Span[] = []
  let isSource = false
  segments.forEach(({span}, index) => {
    const show = choices[index]?.show
    if (show !== 'joined') isSource = show === 'source'
    if (isSource) shown.push(span)
  })
  outline.forEach(({tokens, unit, start}, index) => {
    if (!tokens || unit !== undefined || !hasText(tokens)) return
    shown.push({start, end: outline[index + 1]?.start ?? text.length})
  })
  return shown.sort((a, b) => a.start - b.start).flatMap(spanMover(edits))
}
