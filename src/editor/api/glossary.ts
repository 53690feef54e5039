import type {ConceptType, LanguageTerms} from '../../model/glossary.ts'

/** A concept of the glossary. */
export interface EditorConcept {
  readonly id: string
  /** For If-Match, quotation marks included. */
  readonly etag: string
  readonly type: ConceptType
  readonly note?: string
  /** The term in every language that has no line of its own. */
  readonly all?: string
  /** By language. */
  readonly terms: Readonly<Record<string, LanguageTerms>>
  /** Path in the project and 1-based line. */
  readonly file: string
  readonly line: number
}

/** Some of the concepts that were looked for. */
export interface GlossaryPage {
  /** In the order of the files. */
  readonly concepts: readonly EditorConcept[]
  /** Of the concepts that were found. */
  readonly total: number
  /** Glossary files of the project. */
  readonly files: readonly string[]
}

/** The concept as it is now. */
export interface ConceptResponse {
  readonly concept: EditorConcept
}

/** Terms of one language in place of those that are there. Comments and everything else in the file stay. */
export interface ConceptEdit {
  /** BCP 47. */
  readonly language: string
  readonly terms: LanguageTerms
}

/** A concept to be added. Its terms need one in the source language. */
export interface NewConcept {
  /** Of the glossary files; default the first, or a new one. */
  readonly file?: string
  readonly id?: string
  readonly type?: ConceptType
  readonly note?: string
  readonly terms: Readonly<Record<string, Partial<LanguageTerms>>>
}
