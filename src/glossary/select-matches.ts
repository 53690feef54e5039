import {type Coverage, coverageOf} from './coverage.ts'
import type {RawMatch} from './matcher.ts'

/** Matches without those that stand in a context in which the concept's terms are something else, and without contexts. */
export function withoutContexts(matches: readonly RawMatch[]): readonly RawMatch[] {
  const found = matches.filter(({pattern}) => pattern.kind === 'context')
  if (found.length === 0) return matches
  const contexts = byConcept(found)
  return matches.filter(
    (match) =>
      match.pattern.kind !== 'context' && !contexts.get(match.pattern.concept)?.holds(match),
  )
}

/** Where the matches of each concept stand. */
function byConcept(matches: readonly RawMatch[]): Map<number, Coverage> {
  const groups = Map.groupBy(matches, ({pattern}) => pattern.concept)
  return new Map([...groups].map(([concept, group]) => [concept, coverageOf(group)]))
}

/**
 * Matches that lie in no longer one, whatever its concept: the longest term wins. What has a gap hides nothing. Of terms
 * at one place, those that are only a part of it give way (`Streik` in `Generalstreik`). In order of their beginnings.
 */
export function longestMatches(matches: readonly RawMatch[]): RawMatch[] {
  const order = matches.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: RawMatch[] = []
  let longest: RawMatch | undefined
  for (const match of order) {
    const isHidden =
      longest && match.end <= longest.end && match.end - match.start < longest.end - longest.start
    if (!isHidden) kept.push(match)
    if (!match.hasGap && (!longest || match.end > longest.end)) longest = match
  }
  return withoutPartTerms(kept)
}

/** A term with less than this of the letters of another at its place is a part of it. */
const leastOfWhole = 0.75

/** Matches without those of terms that are only a part of the word in which another stands whole. */
function withoutPartTerms(matches: readonly RawMatch[]): RawMatch[] {
  const lengths = new Map<string, number>()
  for (const match of matches) {
    const place = placeOf(match)
    lengths.set(place, Math.max(lengths.get(place) ?? 0, match.pattern.text.length))
  }
  return matches.filter((match) => {
    const whole = lengths.get(placeOf(match)) ?? 0
    return match.pattern.text.length >= leastOfWhole * whole
  })
}

function placeOf({start, end}: RawMatch): string {
  return `${start}-${end}`
}
