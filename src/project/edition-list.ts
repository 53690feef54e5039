import type {EditionCounts} from '../edition/edition-counts.ts'
import type {Notice} from '../edition/page/page.ts'
import type {Direction} from '../edition/words/words.ts'
import {UserError} from '../model/user-error.ts'
import {readTextIfAny} from './read-text.ts'
import {writeIfChanged} from './write-file.ts'

/** Where the list of all editions lies. */
const EDITION_LIST = 'editions/editions.json'

/** A file of an edition: a row of `editions.json`. */
export interface BuiltEdition {
  readonly statement: string
  /** BCP 47. */
  readonly language: string
  readonly dir: Direction
  /** As it stands in the settings. */
  readonly format: string
  /** In the project. */
  readonly path: string
  readonly title: string
  /** ISO 8601 day, where the front matter names one. */
  readonly date?: string
  /** How far it is reviewed, as its readers are told. */
  readonly state: Notice['state']
  /** Whether the policy would have refused it. */
  readonly draft: boolean
  /** The revision of the source it was made from. */
  readonly source: {readonly path: string; readonly sha256: string}
  /** SHA-256 of everything it was made from. */
  readonly inputs: string
  readonly bytes: number
  readonly sha256: string
  readonly counts: EditionCounts
  /** Pictures that were copied for it. */
  readonly pictures?: readonly CopiedPicture[]
}

/** A picture beside an edition. Paths are in the project. */
export interface CopiedPicture {
  readonly source: string
  readonly path: string
  readonly sha256: string
}

/** A translation that may not be published yet. */
export interface UnfinishedEdition {
  readonly statement: string
  /** BCP 47. */
  readonly language: string
  readonly counts: EditionCounts
}

/** All editions by statement. */
export interface EditionList {
  readonly editions: Map<string, readonly BuiltEdition[]>
  readonly unfinished: Map<string, readonly UnfinishedEdition[]>
}

/** The list on the disk; empty where there is none or it cannot be used. */
export function readEditionList(root: string): EditionList {
  const {editions, unfinished} = readList(root)
  return {
    editions: byStatement(editions, isEdition),
    unfinished: byStatement(unfinished, isUnfinished),
  }
}

function readList(root: string): Readonly<Record<string, unknown>> {
  try {
    const list: unknown = JSON.parse(readTextIfAny(root, EDITION_LIST, 'data')?.text ?? '{}')
    return typeof list === 'object' && list !== null ? {...list} : {}
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof UserError) return {}
    throw error
  }
}

function byStatement<Row extends {readonly statement: string}>(
  rows: unknown,
  isRow: (value: unknown) => value is Row,
): Map<string, readonly Row[]> {
  const known = Array.isArray(rows) ? rows.filter(isRow) : []
  return Map.groupBy(known, ({statement}) => statement)
}

function isEdition(value: unknown): value is BuiltEdition {
  const edition = value as Partial<BuiltEdition> | null
  const {statement, language, format, path, title, inputs} = edition ?? {}
  return (
    [statement, language, format, path, title, inputs].every((text) => typeof text === 'string') &&
    typeof edition?.counts === 'object'
  )
}

function isUnfinished(value: unknown): value is UnfinishedEdition {
  const {statement, language, counts} = (value as Partial<UnfinishedEdition> | null) ?? {}
  return typeof statement === 'string' && typeof language === 'string' && typeof counts === 'object'
}

/** Writes the list in a fixed order, unless it says the same already. */
export function writeEditionList(root: string, {editions, unfinished}: EditionList): void {
  const list = {
    version: 2,
    editions: sorted(editions, ({path}) => path),
    unfinished: sorted(unfinished, ({language}) => language),
  }
  const data = `${JSON.stringify(list, null, 2)}\n`
  writeIfChanged(root, {path: EDITION_LIST, data}, readTextIfAny(root, EDITION_LIST, 'data')?.text)
}

function sorted<Row extends {readonly statement: string; readonly language: string}>(
  rows: ReadonlyMap<string, readonly Row[]>,
  nameOf: (row: Row) => string,
): Row[] {
  const keyed = [...rows.values()].flat().map((row) => {
    return {row, key: `${row.statement}\0${row.language}\0${nameOf(row)}`}
  })
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({row}) => row)
}
