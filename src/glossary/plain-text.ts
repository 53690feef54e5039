/** A stretch of the given text that is read: `start` to `end` are UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** A standalone code stands before it, which parts words. */
  readonly isApart: boolean
}

/** As in `coded-text.ts`: codes, with the backslashes that make them text. */
const code = /(?<!\\)(\\*)<(\/?)[bisacx][1-9]\d*(\/?)>/g

/**
 * What is read of a coded text: everything but its codes and the backslashes that escape them. Law: the stretches joined
 * are the text that `parseCoded` gives, and they do not overlap.
 */
export function readStretches(text: string): readonly Stretch[] {
  if (!text.includes('<')) return [{start: 0, end: text.length, isApart: false}]
  const stretches: Stretch[] = []
  let from = 0
  let isApart = false
  const add = (start: number, end: number): void => {
    if (end <= start) return
    stretches.push({start, end, isApart})
    isApart = false
  }
  for (const {0: whole, 1: escapes = '', 2: close, 3: alone, index} of text.matchAll(code)) {
    add(from, index)
    // Of two backslashes the second is read.
    const kept = escapes.length >> 1
    add(index + escapes.length - kept, index + escapes.length)
    const isCode = escapes.length % 2 === 0 && !(close && alone)
    from = isCode ? index + whole.length : index + escapes.length
    if (isCode && alone) isApart = true
  }
  add(from, text.length)
  return stretches
}
