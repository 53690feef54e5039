import type {LanguageTerms} from '../../model/glossary.ts'

/** The namespace of TBX (ISO 30042:2019). */
export const namespace = 'urn:iso:std:iso:30042:ed-2'

/** Values of administrativeStatus in TBX-Basic, by our keys. */
export const statuses = {
  use: 'preferredTerm-admn-sts',
  also: 'admittedTerm-admn-sts',
  avoid: 'deprecatedTerm-admn-sts',
} as const

/** Our keys by the values that other tools write. */
export const keysOfStatus: Readonly<Record<string, keyof typeof statuses>> = {
  'preferredTerm-admn-sts': 'use',
  preferred: 'use',
  'standardizedTerm-admn-sts': 'use',
  'admittedTerm-admn-sts': 'also',
  admitted: 'also',
  'deprecatedTerm-admn-sts': 'avoid',
  deprecated: 'avoid',
  'supersededTerm-admn-sts': 'avoid',
  superseded: 'avoid',
  notRecommended: 'avoid',
}

/** What we write into notes, since TBX-Basic has no place for it: `broadside:forms=["…"]`. */
export const notePrefix = 'broadside:'

/** Keys of a language that are kept in notes. */
export type NotedKey = Exclude<keyof LanguageTerms, keyof typeof statuses | 'note'>
export const notedKeys: readonly NotedKey[] = ['forms', 'not', 'first', 'uncertain']
