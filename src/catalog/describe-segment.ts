import type {Segment} from '../model/statement.ts'

const continuation = ', continued'

/**
 * The extracted comments (`#.`) of a segment's entry: what kind of text it is and whether it goes on in the same block,
 * what its codes stand for, and the author's notes.
 */
export function describeSegment({kind, continued, codes, notes}: Segment): string[] {
  const described = codes.map(
    (code, index) => `${code.kind}${index + 1}: ${oneLine(code.description)}`,
  )
  return [[kind + (continued ? continuation : ''), ...described].join(' · '), ...notes]
}

/** The kind of text an entry stands for, from its extracted comments; empty where another tool dropped them. */
export function kindOf(notes: readonly string[]): string {
  return notes[0]?.split(' · ')[0]?.replace(continuation, '') ?? ''
}

/** Whether an entry's text goes on in the block of the one before, as far as its extracted comments tell. */
export function isContinuation(notes: readonly string[]): boolean {
  return notes[0]?.split(' · ')[0]?.endsWith(continuation) ?? false
}

/** The text without line breaks. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
