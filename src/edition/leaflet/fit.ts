/** Values to try. */
export interface Range {
  readonly least: number
  readonly greatest: number
  readonly step: number
  /** What may be near; any number. */
  readonly guess: number
}

/** A value and what it leads to. */
export interface Fit<Result> {
  readonly value: number
  readonly result: Result
}

/**
 * The greatest value of a range that `fits`; undefined where not even the least does. Goes from the guess in strides
 * until the end of what fits is passed, then bisects (J. L. Bentley and A. C. Yao, An almost optimal algorithm for
 * unbounded searching, 1976). Law: what is a step above does not fit, or is out of the range.
 */
export function fitGreatest<Result>(
  {least, greatest, step, guess}: Range,
  lay: (value: number) => Result,
  fits: (result: Result) => boolean,
): Fit<Result> | undefined {
  // In whole parts, for steps like a twentieth add up to no exact number.
  const parts = 1 / step
  let low = Math.round(least * parts)
  let high = Math.round(greatest * parts)
  let best: Fit<Result> | undefined
  let next = Math.min(Math.max(Math.round(guess * parts), low), high)
  let stride = 2
  let [isEndAbove, isEndBelow] = [false, false]
  while (low <= high) {
    const value = next / parts
    const result = lay(value)
    if (fits(result)) {
      best = {value, result}
      low = next + 1
      isEndBelow = true
    } else {
      high = next - 1
      isEndAbove = true
    }
    if (isEndAbove && isEndBelow) next = (low + high) >> 1
    else next = isEndBelow ? Math.min(low - 1 + stride, high) : Math.max(high + 1 - stride, low)
    stride *= 3
  }
  return best
}
