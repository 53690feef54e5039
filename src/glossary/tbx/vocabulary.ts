import type {LanguageTerms} from '../../model/glossary.ts'

/** The namespace of TBX (ISO 30042:2019). */
export const namespace = 'urn:iso:std:iso:30042:ed-2'

/** What the header of a document of ours says. */
export const origin = 'Glossary of a broadside project'

/** Values of administrativeStatus in TBX-Basic, by our keys. */
export const statuses = {
  use: 'preferredTerm-admn-sts',
  also: 'admittedTerm-admn-sts',
  avoid: 'deprecatedTerm-admn-sts',
} as const

/** Categories that hold the standing of a term: TBX's own, and one of TBX 2. */
export const statusCategories: readonly string[] = [
  'administrativeStatus',
  'normativeAuthorization',
]

/** Our keys by the values that other tools write, without `Term` and `-admn-sts`, in lower case. */
export const keysOfStatus: Readonly<Record<string, keyof typeof statuses>> = {
  preferred: 'use',
  standardized: 'use',
  approved: 'use',
  admitted: 'also',
  allowed: 'also',
  deprecated: 'avoid',
  superseded: 'avoid',
  notrecommended: 'avoid',
  forbidden: 'avoid',
  obsolete: 'avoid',
}

/** What we write into notes, since TBX-Basic has no place for it: `broadside:forms=["…"]`. */
export const notePrefix = 'broadside:'

/** Keys of a language that are kept in notes. */
export type NotedKey = Exclude<keyof LanguageTerms, keyof typeof statuses | 'note'>
export const notedKeys: readonly NotedKey[] = ['forms', 'not', 'first', 'uncertain']
