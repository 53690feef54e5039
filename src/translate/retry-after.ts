/** Nobody waits longer, and timers of Node.js count in 32 bits. */
const MOST_MS = 86_400_000

/**
 * How long an answer wants us to wait, in milliseconds up to a day: `Retry-After` as seconds or as a date, by the service's
 * own clock where it shows it (RFC 9110, section 10.2.3). Undefined where it says neither.
 */
export function retryAfter(headers: Headers, nowMs: number): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text) * 1000), MOST_MS)
  // Only the forms with the name of a day: `Date.parse` takes much else for a date, `-1` among it.
  const untilMs = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(untilMs)) return undefined
  const clockMs = Date.parse(headers.get('date') ?? '')
  const waitMs = untilMs - (Number.isNaN(clockMs) ? nowMs : clockMs)
  return Math.min(Math.max(waitMs, 0), MOST_MS)
}
