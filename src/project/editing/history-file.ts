import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs'
import {dirname} from 'node:path'
import type {State} from '../../model/catalog.ts'
import {explainError} from '../explain-error.ts'
import {historyPath} from '../paths.ts'
import {readTextIfAny} from '../read-text.ts'
import {insideProject} from '../safe-path.ts'

/** A change of one segment. */
export interface HistoryRecord {
  /** ISO 8601 in UTC. */
  readonly t: string
  /** Segment id. */
  readonly id: string
  /** Name of the person, where one was given. */
  readonly by?: string
  /** Targets before and after. */
  readonly from: string
  readonly to: string
  /** States before and after. */
  readonly was: State
  readonly state: State
  /** The same for all changes of one act. */
  readonly group?: string
}

/** A record and its number: the 1-based line of the file. */
export interface NumberedRecord extends HistoryRecord {
  readonly version: number
}

const NEWLINE = 0x0a

/**
 * Appends changes to the history of a catalog in a language: one line of JSON each. The history is for looking back; what
 * counts stands in the catalog.
 *
 * @throws UserError `outside`, `permission` or `disk-full`.
 */
export function appendHistory(
  root: string,
  {statement, language}: {readonly statement: string; readonly language: string},
  records: readonly HistoryRecord[],
): void {
  if (records.length === 0) return
  const file = historyPath(language, statement)
  const path = insideProject(root, file)
  let handle: number | undefined
  try {
    mkdirSync(dirname(path), {recursive: true})
    const {O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW} = constants
    handle = openSync(path, O_RDWR | O_APPEND | O_CREAT | (O_NOFOLLOW ?? 0), 0o666)
    const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('')
    writeSync(handle, isTorn(handle) ? `\n${lines}` : lines)
  } catch (error) {
    throw explainError(error, {doing: 'write', file})
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/**
 * Lets the history of a catalog go with it to another name; one that is there stays, and so does the other then.
 *
 * @throws UserError `outside` or `permission`.
 */
export function moveHistory(
  root: string,
  {language, from, to}: {readonly language: string; readonly from: string; readonly to: string},
): void {
  const file = historyPath(language, to)
  const old = insideProject(root, historyPath(language, from))
  const path = insideProject(root, file)
  if (!existsSync(old) || existsSync(path)) return
  try {
    mkdirSync(dirname(path), {recursive: true})
    renameSync(old, path)
  } catch (error) {
    throw explainError(error, {doing: 'write', file})
  }
}

/** Whether the last line has no end: a process was killed while it wrote. */
function isTorn(handle: number): boolean {
  const {size} = fstatSync(handle)
  if (size === 0) return false
  const last = Buffer.alloc(1)
  readSync(handle, last, 0, 1, size - 1)
  return last[0] !== NEWLINE
}

/** The history of a catalog, oldest first; lines that are no record are passed over. Errors as `readText`. */
export function readHistory(
  root: string,
  {statement, language}: {readonly statement: string; readonly language: string},
): NumberedRecord[] {
  const text = readTextIfAny(root, historyPath(language, statement), 'data')?.text ?? ''
  return text.split('\n').flatMap((line, index) => {
    const record = parseRecord(line)
    return record ? [{...record, version: index + 1}] : []
  })
}

function parseRecord(line: string): HistoryRecord | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const record: Partial<Record<keyof HistoryRecord, unknown>> = JSON.parse(line)
    const isWhole = (['t', 'id', 'to', 'was', 'state', 'from'] as const).every(
      (key) => typeof record[key] === 'string',
    )
    return isWhole ? (record as unknown as HistoryRecord) : undefined
  } catch {
    return undefined
  }
}
