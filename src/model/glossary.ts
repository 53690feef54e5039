/**
 * What kind of thing a concept is: `term` (the default) is an ordinary word or phrase; an `acronym` is compared in equal
 * case; an `organisation`, a `person` and a `title` (of a book, a paper, a film) are names.
 */
export type ConceptType = 'term' | 'acronym' | 'organisation' | 'person' | 'title'

/** Standing of a term (TBX administrativeStatus, ISO 30042). People read `deprecated` as "forbidden". */
export type TermStatus = 'preferred' | 'admitted' | 'deprecated'

/** The terms of a concept in one language, as they stand in the glossary. */
export interface LanguageTerms {
  /** Preferred terms; the first is the one to propose. */
  readonly use: readonly string[]
  /** Admitted terms. */
  readonly also: readonly string[]
  /** Deprecated terms: forbidden variants. */
  readonly avoid: readonly string[]
  /** Whole phrases that count as the preferred term, such as irregular plurals; `word*` has any ending. */
  readonly forms: readonly string[]
  /** Phrases within which a term of this language is not this concept; `word*` has any ending. */
  readonly not: readonly string[]
  /** Wording of the first use in a document. */
  readonly first?: string
  readonly note?: string
  /** Whether somebody who knows the language should look at it first. Default false. */
  readonly uncertain?: boolean
}

/** Where something stands in a glossary. */
export interface GlossaryPlace {
  /** Path in the project, with `/`; absent where a text was read that has none. */
  readonly file?: string
  /** 1-based. */
  readonly line: number
  /** 1-based UTF-16 column. */
  readonly column: number
}

/** One concept with its terms in all languages. */
export interface Concept {
  /** Unique in a project. */
  readonly id: string
  readonly type: ConceptType
  readonly note?: string
  /** Not translated: the term in every language that has no line of its own. */
  readonly all?: string
  /** By language, as canonical BCP 47 tags. */
  readonly terms: Readonly<Record<string, LanguageTerms>>
  readonly place?: GlossaryPlace
}

/** A use of a term in a text, as a half-open range of UTF-16 offsets into the text that was given. */
export interface TermMatch {
  readonly start: number
  readonly end: number
  /** Id of the concept. */
  readonly concept: string
  /** The term as the glossary writes it. */
  readonly term: string
  readonly status: TermStatus
  /** Why it matches, one sentence such as "`забастовок` is a form of `забастовка` (class `ка`)". */
  readonly explanation: string
}

/** An edit of the glossary that keeps a finding from coming again. */
export interface Lesson {
  /** Id of the concept. */
  readonly concept: string
  /** BCP 47: of the line to edit. */
  readonly language: string
  readonly key: 'forms' | 'not'
  readonly term: string
  /** The file and line where the concept begins, if it is known. */
  readonly file?: string
  readonly line?: number
  /** The whole line of the language after the edit, such as `de: {use: Streik, forms: [Streikenden]}`. */
  readonly edit: string
}
