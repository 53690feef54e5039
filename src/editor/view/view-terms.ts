import {findTerms} from '../../glossary/find-terms.ts'
import {termsFor} from '../../glossary/language-terms.ts'
import type {Concept} from '../../model/glossary.ts'
import type {TermHit} from '../api.ts'

/** A pair of texts, and what the glossary knows of it. */
interface TermInput {
  /** Coded texts, as the entry has them. */
  readonly source: string
  readonly target: string
  readonly sourceLanguage: string
  readonly language: string
  readonly concepts: readonly Concept[]
}

/** The terms of the glossary in a source, in their order, with what to say for them and whether the target does. */
export function viewTerms({
  source,
  target,
  sourceLanguage,
  language,
  concepts,
}: TermInput): TermHit[] {
  const found = findTerms({text: target, language, concepts})
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  return findTerms({text: source, language: sourceLanguage, concepts}).flatMap(
    (match): TermHit[] => {
      const concept = byId.get(match.concept)
      const terms = concept && termsFor(concept, language)
      if (!concept || !terms) return []
      const {use, also, avoid, uncertain = false} = terms
      return [
        {
          concept: concept.id,
          type: concept.type,
          start: match.start,
          end: match.end,
          source: match.term,
          use,
          also,
          avoid,
          notes: [concept.note, terms.note].filter((note) => note !== undefined),
          isUncertain: uncertain,
          found: found
            .filter((each) => each.concept === concept.id)
            .map(({start, end, status}) => ({start, end, status})),
        },
      ]
    },
  )
}
