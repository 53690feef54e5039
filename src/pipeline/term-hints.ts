import {findTerms} from '../glossary/find-terms.ts'
import {termsFor} from '../glossary/language-terms.ts'
import type {Concept} from '../model/glossary.ts'
import type {TermHint} from '../translate/engine.ts'

/** The concepts of a text in the source language, each once, with what an engine should know of their terms. */
export function termHints(
  text: string,
  {
    concepts,
    sourceLanguage,
    language,
  }: {
    readonly concepts: readonly Concept[]
    readonly sourceLanguage: string
    readonly language: string
  },
): TermHint[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const hints = new Map<string, TermHint>()
  for (const {concept: id, term} of findTerms({text, language: sourceLanguage, concepts})) {
    const concept = byId.get(id)
    const terms = concept && termsFor(concept, language)
    if (!terms || hints.has(id)) continue
    const {use, also, avoid} = terms
    if (use.length + also.length + avoid.length > 0)
      hints.set(id, {source: term, terms: {use, also, avoid}})
  }
  return [...hints.values()]
}
