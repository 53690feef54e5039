/** Fractions of East Asia name what they divide by first: 四分之三, 3分の2, 3분의 2. */
const afterDenominator = /^\s*(?:分之|分の|분의)/
const beforeNumerator = /(?:分之|分の|분의)\s*$/
/** A hundredth is a percent, see marks. */
const percent = /百分之\s*$/

/** Whether the number at a place is part of such a fraction. */
export function isFraction(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
): boolean {
  const before = text.slice(Math.max(0, start - 5), start)
  return (
    afterDenominator.test(text.slice(end, end + 4)) ||
    (beforeNumerator.test(before) && !percent.test(before))
  )
}
