/** Values to try. */
export interface Range {
  readonly least: number
  readonly greatest: number
  readonly step: number
}

/** A value and what it leads to. */
export interface Fit<Result> {
  readonly value: number
  readonly result: Result
}

/**
 * The greatest value of a range that `fits`, by bisection; undefined where not even the least does. Law: what is a step
 * above does not fit, or is out of the range.
 */
export function fitGreatest<Result>(
  {least, greatest, step}: Range,
  lay: (value: number) => Result,
  fits: (result: Result) => boolean,
): Fit<Result> | undefined {
  // In whole parts, for steps like a twentieth add up to no exact number.
  const parts = 1 / step
  let low = Math.round(least * parts)
  let high = Math.round(greatest * parts)
  let best: Fit<Result> | undefined
  const isFitting = (part: number): boolean => {
    const value = part / parts
    const result = lay(value)
    const is = fits(result)
    if (is) best = {value, result}
    return is
  }
  // Both ends first: many texts fit at once, or not at all.
  if (low > high || isFitting(high--) || !isFitting(low++)) return best
  while (low <= high) {
    const middle = (low + high) >> 1
    if (isFitting(middle)) low = middle + 1
    else high = middle - 1
  }
  return best
}
