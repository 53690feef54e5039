/** How far a decision looks to either side, in UTF-16 units: keeps the whole linear. */
export const reach = 256

/** Offsets of a proposed cut, of the sentence before it, and of the end of what may be seen. */
export interface View {
  readonly start: number
  readonly at: number
  readonly end: number
}

/** A proposed cut and what is seen from it. */
export interface Cut {
  /** The sentence so far, without markup and trailing blanks; at most its last 256 units. */
  readonly left: string
  /** Whether `left` is all of the sentence so far. */
  readonly isWhole: boolean
  /** What follows, without markup and leading blanks; at most 256 units. */
  readonly right: string
  /** Whether a blank stands at the cut. */
  readonly hasGap: boolean
}

/** What is seen from a cut in the sentence that began at `start`. */
export function lookAround(shadow: string, {start, at, end}: View): Cut {
  const from = Math.max(start, at - reach)
  const before = withoutMarkup(shadow.slice(from, at))
  const after = withoutMarkup(shadow.slice(at, Math.min(at + reach, end)))
  const left = before.trimEnd()
  const right = after.trimStart()
  return {
    left,
    isWhole: from === start,
    right,
    hasGap: left.length < before.length || right.length < after.length,
  }
}

/** A text without the characters that stand for markup. */
function withoutMarkup(text: string): string {
  return /[\u2060-\u2063]/.test(text) ? text.replace(/[\u2060-\u2063]+/g, '') : text
}
