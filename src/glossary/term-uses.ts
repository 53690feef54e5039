import type {ConsistencyEntry, ConsistencyOptions} from './consistency-entry.ts'
import {givenSpan} from './normalize.ts'
import {readSource, readTarget} from './pair.ts'
import {longestMatches} from './select-matches.ts'

/** A use of an allowed term for a concept of the source. */
export interface TermUse {
  /** Id of the concept. */
  readonly concept: string
  /** The term as the glossary writes it; the preferred one for a listed form of it. */
  readonly term: string
  /** UTF-16 offsets into the target. */
  readonly span: {readonly start: number; readonly end: number}
}

/** The first use of each allowed term for each concept of an entry's source. */
export function termUses(entry: ConsistencyEntry, options: ConsistencyOptions): TermUse[] {
  const pair = {...entry, ...options}
  const source = readSource(pair)
  const {compiled, normal, matches} = readTarget(pair, source)
  const uses = new Map<string, TermUse>()
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
    const concept = options.concepts[pattern.concept]?.id ?? ''
    uses.set(key, {concept, term, span: givenSpan(normal, start, end)})
  }
  return [...uses.values()]
}
