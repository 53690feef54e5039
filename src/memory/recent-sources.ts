import type {Candidate} from './find-candidates.ts'
import {unpackTokens} from './packed-tokens.ts'
import {lastMerged} from './posting-lists.ts'
import {bytes, integer} from './row.ts'
import {leastShared, tokenScore} from './score.ts'
import type {Store} from './store.ts'

/** A source that is not in the posting lists yet. */
interface RecentSource {
  readonly id: number
  readonly words: Int32Array
}

/** As `findCandidates`, among the sources that are not yet in the posting lists. All are looked at; they are few. */
export function findRecent(store: Store, words: Int32Array, threshold: number): Candidate[] {
  const counts = new Map<number, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const found: Candidate[] = []
  for (const recent of recentSources(store)) {
    const longer = Math.max(words.length, recent.words.length)
    const shorter = Math.min(words.length, recent.words.length)
    const need = leastShared(longer, threshold)
    if (shorter < need || !sharesAtLeast(recent.words, counts, need)) continue
    const score = tokenScore(words, recent.words, threshold)
    if (score >= threshold) found.push({id: recent.id, score})
  }
  return found
}

/** Whether enough words of a source are among those counted. A word that recurs counts each time, which is a bit too often. */
function sharesAtLeast(
  words: Int32Array,
  counts: ReadonlyMap<number, number>,
  need: number,
): boolean {
  let missing = words.length - need
  for (const word of words) if (!counts.has(word) && --missing < 0) return false
  return true
}

function recentSources(store: Store): readonly RecentSource[] {
  const known = store.derived.get('recent') as readonly RecentSource[] | undefined
  if (known) return known
  const recent = store
    .all('SELECT id, tokens FROM source WHERE id > ?', lastMerged(store))
    .map((row) => ({id: integer(row, 'id'), words: unpackTokens(bytes(row, 'tokens'))}))
  store.derived.set('recent', recent)
  return recent
}
