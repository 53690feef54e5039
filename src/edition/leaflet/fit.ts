/** Sizes are tried in steps of a twentieth of a point. */
const steps = 20

/** What a size leads to. */
export interface Fit<Result> {
  /** In pt. */
  readonly size: number
  readonly result: Result
}

/**
 * The greatest size between two (in pt) at which something `fits`, by bisection; undefined where it does not even at the
 * least. Law: the size a twentieth of a point above does not fit, or is out of bounds.
 */
export function fitSize<Result>(
  {least, greatest}: {readonly least: number; readonly greatest: number},
  lay: (size: number) => Result,
  fits: (result: Result) => boolean,
): Fit<Result> | undefined {
  let low = Math.round(least * steps)
  let high = Math.round(greatest * steps)
  let best: Fit<Result> | undefined
  // The greatest first: short texts fit at once.
  let next = high
  while (low <= high) {
    const result = lay(next / steps)
    if (fits(result)) {
      best = {size: next / steps, result}
      low = next + 1
    } else high = next - 1
    next = (low + high) >> 1
  }
  return best
}
