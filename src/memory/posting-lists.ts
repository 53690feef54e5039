import {ListBuilder} from './list-builder.ts'
import {unpackTokens} from './packed-tokens.ts'
import {bytes, integer} from './row.ts'
import type {Store} from './store.ts'

/*
 * For each word the numbers of the sources in which it stands, rising, as 32-bit integers in one blob for each length of
 * source (buckets of four tokens), so that a look-up reads only sources of a length that can match. A word's second
 * occurrence in a source counts as a word of its own, its third again: so two texts share as many words as they have
 * lists in common. The key of a row holds word, occurrence and bucket, and rows that are read together lie together. The
 * integers have the byte order of the machine; the file is a cache and does not travel.
 */

/** Longer texts are found when they are equal, and not otherwise. */
export const mostTokens = 1000

/** From the sixteenth on, occurrences of a word are not counted. */
const mostOccurrences = 16

const bucketTokens = 4
const mostBuckets = 256

/** The bucket of a source. */
export function bucketOf(length: number): number {
  return Math.min(mostBuckets - 1, Math.floor(length / bucketTokens))
}

/** The fewest tokens that a source of a bucket has. */
export function leastLength(bucket: number): number {
  return bucket * bucketTokens
}

/**
 * The keys of a text's words in bucket 0; those of other buckets follow. Words without a number, below 0, are left out, as
 * are occurrences beyond those that count.
 */
export function listKeys(words: Int32Array): number[] {
  const before = words.length > fewWords ? countedBefore() : foundBefore(words)
  const keys: number[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number
    const count = before(word, at)
    if (word >= 0 && count < mostOccurrences)
      keys.push((word * mostOccurrences + count) * mostBuckets)
  }
  return keys
}

/** Up to so many words it is faster to look through those before than to count them in a table. */
const fewWords = 48

/** How often a word at a place of a list stands before it. */
type CountBefore = (word: number, at: number) => number

function countedBefore(): CountBefore {
  const seen = new Map<number, number>()
  return (word) => {
    const count = seen.get(word) ?? 0
    seen.set(word, count + 1)
    return count
  }
}

function foundBefore(words: Int32Array): CountBefore {
  return (word, at) => {
    let count = 0
    for (let other = 0; other < at; other++) if (words[other] === word) count++
    return count
  }
}

/** The number of the last source in the lists. */
export function lastMerged(store: Store): number {
  return integer(store.get("SELECT value FROM state WHERE key = 'merged'"), 'value')
}

/**
 * Adds all sources that are not yet in the lists to them, if there are more than `most`; within a transaction. To lengthen
 * a list is to write it anew, and so a few sources are left out until it pays.
 */
export function mergeSources(store: Store, most: number): void {
  const merged = lastMerged(store)
  const last = integer(store.get('SELECT coalesce(max(id), 0) AS id FROM source'), 'id')
  if (last - merged <= most) return
  const lists = new ListBuilder()
  for (const row of store
    .statement('SELECT id, tokens FROM source WHERE id > ? ORDER BY id')
    .iterate(merged)) {
    const words = unpackTokens(bytes(row, 'tokens'))
    const bucket = bucketOf(words.length)
    for (const key of listKeys(words)) lists.add(key + bucket, integer(row, 'id'))
  }
  const append = store.statement(
    `INSERT INTO posting VALUES (?, ?)
     ON CONFLICT DO UPDATE SET ids = CAST(ids || excluded.ids AS BLOB)`,
  )
  for (const [key, ids] of lists.lists())
    append.run(key, new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength))
  store.run("UPDATE state SET value = ? WHERE key = 'merged'", last)
}
