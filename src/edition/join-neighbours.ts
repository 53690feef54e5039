import type {Statement} from '../model/statement.ts'
import {itemsWithin} from './expected-items.ts'
import {normalizeItems} from './item.ts'
import type {Replacement} from './replacement.ts'

/** What ends a sentence that the next one follows without a space: Chinese and Japanese marks, full-width forms, quotes. */
const wideEnd = /[\u3000-\u303f\uff00-\uff60”’]/

/**
 * Replacements that follow each other in a unit as one, where the source's space between them cannot stay: a language
 * that joins sentences takes it out, any other puts one where a source that joins them has none. As one they are rendered
 * together, so that emphasis that ends or begins at the joint is written for what stands beside it.
 */
export function joinNeighbours(
  replacements: readonly Replacement[],
  statement: Statement,
  joinsSentences: boolean,
): Replacement[] {
  const joined: Replacement[] = []
  for (const next of replacements) {
    const last = joined.at(-1)
    const glue = last && glueBetween(last, next, {statement, joinsSentences})
    if (!last || glue === undefined) joined.push(next)
    else
      joined[joined.length - 1] = {
        ...last,
        span: {start: last.span.start, end: next.span.end},
        items: normalizeItems([...last.items, {type: 'text', value: glue}, ...next.items]),
      }
  }
  return joined
}

/** What stands between two replacements in the edition; undefined where that is what stands there in the source. */
function glueBetween(
  last: Replacement,
  next: Replacement,
  {statement, joinsSentences}: {statement: Statement; joinsSentences: boolean},
): string | undefined {
  if (last.unit !== next.unit) return undefined
  const gap = {start: last.span.end, end: next.span.start}
  if (!joinsSentences) {
    const isTight = gap.start === gap.end && wideEnd.test(statement.text.charAt(gap.start - 1))
    return isTight ? ' ' : undefined
  }
  const between = itemsWithin(statement.units[last.unit]?.tokens ?? [], gap)
  return between.every((item) => item.type === 'text' && item.value.trim() === '') ? '' : undefined
}
