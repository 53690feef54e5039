/** A part of a file. UTF-16 offsets. */
export interface ItemRange {
  readonly start: number
  readonly end: number
}

/**
 * The parts of a glossary file that hold one concept each, with the comments before the next; each can be read by itself.
 * Undefined where they cannot be told apart: if it does not have `count` items that begin at the start of a line, or if one
 * item refers to another. Law: the parts follow one another and end with the file.
 */
export function itemRanges(text: string, count: number): ItemRange[] | undefined {
  if (/(?:^|[\s[{,:-])[&*]\S|^(?:---|\.\.\.|%)/m.test(text)) return undefined
  const starts = [...text.matchAll(/^-(?=\s)/gm)].map(({index}) => index)
  if (starts.length !== count) return undefined
  return starts.map((start, index) => ({start, end: starts[index + 1] ?? text.length}))
}
