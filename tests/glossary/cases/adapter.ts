import {checkTerms} from '../../../src/glossary/check-terms.ts'
import type {Concept, ConceptType, LanguageTerms} from '../../../src/model/glossary.ts'

/** A concept as the labelled cases write it. */
export interface LabelledConcept {
  readonly id: string
  readonly type: string
  readonly source: {
    readonly term: string
    readonly alt: readonly string[]
    readonly not: readonly string[]
  }
  readonly targets: Readonly<Record<string, LabelledTerms>>
}

interface LabelledTerms {
  readonly preferred: readonly string[]
  readonly admitted: readonly string[]
  readonly forbidden: readonly string[]
  readonly forms?: readonly string[]
}

/** What a case is, and what a check may answer. */
export type Label = 'ok' | 'missing' | 'forbidden'

let concepts: readonly Concept[] = []

/** Reads the concepts of the labelled cases; the answers after it are by all of them. */
export function prepare(given: {readonly concepts: readonly LabelledConcept[]}): void {
  concepts = given.concepts.map(conceptOf)
}

/** What `checkTerms` says of one concept in one pair. */
export function checkTerm(given: {
  readonly lang: string
  readonly source: string
  readonly target: string
  readonly concept: {readonly id: string}
}): Label {
  const findings = checkTerms({
    source: given.source,
    target: given.target,
    sourceLanguage: 'en',
    language: given.lang,
    concepts,
  }).filter(({concept}) => concept === given.concept.id)
  if (findings.some(({rule}) => rule === 'term-forbidden')) return 'forbidden'
  return findings.length > 0 ? 'missing' : 'ok'
}

/** A concept of the labelled cases as a glossary has it. */
export function conceptOf({id, type, source, targets}: LabelledConcept): Concept {
  const english: LanguageTerms = {
    use: [source.term],
    also: source.alt,
    avoid: [],
    forms: [],
    not: source.not,
  }
  const others = Object.entries(targets).map(([language, terms]): [string, LanguageTerms] => [
    language,
    {
      use: terms.preferred,
      also: terms.admitted,
      avoid: terms.forbidden,
      forms: terms.forms ?? [],
      not: [],
    },
  ])
  return {id, type: type as ConceptType, terms: {en: english, ...Object.fromEntries(others)}}
}
