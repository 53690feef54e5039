import {hash} from 'node:crypto'

/** How many characters an id has. */
const length = 6

/**
 * Returns a function that mints segment ids: a short hash of the text and the heading it stands under, with a counter where
 * that is taken. Minted once and kept for life, so an id may later say nothing about its text. Law: no id is in `taken` or
 * minted twice.
 */
export function idMinter(taken: Iterable<string>): (source: string, heading: string) => string {
  const ids = new Set(taken)
  const counters = new Map<string, number>()
  return (source, heading) => {
    const short = shortId(source, heading)
    let counter = counters.get(short) ?? 1
    while (ids.has(numbered(short, counter))) counter++
    counters.set(short, counter + 1)
    const id = numbered(short, counter)
    ids.add(id)
    return id
  }
}

/** An id with its counter, which the first has not. */
function numbered(id: string, counter: number): string {
  return counter === 1 ? id : `${id}-${counter}`
}

/** Six letters and digits. */
function shortId(source: string, heading: string): string {
  const digest = hash('sha256', `${heading}\0${source}`)
  return BigInt(`0x${digest.slice(0, 16)}`)
    .toString(36)
    .padStart(length, '0')
    .slice(-length)
}
