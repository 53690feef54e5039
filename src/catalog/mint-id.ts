import {hash} from 'node:crypto'

/** How many characters an id has. */
const length = 6

/**
 * A new segment id: a short hash of the text and the heading it stands under, with a counter where that is taken. Minted
 * once and kept for life, so it may later say nothing about its text.
 */
export function mintId(source: string, heading: string, taken: ReadonlySet<string>): string {
  const digest = hash('sha256', `${heading}\0${source}`)
  const id = BigInt(`0x${digest.slice(0, 16)}`)
    .toString(36)
    .padStart(length, '0')
    .slice(-length)
  if (!taken.has(id)) return id
  let counter = 2
  while (taken.has(`${id}-${counter}`)) counter++
  return `${id}-${counter}`
}
