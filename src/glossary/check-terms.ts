import type {Finding} from '../model/finding.ts'
import {hasSameAmount, scaleOf} from './amounts.ts'
import {coverageOf} from './coverage.ts'
import type {RawMatch} from './matcher.ts'
import {type PairInput, readSource, readTarget, type Side} from './pair.ts'
import {isName} from './patterns.ts'
import {longestMatches} from './select-matches.ts'
import {forbiddenFinding, missingFinding} from './term-findings.ts'

export type {PairInput as CheckTermsInput} from './pair.ts'

/**
 * What is wrong with the terms of a target: `term-forbidden` for each deprecated term that stands for a concept of the
 * source, else `term-missing` for a concept of the source that no preferred or admitted term stands for. One allowed use
 * is enough: pronouns and repetitions are normal. In the order of the source. Spans are UTF-16 offsets into the texts as
 * they were given. A target without letters or digits has no findings. Never throws.
 */
export function checkTerms(input: PairInput): Finding[] {
  const source = readSource(input)
  if (source.matches.length === 0 || !/[\p{L}\p{N}]/u.test(input.target)) return []
  const target = readTarget(input, source)
  const present = new Set(source.matches.map(({pattern}) => pattern.concept))
  return [...present].flatMap((concept) => conceptFindings(input, {source, target, concept}))
}

/** The findings on one concept. */
function conceptFindings(
  input: PairInput,
  about: {readonly source: Side; readonly target: Side; readonly concept: number},
): Finding[] {
  const {target, concept} = about
  const terms = target.compiled.terms[concept]
  if (!terms || terms.use.length + terms.also.length + terms.avoid.length === 0) return []
  const own = ownMatches(target.matches, concept)
  const isMissing = !own.some(isAllowed) && terms.use.length + terms.also.length > 0
  const forbidden = forbiddenMatches(own, target.matches)
  if (forbidden.length === 0 && !isMissing) return []
  if (isRightAmount(input, about)) return []
  if (forbidden.length > 0)
    return forbidden.map((match) => forbiddenFinding(input, {...about, terms, match}))
  return [missingFinding(input, {...about, terms})]
}

/** The matches of a concept that are no part of the name of another: 移民 in 移民和海关执法局 is no immigrant. */
function ownMatches(matches: readonly RawMatch[], concept: number): RawMatch[] {
  const own = matches.filter(({pattern}) => pattern.concept === concept)
  const names = matches.filter(
    ({pattern, hasGap}) => pattern.concept !== concept && isName(pattern.type) && !hasGap,
  )
  if (names.length === 0) return own
  const coverage = coverageOf(names)
  return own.filter((match) => isName(match.pattern.type) || !coverage.holds(match))
}

/** Deprecated terms that no allowed term covers, of the same concept or of another that the source has. */
function forbiddenMatches(own: readonly RawMatch[], all: readonly RawMatch[]): RawMatch[] {
  const deprecated = own.filter((match) => !isAllowed(match))
  if (deprecated.length === 0) return []
  const covered = coverageOf(all.filter((match) => isAllowed(match) && !match.hasGap))
  const longest = longestMatches(deprecated.filter((match) => !covered.holds(match)))
  // Two variants may match at one place; one finding tells of it.
  return longest.filter(
    ({start, end}, at) =>
      at === 0 || longest[at - 1]?.start !== start || longest[at - 1]?.end !== end,
  )
}

function isAllowed({pattern}: RawMatch): boolean {
  return pattern.kind !== 'deprecated'
}

/** Whether the concept is a word such as `billion`, and the target gives the amount in other words. */
function isRightAmount(
  {source, target, sourceLanguage, language}: PairInput,
  about: {readonly source: Side; readonly concept: number},
): boolean {
  const [term = ''] = about.source.compiled.terms[about.concept]?.use ?? []
  const power = scaleOf(term, sourceLanguage)
  if (power === undefined) return false
  return hasSameAmount({source, target}, {source: sourceLanguage, target: language}, power)
}
