import type {Segment, Span} from '../model/statement.ts'
import {shiftCodes} from '../segment/code-names.ts'
import type {Item} from './item.ts'

/** A target in the place of a segment, or of several that a translator joined. */
export interface Replacement {
  /** Index of the first segment, for findings. */
  readonly segment: number
  readonly unit: number
  /** From the first segment's start to the last one's end. */
  readonly span: Span
  /** Normalized. */
  readonly items: readonly Item[]
}

/** Segments that are translated as one: their span, source and codes, numbered through. */
export function joinSegments(first: Segment, others: readonly Segment[]): Segment {
  if (others.length === 0) return first
  let {source, codes, span} = first
  for (const next of others) {
    source = `${source} ${shiftCodes(next.source, codes.length)}`
    codes = [...codes, ...next.codes]
    span = {start: span.start, end: next.span.end}
  }
  return {...first, source, codes, span}
}
