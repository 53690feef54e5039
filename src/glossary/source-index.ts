import type {Concept} from '../model/glossary.ts'
import {termsFor} from './language-terms.ts'
import {normalize} from './normalize.ts'

/** Finds concepts by their source terms and ids. */
export interface SourceIndex<Value> {
  /** Counts the source terms and the id of a concept to a value; what is taken already stays. */
  readonly add: (concept: Concept, value: Value) => void
  /** The value of the concept that has the term as its preferred or admitted one. */
  readonly byTerm: (term: string) => Value | undefined
  readonly byId: (id: string) => Value | undefined
}

/**
 * Makes an index. Terms compare as texts do: capitals and hyphens do not matter, but an acronym is no word (ICE and ice).
 */
export function sourceIndex<Value>(sourceLanguage: string): SourceIndex<Value> {
  const terms = new Map<string, Value>()
  const ids = new Map<string, Value>()
  const keyOf = (term: string): string => {
    const isAcronym = /\p{Lu}/u.test(term) && term === term.toUpperCase()
    const {text} = normalize(term, sourceLanguage)
    return `${isAcronym ? 'A' : 'a'} ${text.replaceAll('-', ' ')}`
  }
  const addNew = (map: Map<string, Value>, key: string, value: Value): void => {
    if (!map.has(key)) map.set(key, value)
  }
  return {
    add: (concept, value) => {
      for (const term of sourceTerms(concept, sourceLanguage)) addNew(terms, keyOf(term), value)
      addNew(ids, concept.id, value)
    },
    byTerm: (term) => terms.get(keyOf(term)),
    byId: (id) => ids.get(id),
  }
}

/** The preferred and admitted source terms of a concept. */
export function sourceTerms(concept: Concept, sourceLanguage: string): readonly string[] {
  const {use = [], also = []} = termsFor(concept, sourceLanguage) ?? {}
  return [...use, ...also]
}
