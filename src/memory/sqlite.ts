import type {DatabaseSync} from 'node:sqlite'
import {type ErrorCode, UserError} from '../model/user-error.ts'
import {DamagedMemory} from './damaged-memory.ts'

/** How long one process waits for another that writes. A bulk import writes for some seconds at a time. */
const busyTimeoutMs = 30_000

/** Result codes of SQLite (sqlite.org/rescode.html) that a person can do something about. */
const causes: Readonly<Record<number, readonly [code: ErrorCode, why: string, advice: string]>> = {
  3: ['permission', 'permission denied', 'Give yourself access to it, or ask its owner.'],
  5: ['busy', 'another command writes to it', 'Wait for that command to end and try again.'],
  6: ['busy', 'another command writes to it', 'Wait for that command to end and try again.'],
  8: ['permission', 'it may not be written to', 'Give yourself access to it, or ask its owner.'],
  10: ['disk-full', 'the disk does not take it', 'Check the disk and free some space.'],
  13: ['disk-full', 'the disk is full', 'Free some space and run the command again.'],
  14: [
    'permission',
    'it cannot be opened',
    'Check that its folder is there and yours to write to.',
  ],
  22: ['disk-full', 'the disk takes no file of this size', 'Use another disk for the project.'],
}

/** Result codes that tell of a damaged file: SQLITE_CORRUPT and SQLITE_NOTADB. */
const damages = new Set([11, 26])

/**
 * Opens a database file. The module is loaded here and nowhere else: loading it takes time that most commands can do
 * without, and some versions of Node.js then warn that it is experimental, which is of no use to a translator.
 */
export function openDatabase(path: string): DatabaseSync {
  const {DatabaseSync} = quietly(() => process.getBuiltinModule('node:sqlite')) ?? missing()
  return new DatabaseSync(path, {timeout: busyTimeoutMs})
}

/**
 * An error of SQLite as a `DamagedMemory`, or as a UserError that names the file and keeps the cause; any other error as
 * it is.
 */
export function explainDatabaseError(error: unknown, file: string): unknown {
  const result = resultCode(error)
  if (result === undefined) return error
  if (damages.has(result)) return new DamagedMemory(`Cannot read ${file}: it is damaged`, error)
  const known = causes[result]
  if (!known) return error
  const [code, why, advice] = known
  return new UserError(`Cannot use ${file}: ${why}`, {code, advice, place: {file}, cause: error})
}

/** SQLite's primary result code; an extended one holds it in its lowest byte. */
function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode & 255 : undefined
}

/** Does something while no warning that a feature is experimental comes through. It must be done at once. */
function quietly<T>(work: () => T): T {
  const {emitWarning} = process
  process.emitWarning = (...about: unknown[]): void => {
    const [, type] = about
    if (type !== 'ExperimentalWarning') Reflect.apply(emitWarning, process, about)
  }
  try {
    return work()
  } finally {
    process.emitWarning = emitWarning
  }
}

function missing(): never {
  throw new UserError('Missing SQLite in this Node.js, expected `node:sqlite`', {
    code: 'usage',
    advice: 'Run it without `--no-experimental-sqlite`, or with a Node.js that was built with it.',
  })
}
