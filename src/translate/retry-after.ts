/** Nobody waits longer, and timers of Node.js count in 32 bits. */
const MOST_MS = 86_400_000

/** The headers of an answer that tell of time; what is no text tells nothing. */
export interface TimeHeaders {
  readonly retryAfter: unknown
  readonly date: unknown
}

/**
 * How long an answer wants us to wait, in milliseconds up to a day: `Retry-After` as seconds or as a date, by the service's
 * own clock where it shows it (RFC 9110, section 10.2.3). Undefined where it says neither.
 */
export function retryAfter(headers: TimeHeaders, nowMs: number): number | undefined {
  const text = textOf(headers.retryAfter)
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text) * 1000), MOST_MS)
  // Only the forms with the name of a day: `Date.parse` takes much else for a date, `-1` among it.
  const untilMs = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(untilMs)) return undefined
  const clockMs = Date.parse(textOf(headers.date))
  const waitMs = untilMs - (Number.isNaN(clockMs) ? nowMs : clockMs)
  return Math.min(Math.max(waitMs, 0), MOST_MS)
}

/** The value of a header, `''` where it has none. */
function textOf(header: unknown): string {
  return typeof header === 'string' ? header.trim() : ''
}
