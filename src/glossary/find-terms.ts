import type {Concept, TermMatch, TermStatus} from '../model/glossary.ts'
import {compileGlossary} from './compile-glossary.ts'
import {explainMatch} from './explain-match.ts'
import type {RawMatch} from './matcher.ts'
import {givenSpan, normalize} from './normalize.ts'
import {longestMatches, withoutContexts} from './select-matches.ts'

/**
 * Where terms of the glossary stand in a text (coded or plain), in order; of terms within each other, the longest. Spans
 * are UTF-16 offsets into the text as it was given.
 */
export function findTerms({
  text,
  language,
  concepts,
}: {
  readonly text: string
  readonly language: string
  readonly concepts: readonly Concept[]
}): TermMatch[] {
  const compiled = compileGlossary(concepts, language)
  const normal = normalize(text, language)
  const matches = longestMatches(withoutContexts(compiled.find(normal, {gaps: true})))
  return oneEach(matches).map((match) => ({
    ...givenSpan(normal, match.start, match.end),
    concept: concepts[match.pattern.concept]?.id ?? '',
    term: match.pattern.term,
    status: statusOf(match),
    explanation: explainMatch(match, {compiled, normal}),
  }))
}

/** One match a concept and place: the first listed, so that a preferred term goes before a form of it. */
function oneEach(matches: readonly RawMatch[]): RawMatch[] {
  const seen = new Set<string>()
  return matches.filter(({pattern, start, end}) => {
    const key = `${pattern.concept}:${start}:${end}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** The standing of what was found. */
function statusOf({pattern}: RawMatch): TermStatus {
  return pattern.kind === 'context' ? 'preferred' : pattern.kind
}
