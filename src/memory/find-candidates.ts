import {unpackTokens} from './packed-tokens.ts'
import {bucketOf, lastMerged, leastLength, listKeys} from './posting-lists.ts'
import {bytes, integer} from './row.ts'
import {leastShared, tokenScore} from './score.ts'
import type {Store} from './store.ts'

/** A source that is like the text that is looked up. */
export interface Candidate {
  readonly id: number
  /** See `tokenScore`. */
  readonly score: number
}

/** Sources compared in full at most, so that a look-up ends; far more than can be told apart. */
const mostCompared = 4_000

/** To compare a source in full takes about as long as to count so many entries of a list. */
const entriesPerComparison = 600

/** A list that is not read yet. */
interface List {
  readonly key: number
  readonly length: number
}

/** Counts of shared words by source, all 0 between look-ups. */
interface Counters {
  readonly counts: Uint16Array
  /** Sources whose count is not 0. */
  readonly touched: Int32Array
}

/**
 * Returns the sources in the posting lists that score `threshold` or more against some words. None is missed unless there
 * are more than 4,000.
 *
 * A source of `m` words that scores `threshold` shares at least `need = ⌈threshold · max(n, m)⌉` words with the text of
 * `n`. So it stands in one of all lists but the `need − 1` longest (prefix filter; Chaudhuri, Ganti, Kaushik 2006); those
 * are read, and the longer ones only as long as counting in them is cheaper than comparing what is left in full.
 */
export function findCandidates(store: Store, words: Int32Array, threshold: number): Candidate[] {
  const found: Candidate[] = []
  const known = listKeys(words)
  // Occurrences that are in no list may be shared all the same.
  const unlisted = words.filter((word) => word >= 0).length - known.length
  const lists = listLengths(store, known, bucketRange(words.length, threshold))
  const counters = countersOf(store)
  let compared = 0
  for (const [bucket, available] of lists) {
    const longer = Math.max(words.length, leastLength(bucket))
    const need = Math.max(1, leastShared(longer, threshold) - unlisted)
    if (available.length < need) continue
    const ids = sharing(store, counters, {lists: available, need})
    for (const id of ids) {
      if (compared++ >= mostCompared) return found
      const row = store.get('SELECT tokens FROM source WHERE id = ?', id)
      if (!row) continue
      const score = tokenScore(words, unpackTokens(bytes(row, 'tokens')), threshold)
      if (score >= threshold) found.push({id, score})
    }
  }
  return found
}

/** The buckets of sources that can match a text by length alone. */
function bucketRange(length: number, threshold: number): {first: number; last: number} {
  return {
    first: bucketOf(leastShared(length, threshold)),
    last: threshold === 0 ? bucketOf(Infinity) : bucketOf(Math.floor((100 * length) / threshold)),
  }
}

/** The lists of each bucket, the shortest first. */
function listLengths(
  store: Store,
  keys: readonly number[],
  {first, last}: {first: number; last: number},
): Map<number, List[]> {
  const buckets = new Map<number, List[]>()
  const statement = store.statement(
    'SELECT key, length(ids) AS length FROM posting WHERE key BETWEEN ? AND ?',
  )
  for (const key of keys)
    for (const row of statement.iterate(key + first, key + last)) {
      const list = {key: integer(row, 'key'), length: integer(row, 'length') / 4}
      const bucket = list.key - key
      const lists = buckets.get(bucket)
      if (lists) lists.push(list)
      else buckets.set(bucket, [list])
    }
  for (const lists of buckets.values()) lists.sort((left, right) => left.length - right.length)
  return buckets
}

/** The sources that stand in at least `need` of some lists, and perhaps others that could not be ruled out cheaply. */
function sharing(
  store: Store,
  {counts, touched}: Counters,
  {lists, need}: {readonly lists: readonly List[]; readonly need: number},
): Int32Array {
  let size = 0
  let index = 0
  for (; index <= lists.length - need; index++) {
    for (const id of readList(store, lists[index])) {
      if (counts[id] === 0) touched[size++] = id
      ;(counts[id] as number)++
    }
  }
  for (; index < lists.length; index++) {
    size = keep(touched, size, {counts, least: need - (lists.length - index)})
    const {length = 0} = lists[index] ?? {}
    if (length > size * entriesPerComparison) break
    for (const id of readList(store, lists[index])) if (counts[id] !== 0) (counts[id] as number)++
  }
  size = keep(touched, size, {counts, least: need - (lists.length - index)})
  for (let at = 0; at < size; at++) counts[touched[at] as number] = 0
  return touched.slice(0, size)
}

/** Moves the sources with a count of `least` to the front and returns how many; the counts of the others become 0. */
function keep(
  touched: Int32Array,
  size: number,
  {counts, least}: {readonly counts: Uint16Array; readonly least: number},
): number {
  let kept = 0
  for (let at = 0; at < size; at++) {
    const id = touched[at] as number
    if ((counts[id] as number) >= least) touched[kept++] = id
    else counts[id] = 0
  }
  return kept
}

/** The sources of a list. */
function readList(store: Store, list: List | undefined): Int32Array {
  if (!list) return new Int32Array()
  const ids = bytes(store.get('SELECT ids FROM posting WHERE key = ?', list.key), 'ids')
  return new Int32Array(ids.buffer, ids.byteOffset, ids.byteLength >> 2)
}

/** Counters for all sources in the lists. */
function countersOf(store: Store): Counters {
  const size = lastMerged(store) + 1
  const known = store.derived.get('counters') as Counters | undefined
  if (known && known.counts.length === size) return known
  const counters = {counts: new Uint16Array(size), touched: new Int32Array(size)}
  store.derived.set('counters', counters)
  return counters
}
