import type {Finding} from '../model/finding.ts'
import type {LanguageTerms} from '../model/glossary.ts'
import {explainMatch} from './explain-match.ts'
import type {RawMatch} from './matcher.ts'
import {nearMiss} from './near-miss.ts'
import {givenSpan} from './normalize.ts'
import type {PairInput, Side} from './pair.ts'

/** What a finding is made of. */
interface About {
  readonly source: Side
  readonly target: Side
  /** Index of the concept. */
  readonly concept: number
  /** Its terms in the language of the target. */
  readonly terms: LanguageTerms
}

/** At most so many terms are named as expected. */
const mostNamed = 3

/** The finding for a deprecated term in the target. */
export function forbiddenFinding(
  input: PairInput,
  about: About & {readonly match: RawMatch},
): Finding {
  const {source, target, terms, match} = about
  const span = givenSpan(target.normal, match.start, match.end)
  const actual = input.target.slice(span.start, span.end)
  const id = conceptId(input, about)
  const expected = expectedTerms(terms)
  return {
    rule: 'term-forbidden',
    severity: terms.uncertain ? 'info' : 'error',
    message: `Unexpected deprecated term \`${actual}\` for concept \`${id}\`${expected && `, expected ${expected}`}`,
    language: input.language,
    actual,
    ...(terms.use[0] !== undefined && {expected: terms.use[0]}),
    concept: id,
    sourceSpan: sourceSpan(about),
    targetSpan: span,
    explanation: `${explainMatch(match, target)}; ${explainSource(source, about.concept)}`,
  }
}

/** The finding for a concept of the source without a term in the target. */
export function missingFinding(input: PairInput, about: About): Finding {
  const {source, target, terms} = about
  const span = sourceSpan(about)
  const term = input.source.slice(span.start, span.end)
  const id = conceptId(input, about)
  const near = nearMiss(target, terms)
  const expected = terms.use[0] ?? terms.also[0]
  const none = `no form of ${expectedTerms(terms)} stands in the target`
  return {
    rule: 'term-missing',
    severity: terms.uncertain ? 'info' : 'warn',
    message: `Unexpected missing term for \`${term}\` (concept \`${id}\`), expected ${expectedTerms(terms)}`,
    language: input.language,
    ...(near && {actual: near.text}),
    ...(expected !== undefined && {expected}),
    concept: id,
    sourceSpan: span,
    ...(near && {targetSpan: near.span}),
    explanation: `${explainSource(source, about.concept)}; ${none}${near ? `, and \`${near.text}\` is another word` : ''}`,
  }
}

function conceptId({concepts}: PairInput, {concept}: About): string {
  return concepts[concept]?.id ?? ''
}

/** The terms to use, for people. */
function expectedTerms({use, also}: LanguageTerms): string {
  return [...use, ...also]
    .slice(0, mostNamed)
    .map((term) => `\`${term}\``)
    .join(' or ')
}

/** Where the concept first stands in the source. */
function sourceSpan({source, concept}: About): {start: number; end: number} {
  const match = firstMatch(source, concept)
  return match ? givenSpan(source.normal, match.start, match.end) : {start: 0, end: 0}
}

/** Why the source was taken to have the concept. */
function explainSource(source: Side, concept: number): string {
  const match = firstMatch(source, concept)
  return match ? explainMatch(match, source) : ''
}

function firstMatch({matches}: Side, concept: number): RawMatch | undefined {
  return matches.find(({pattern}) => pattern.concept === concept)
}
