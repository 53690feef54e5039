import type {State} from '../../model/catalog.ts'
import type {ConceptType, TermStatus} from '../../model/glossary.ts'
import type {MatchKind, Penalty} from '../../model/memory.ts'

/** What may help with a segment. Nothing of it calls a service. */
export interface SuggestionsResponse {
  /** From the translation memory, best first; those of this segment itself are left out. */
  readonly matches: readonly MemorySuggestion[]
  /** What a machine made of this source before. */
  readonly machine: readonly MachineSuggestion[]
  /** In the order in which they stand in the source. */
  readonly terms: readonly TermHit[]
}

/** An earlier translation of a like sentence. */
export interface MemorySuggestion {
  readonly source: string
  /** What to insert: numbers are adapted where that is certain. */
  readonly target: string
  /** 0–101. */
  readonly similarity: number
  readonly kind: MatchKind
  readonly penalties: readonly Penalty[]
  readonly state: State
  readonly origin: string
  /** Statement or memory file that it stands in. */
  readonly document: string
  readonly date?: string
  /** Whether numbers of the target were adapted: to be read with care. */
  readonly isAdapted: boolean
}

/** What an engine proposes. */
export interface MachineSuggestion {
  /** Name of the engine: `deepl`. */
  readonly engine: string
  readonly target: string
  readonly date?: string
}

/** A term of the glossary in the source of a segment. */
export interface TermHit {
  /** Id of the concept. */
  readonly concept: string
  readonly type: ConceptType
  /** UTF-16 offsets into the source. */
  readonly start: number
  readonly end: number
  /** As the glossary writes it in the source language. */
  readonly source: string
  /** To insert; the first of `use` is the one to propose. */
  readonly use: readonly string[]
  readonly also: readonly string[]
  readonly avoid: readonly string[]
  /** Notes of the concept and of the language. */
  readonly notes: readonly string[]
  readonly isUncertain: boolean
  /** Where the concept stands in the target as it is saved: UTF-16 offsets. */
  readonly found: readonly {
    readonly start: number
    readonly end: number
    readonly status: TermStatus
  }[]
}
