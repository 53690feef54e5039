/** Longest wait that is believed: timers count in 32 bits, and nobody waits longer. */
const longestMs = 86_400_000

/** The headers of an answer that tell of time. */
export interface TimeHeaders {
  readonly retryAfter: unknown
  /** When the answer was made, by the clock that `retryAfter` goes by. */
  readonly date: unknown
}

/**
 * How long a service wants us to wait, in milliseconds up to a day: `Retry-After` as seconds or as a date (RFC 9110,
 * 10.2.3). Undefined where it does not say, or says something else.
 */
export function retryAfterMs({retryAfter, date}: TimeHeaders): number | undefined {
  if (typeof retryAfter !== 'string') return undefined
  const text = retryAfter.trim()
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, longestMs)
  const until = Date.parse(text)
  if (Number.isNaN(until)) return undefined
  const then = typeof date === 'string' ? Date.parse(date) : Number.NaN
  const waitMs = until - (Number.isNaN(then) ? Date.now() : then)
  return Math.min(Math.max(waitMs, 0), longestMs)
}
