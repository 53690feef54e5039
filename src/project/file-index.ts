import {closeSync, openSync, readFileSync, type Stats, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {UserError} from '../model/user-error.ts'
import {hashBytes} from './content-hash.ts'
import {systemCode} from './explain-error.ts'
import {type KnownFile, stampOf} from './file-stamp.ts'
import {type Cell, cellOf, type IndexPurpose, type Row, readRows, writeRows} from './index-rows.ts'
import {CACHE_FOLDER, catalogPath, sourcePath} from './paths.ts'
import {readTextIfAny} from './read-text.ts'
import {writeCache} from './write-file.ts'

const INDEX_FILE = `${CACHE_FOLDER}/index.json`

/**
 * The index of a project: which statements and catalogs are as the last command left them. It is empty if there is none,
 * if it cannot be read or if it was made for another purpose.
 */
export function openIndex(root: string, purpose: IndexPurpose): FileIndex {
  const file = readIndexFile(root)
  const rows = file ? readRows(file.text, purpose) : new Map<string, Row>()
  return new FileIndex(root, purpose, {rows, writtenMs: file?.stamp.mtimeMs ?? 0})
}

/**
 * What is known of the files of a project. A file is unchanged if its stamp is: one call to the system per file, and no
 * file is opened. Two exceptions: a stamp that is not older than the index may be that of a later change within the same
 * tick of the disk's clock ("racily clean", as git calls it), and a file may have been touched or copied back. Both are
 * settled by the hash of what the file holds.
 */
export class FileIndex {
  readonly #root: string
  readonly #purpose: IndexPurpose
  readonly #rows: Map<string, Row>
  /** When the index was written, by the disk's clock. */
  readonly #writtenMs: number
  #isChanged = false

  constructor(
    root: string,
    purpose: IndexPurpose,
    from: {readonly rows: Map<string, Row>; readonly writtenMs: number},
  ) {
    this.#root = resolve(root)
    this.#purpose = purpose
    this.#rows = from.rows
    this.#writtenMs = from.writtenMs
  }

  /**
   * Whether a statement and its catalogs hold what they held when they were recorded; all catalogs, or those of some
   * languages.
   */
  isUnchanged(statement: string, languages: readonly string[] = this.#purpose.languages): boolean {
    const row = this.#rows.get(statement)
    if (!row || !this.#holds(row, 0, sourcePath(statement))) return false
    return languages.every((language) => {
      const column = this.#purpose.languages.indexOf(language) + 1
      return column > 0 && this.#holds(row, column, catalogPath(language, statement))
    })
  }

  /** The hash of a statement as it was recorded. */
  sourceHash(statement: string): string | undefined {
    return this.#rows.get(statement)?.[0][4]
  }

  /**
   * Takes down what a statement and its catalogs hold, by language. Catalogs that are not given keep their record as long
   * as the source is the same, and lose it with a new one, since they were made for the old.
   */
  record(
    statement: string,
    files: {readonly source: KnownFile; readonly catalogs: Readonly<Record<string, KnownFile>>},
  ): void {
    const {source, catalogs} = files
    const old = this.#rows.get(statement)
    const kept = old?.[0][4] === source.hash ? old : undefined
    const cells = this.#purpose.languages.map((language, index) => {
      const file = Object.hasOwn(catalogs, language) ? catalogs[language] : undefined
      return file ? cellOf(file) : (kept?.[index + 1] ?? 0)
    })
    this.#rows.set(statement, [cellOf(source), ...cells])
    this.#isChanged = true
  }

  /** Forgets every statement but these: those that are still there. */
  keepOnly(statements: Iterable<string>): void {
    const wanted = new Set(statements)
    for (const statement of this.#rows.keys()) {
      if (wanted.has(statement)) continue
      this.#rows.delete(statement)
      this.#isChanged = true
    }
  }

  /** Writes the index if it has changed; a disk that cannot be written to costs the next command time, and nothing else. */
  save(): void {
    if (!this.#isChanged) return
    try {
      writeCache(this.#root, INDEX_FILE, writeRows(this.#rows, this.#purpose))
      this.#isChanged = false
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  }

  /** Whether a file holds what its cell says; a cell with another stamp but the right hash is brought up to date. */
  #holds(row: Row, column: number, path: string): boolean {
    const cell = row[column]
    if (!cell) return false
    const whole = `${this.#root}/${path}`
    const stats = statOf(whole)
    if (!stats || stats.size !== cell[0]) return false
    const isOld = stats.mtimeMs < this.#writtenMs
    if (isOld && hasStamp(stats, cell)) return true
    if (!stats.isFile() || hashFile(whole) !== cell[4]) return false
    row[column] = cellOf({stamp: stampOf(stats), hash: cell[4]})
    this.#isChanged = true
    return true
  }
}

/** The index as it lies on the disk; whatever is wrong with it, it will be made again. */
function readIndexFile(root: string): ReturnType<typeof readTextIfAny> {
  try {
    return readTextIfAny(root, INDEX_FILE, 'data')
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/** What the file system says of a file, undefined where it cannot say. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

/** Whether a file has the stamp of a cell; sizes have been compared. */
function hasStamp(stats: Stats, cell: Cell): boolean {
  return stats.mtimeMs === cell[1] && stats.ctimeMs === cell[2] && stats.ino === cell[3]
}

/** The hash of a file, undefined where it cannot be read. */
function hashFile(path: string): string | undefined {
  try {
    const handle = openSync(path, 'r')
    try {
      return hashBytes(readFileSync(handle))
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return undefined
  }
}
