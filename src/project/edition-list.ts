import type {EditionCounts} from '../edition/edition-counts.ts'
import {UserError} from '../model/user-error.ts'
import {readTextIfAny} from './read-text.ts'
import {writeAtomic} from './write-file.ts'

/** Where the list of all editions lies. */
export const EDITION_LIST = 'editions/editions.json'

/** An edition that was built: a row of `editions.json`. */
export interface BuiltEdition {
  readonly statement: string
  /** BCP 47. */
  readonly language: string
  readonly format: 'md'
  /** In the project. */
  readonly path: string
  /** The revision of the source it was made from. */
  readonly source: {readonly path: string; readonly sha256: string}
  /** SHA-256 of everything it was made from. */
  readonly inputs: string
  readonly bytes: number
  readonly sha256: string
  readonly counts: EditionCounts
}

/** What tells an edition from all others. */
export function editionKey({statement, language}: {statement: string; language: string}): string {
  return `${statement}\0${language}`
}

/** The editions of the list on the disk, by key; none where there is no list or it cannot be used. */
export function readEditionList(root: string): Map<string, BuiltEdition> {
  try {
    const {editions} = JSON.parse(readTextIfAny(root, EDITION_LIST, 'data')?.text ?? '{}')
    const known = Array.isArray(editions) ? editions.filter(isEdition) : []
    return new Map(known.map((edition) => [editionKey(edition), edition]))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof UserError) return new Map()
    throw error
  }
}

function isEdition(value: unknown): value is BuiltEdition {
  const edition = value as Partial<BuiltEdition> | null
  return typeof edition?.inputs === 'string' && typeof edition.path === 'string'
}

/** Writes the list, in a fixed order. */
export function writeEditionList(root: string, editions: ReadonlyMap<string, BuiltEdition>): void {
  const sorted = [...editions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edition]) => edition)
  writeAtomic(root, EDITION_LIST, `${JSON.stringify({version: 1, editions: sorted}, null, 2)}\n`)
}
