/** Nobody waits longer than this for a service that asks for it. */
const MOST_MS = 10 * 60 * 1000

/**
 * How long a `Retry-After` header wants us to wait, in milliseconds and at most ten minutes; undefined where it is absent
 * or neither seconds nor a date (RFC 9110, section 10.2.3). `nowMs` is what a date is compared with.
 */
export function retryAfter(header: string | null, nowMs: number): number | undefined {
  const text = header?.trim() ?? ''
  // Only the form with the name of a day: `Date.parse` takes much else for a date, `-1` among it.
  const waitMs = /^\d+(\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : /^[A-Z][a-z]{2,8},? /.test(text)
      ? Date.parse(text) - nowMs
      : Number.NaN
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(Math.ceil(waitMs), 0), MOST_MS)
}
