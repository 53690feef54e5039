import type {Span} from '../model/statement.ts'

/** A text that takes the place of a span. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/**
 * The text from `span.start` to `span.end` with the edits in it made. Edits are sorted by start; one that lies inside
 * another, or reaches out of the span, is left out. Law: without edits this is the slice, byte for byte.
 */
export function splice(text: string, edits: readonly Edit[], span: Span): string {
  let result = ''
  let from = span.start
  for (let index = firstFrom(edits, span.start); index < edits.length; index++) {
    const edit = edits[index] as Edit
    if (edit.span.start >= span.end) break
    if (edit.span.start < from || edit.span.end > span.end) continue
    result += text.slice(from, edit.span.start) + edit.text
    from = edit.span.end
  }
  return result + text.slice(from, span.end)
}

/** Index of the first edit that starts at an offset or after it. */
function firstFrom(edits: readonly Edit[], offset: number): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle] as Edit).span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Edits in the order of their places, the outer before the inner. */
export function sortEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}
