import type {Concept} from '../model/glossary.ts'
import {type CompiledGlossary, compileGlossary} from './compile-glossary.ts'
import type {RawMatch} from './matcher.ts'
import {type NormalText, normalize} from './normalize.ts'
import {longestMatches, withoutContexts} from './select-matches.ts'

/** A pair of texts and the glossary it is compared with. */
export interface PairInput {
  /** Coded text or plain text. */
  readonly source: string
  readonly target: string
  /** BCP 47. */
  readonly sourceLanguage: string
  /** BCP 47, of the target. */
  readonly language: string
  readonly concepts: readonly Concept[]
}

/** One side of a pair, and what stands in it. */
export interface Side {
  readonly compiled: CompiledGlossary
  readonly normal: NormalText
  readonly matches: readonly RawMatch[]
}

/** The concepts of the source: whole phrases, the longest of each place. */
export function readSource({source, sourceLanguage, concepts}: PairInput): Side {
  const compiled = compileGlossary(concepts, sourceLanguage)
  const normal = normalize(source, sourceLanguage)
  const matches = longestMatches(withoutContexts(compiled.find(normal, {gaps: false})))
  return {compiled, normal, matches}
}

/** The terms in the target of the concepts that the source has, in whatever length. */
export function readTarget({target, language, concepts}: PairInput, source: Side): Side {
  const present = new Set(source.matches.map(({pattern}) => pattern.concept))
  const compiled = compileGlossary(concepts, language)
  const normal = normalize(target, language)
  if (present.size === 0) return {compiled, normal, matches: []}
  const found = compiled.find(normal, {gaps: true})
  const matches = withoutContexts(found.filter(({pattern}) => present.has(pattern.concept)))
  return {compiled, normal, matches}
}
