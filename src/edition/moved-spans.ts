import type {Span} from '../model/statement.ts'
import type {Edit} from './splice.ts'

/**
 * Tells where spans of a text are once edits have been made, which are sorted by place: none where the span begins inside
 * one. Ask for spans in the order of their places.
 */
export function spanMover(edits: readonly Edit[]): (span: Span) => Span[] {
  let next = 0
  let shift = 0
  let covered = 0
  const pass = (offset: number): void => {
    for (let edit = edits[next]; edit && edit.span.start < offset; edit = edits[++next]) {
      if (edit.span.start < covered) continue
      covered = edit.span.end
      shift += edit.text.length - (edit.span.end - edit.span.start)
    }
  }
  return ({start, end}) => {
    pass(start)
    if (start < covered) return []
    const from = start + shift
    pass(end)
    return [{start: from, end: Math.max(from, end + shift)}]
  }
}
