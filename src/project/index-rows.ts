import type {KnownFile} from './file-stamp.ts'

/** One file as the index holds it, flat and without names: there are tens of thousands. */
export type Cell = readonly [
  size: number,
  mtimeMs: number,
  ctimeMs: number,
  inode: number,
  hash: string,
]

/** The files of a statement: its source, then a catalog for each language, 0 where none is known. */
export type Row = [source: Cell, ...catalogs: (Cell | 0)[]]

/** What an index is for; one made for something else is not read. */
export interface IndexPurpose {
  /** Version of the tool. */
  readonly version: string
  /** Whatever else the work depends on, such as settings, as one text. */
  readonly key: string
  /** Those of the catalogs, in the order of the rows. */
  readonly languages: readonly string[]
}

/** Raised whenever the form of the rows changes. */
const FORM = 1

/** The text of an index. */
export function writeRows(rows: ReadonlyMap<string, Row>, purpose: IndexPurpose): string {
  const {version, key, languages} = purpose
  return JSON.stringify([FORM, version, key, languages, [...rows]])
}

/** The rows of an index, none if the text is not one of ours or for another purpose. Law: undoes `writeRows`. */
export function readRows(text: string, purpose: IndexPurpose): Map<string, Row> {
  const found = parse(text)
  if (!Array.isArray(found)) return new Map()
  const [form, version, key, languages, rows] = found as unknown[]
  const isOurs = form === FORM && version === purpose.version && key === purpose.key
  if (!isOurs || !Array.isArray(languages) || !Array.isArray(rows)) return new Map()
  if (!rows.every((pair) => isPair(pair, languages.length + 1))) return new Map()
  const known = new Map(rows as [string, Row][])
  const columns = purpose.languages.map((language) => languages.indexOf(language) + 1)
  const isSame =
    languages.length === columns.length && columns.every((at, index) => at === index + 1)
  if (isSame) return known
  // A language more or less costs nothing for the others.
  for (const [statement, row] of known)
    known.set(statement, [row[0], ...columns.map((at) => (at === 0 ? 0 : (row[at] ?? 0)))])
  return known
}

/** A file as a cell. */
export function cellOf({stamp, hash}: KnownFile): Cell {
  return [stamp.size, stamp.mtimeMs, stamp.ctimeMs, stamp.inode, hash]
}

/** JSON, or undefined. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether something has the form of a statement's name and row. */
function isPair(pair: unknown, cells: number): boolean {
  if (!Array.isArray(pair) || typeof pair[0] !== 'string') return false
  const row: unknown = pair[1]
  return (
    Array.isArray(row) &&
    row.length === cells &&
    Array.isArray(row[0]) &&
    row.every((cell) => cell === 0 || (Array.isArray(cell) && typeof cell[4] === 'string'))
  )
}
