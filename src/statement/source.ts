import type {Nodes} from 'mdast'
import type {Span} from '../model/statement.ts'

/** A statement's text and how the tree's offsets relate to it. */
export interface Source {
  /** Byte order mark included. */
  readonly text: string
  /** What to add to an offset of the tree: the length of what stands before it, byte order marks. */
  readonly base: number
  /** Where a node stands in the text. */
  spanOf(node: Nodes): Span
  /** An offset pair of the tree as a span of the text. */
  span(offsets: readonly [number, number]): Span
}

/** The source of a text that may begin with a byte order mark. */
export function createSource(text: string): Source {
  const base = /^\ufeff*/.exec(text)?.[0].length ?? 0
  return {
    text,
    base,
    spanOf: (node) => ({
      start: (node.position?.start.offset ?? 0) + base,
      end: (node.position?.end.offset ?? 0) + base,
    }),
    span: ([start, end]) => ({start: start + base, end: end + base}),
  }
}
