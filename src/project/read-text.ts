import {isUtf8} from 'node:buffer'
import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs'
import {type ErrorCode, UserError} from '../model/user-error.ts'
import {explainError, systemCode} from './explain-error.ts'
import {type FileStamp, stampOf} from './file-stamp.ts'
import {findInvalidByte} from './invalid-utf8.ts'
import {findInside} from './safe-path.ts'

/** What a file is, which decides how large it may be. */
export type TextKind = 'statement' | 'catalog' | 'settings' | 'glossary' | 'data'

/** A file as text. */
export interface TextFile {
  /** A byte order mark is kept as U+FEFF, so that the text as UTF-8 is the file's bytes. */
  readonly text: string
  /** As it was before the file was read: what changes later changes the stamp. */
  readonly stamp: FileStamp
}

/**
 * The most bytes of each kind. A statement is a sheet that is handed out: 5 MB are a million words. A catalog holds every
 * sentence two or three times and keeps obsolete ones; imported data may be larger still.
 */
const LIMITS: Readonly<Record<TextKind, number>> = {
  statement: 5_000_000,
  catalog: 64_000_000,
  settings: 1_000_000,
  glossary: 16_000_000,
  data: 256_000_000,
}

/** The most bytes of a glossary file: longer ones are not written, since they could not be read again. */
export const LONGEST_GLOSSARY: number = LIMITS.glossary

/** Which word a program tests for when a file of this kind is not there. */
const MISSING: Readonly<Record<TextKind, ErrorCode>> = {
  statement: 'statement',
  catalog: 'catalog',
  settings: 'settings',
  glossary: 'usage',
  data: 'usage',
}

/**
 * The text of a file of the project. `path` is relative to `root`.
 *
 * @throws UserError `statement`, `catalog`, … if it is not there, `encoding` with the place of the first byte that is not
 * UTF-8, `too-large`, `permission`, or `outside`.
 */
export function readText(root: string, path: string, kind: TextKind): TextFile {
  const file = readTextIfAny(root, path, kind)
  if (file) return file
  throw new UserError(`Missing ${kind} ${path}`, {
    code: MISSING[kind],
    advice:
      kind === 'catalog'
        ? 'Run `broadside sync` to make it.'
        : 'Check the name, or bring the file back.',
    place: {file: path},
  })
}

/** As `readText`, but undefined where the file is not there. */
export function readTextIfAny(root: string, path: string, kind: TextKind): TextFile | undefined {
  const found = readFile(root, path, LIMITS[kind])
  if (!found) return undefined
  return {text: decodeUtf8(found.bytes, path), stamp: found.stamp}
}

/** The bytes of a file of the project, undefined where it is not there. Errors as `readText`. */
export function readBytesIfAny(root: string, path: string): Buffer | undefined {
  return readFile(root, path, LIMITS.data)?.bytes
}

/** Bytes as text. `path` is that of the file as people know it. Errors as `readText`. */
export function decodeUtf8(bytes: Buffer, path: string): string {
  if (!isUtf8(bytes)) throw notUtf8(bytes, path)
  return bytes.toString('utf8')
}

/** The bytes of a regular file of the project. */
function readFile(
  root: string,
  path: string,
  limit: number,
): {bytes: Buffer; stamp: FileStamp} | undefined {
  // To open it would tell the same, with an error that costs more; at a first sync no catalog is there.
  const file = findExplained(root, path)
  return file === undefined ? undefined : readBytes(file, {path, limit})
}

/** Where a file of the project is, undefined where it is not there. */
function findExplained(root: string, path: string): string | undefined {
  try {
    const file = findInside(root, path)
    return file.stats && file.path
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw explainError(error, {doing: 'read', file: path})
  }
}

/**
 * The bytes of a regular file, read without following a link that was put there after the check of its path; undefined where
 * it is not there. `path` is what people know it by, `limit` the most bytes it may have. Errors as `readText`.
 */
export function readBytes(
  file: string,
  {path, limit}: {readonly path: string; readonly limit: number},
): {bytes: Buffer; stamp: FileStamp} | undefined {
  const {O_RDONLY, O_NOFOLLOW, O_NONBLOCK} = constants
  let handle: number | undefined
  try {
    // Opening a named pipe would wait for a writer for ever; the last two are not defined on Windows.
    handle = openSync(file, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0))
    const stats = fstatSync(handle)
    if (!stats.isFile()) throw notAFile(path, stats.isDirectory())
    if (stats.size > limit) throw tooLarge(path, stats.size, limit)
    const bytes = readFileSync(handle)
    if (bytes.length > limit) throw tooLarge(path, bytes.length, limit)
    return {bytes, stamp: stampOf(stats)}
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw explainError(error, {doing: 'read', file: path})
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** The error for a folder, a pipe or a device in the place of a file. */
function notAFile(path: string, isFolder: boolean): UserError {
  const found = isFolder ? 'folder' : 'special file'
  return new UserError(`Cannot read ${path}: unexpected ${found}, expected a file`, {
    code: 'permission',
    advice: `Rename the ${found}: a file has to stand there.`,
    place: {file: path},
  })
}

/** The error for a file beyond its limit. */
function tooLarge(path: string, size: number, limit: number): UserError {
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')
  return new UserError(
    `Unexpected size of ${path}: ${megabytes(size)} MB, expected at most ${megabytes(limit)} MB`,
    {
      code: 'too-large',
      advice: 'Check that this is the right file; if it is, divide it.',
      place: {file: path},
    },
  )
}

/** The error for bytes that are not UTF-8. */
function notUtf8(bytes: Uint8Array, path: string): UserError {
  const {offset, byte, line, column} = findInvalidByte(bytes) ?? {
    offset: 0,
    byte: 0,
    line: 1,
    column: 1,
  }
  const isUtf16 = /^(fffe|feff)/.test(Buffer.from(bytes.subarray(0, 2)).toString('hex'))
  const shown = `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`
  return new UserError(`Unexpected byte ${shown} at offset ${offset}, expected UTF-8`, {
    code: 'encoding',
    advice: `Save the file as UTF-8${isUtf16 ? '; it looks like UTF-16' : ''}.`,
    place: {file: path, line, column},
  })
}
