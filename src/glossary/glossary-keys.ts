import type {ConceptType} from '../model/glossary.ts'

/** What a key's value must be: one text, one of some words, one or several terms, or yes or no. */
export type KeyKind = 'text' | 'type' | 'terms' | 'flag'

/** What is known of a key: for the reader, for the JSON Schema and for people. */
export interface GlossaryKey {
  readonly kind: KeyKind
  /** One sentence. */
  readonly about: string
  readonly example: string
}

/** Every type of concept, the default first. */
export const CONCEPT_TYPES: readonly ConceptType[] = [
  'term',
  'acronym',
  'organisation',
  'person',
  'title',
]

/** Keys of a concept beside its languages. */
export const CONCEPT_KEYS: Readonly<Record<'id' | 'type' | 'note' | 'all', GlossaryKey>> = {
  id: {
    kind: 'text',
    about: 'Name of the concept, unique in the project. Default: made of the source term.',
    example: 'general-strike',
  },
  type: {
    kind: 'type',
    about: 'What kind of thing it is; names and acronyms are compared with their capitals.',
    example: 'acronym',
  },
  note: {kind: 'text', about: 'A remark for translators.', example: 'Not the strike of one day.'},
  all: {
    kind: 'text',
    about: 'Not translated: the term in every language that has no line of its own.',
    example: 'ICE',
  },
}

/** Keys of a language. */
export const LANGUAGE_KEYS: Readonly<
  Record<'use' | 'also' | 'avoid' | 'forms' | 'not' | 'first' | 'note' | 'uncertain', GlossaryKey>
> = {
  use: {kind: 'terms', about: 'Preferred terms, the first of all first.', example: 'Generalstreik'},
  also: {kind: 'terms', about: 'Admitted terms.', example: '[Arbeitskampf, Ausstand]'},
  avoid: {kind: 'terms', about: 'Forbidden variants.', example: 'Basiskomitee'},
  forms: {
    kind: 'terms',
    about:
      'Whole phrases that count as the term, such as irregular plurals; `word*` has any ending.',
    example: '[لجان قاعدية]',
  },
  not: {
    kind: 'terms',
    about: 'Phrases in which the term is something else; `word*` has any ending.',
    example: '[air strike, strike down]',
  },
  first: {
    kind: 'text',
    about: 'Wording of the first use in a document.',
    example: 'Einwanderungs- und Zollbehörde ICE',
  },
  note: {kind: 'text', about: 'A remark for translators.', example: 'Never in the plural.'},
  uncertain: {
    kind: 'flag',
    about: 'Whether somebody who knows the language should look at it first.',
    example: 'true',
  },
}
