import {termsFor} from '../../glossary/language-terms.ts'
import type {Concept, LanguageTerms} from '../../model/glossary.ts'

/** Concepts that have a text in their id, a note or a term, whatever its case and accents, in the order of the glossary. */
export function findConcepts(
  concepts: readonly Concept[],
  {query, language}: {readonly query: string; readonly language?: string},
): readonly Concept[] {
  const wanted = folded(query.trim())
  if (wanted === '') return concepts
  return concepts.filter((concept) =>
    textsOf(concept, language).some((text) => folded(text).includes(wanted)),
  )
}

/** What is looked at: the terms of all languages, or of one that is asked for. */
function textsOf(concept: Concept, language: string | undefined): string[] {
  const own = language === undefined ? undefined : termsFor(concept, language)
  const terms = language === undefined ? Object.values(concept.terms) : own ? [own] : []
  const rest = [concept.id, concept.note, concept.all].filter((text) => text !== undefined)
  return [...rest, ...terms.flatMap(wordsOf)]
}

function wordsOf({use, also, avoid, forms, note}: LanguageTerms): string[] {
  return [...use, ...also, ...avoid, ...forms, ...(note === undefined ? [] : [note])]
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
