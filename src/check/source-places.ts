/** Line and column of a UTF-16 offset, both from 1, the column in UTF-16 units. */
export type PlaceAt = (offset: number) => {readonly line: number; readonly column: number}

/**
 * Where the offsets of a text stand in it. Lines end as in CommonMark, and a byte order mark has no column. The text is
 * gone through once, when the first place is asked for.
 */
export function sourcePlaces(text: string): PlaceAt {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const line = lastAtOrBefore(starts, offset)
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1}
  }
}

function lineStarts(text: string): number[] {
  const starts = [text.startsWith('\ufeff') ? 1 : 0]
  for (const {index, 0: ending} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length)
  return starts
}

/** Index of the last start that is not after the offset, 0 at least. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
