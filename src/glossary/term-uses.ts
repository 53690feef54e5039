import type {ConsistencyEntry, ConsistencyOptions, ConsistencyUse} from './consistency-entry.ts'
import {givenSpan} from './normalize.ts'
import {readSource, readTarget} from './pair.ts'
import {longestMatches} from './select-matches.ts'

/** What an entry says of a use; the entry says the rest. */
export type UseInEntry = Pick<ConsistencyUse, 'kind' | 'of' | 'wording' | 'span'>

/** The first use of each allowed term for each concept of an entry's source. */
export function termUses(entry: ConsistencyEntry, options: ConsistencyOptions): UseInEntry[] {
  const pair = {...entry, ...options}
  const source = readSource(pair)
  const {compiled, normal, matches} = readTarget(pair, source)
  const uses = new Map<string, UseInEntry>()
  const places = new Set<string>()
  for (const {pattern, start, end} of longestMatches(matches)) {
    // Two spellings of a term may be one to the reader, and match at one place.
    const place = `${pattern.concept} ${start} ${end}`
    if (pattern.kind === 'deprecated' || places.has(place)) continue
    places.add(place)
    const preferred = compiled.terms[pattern.concept]?.use[0]
    const term = pattern.isForm && preferred !== undefined ? preferred : pattern.term
    const key = `${pattern.concept}\n${term}`
    if (uses.has(key)) continue
    const of = options.concepts[pattern.concept]?.id ?? ''
    uses.set(key, {kind: 'term', of, wording: term, span: givenSpan(normal, start, end)})
  }
  return [...uses.values()]
}
