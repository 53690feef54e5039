import {realpathSync} from 'node:fs'
import {resolve} from 'node:path'
import {UserError} from '../model/user-error.ts'
import {explainError, systemCode} from './explain-error.ts'
import {decodeUtf8, readBytes} from './read-text.ts'

/** The most bytes of a file of another tool. Glossaries of 100,000 concepts are smaller. */
const LIMIT = 64_000_000

/**
 * The text of a file of another tool, wherever it is: it was named on the command line. `file` is relative to `folder`. UTF-8,
 * or UTF-16 with a byte order mark, as some tools and spreadsheets write it; the mark is kept as U+FEFF.
 *
 * @throws UserError `usage` if it is not there; else as `readText`.
 */
export function readImport(folder: string, file: string): string {
  const found = readBytes(importPath(folder, file), {path: file, limit: LIMIT})
  if (!found) throw missing(file)
  const {bytes} = found
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return decodeUtf16(bytes, {encoding: 'utf-16le', file})
  if (mark === 'feff') return decodeUtf16(bytes, {encoding: 'utf-16be', file})
  return decodeUtf8(bytes, file)
}

/**
 * The path of a file of another tool with all links followed. `file` is relative to `folder`.
 *
 * @throws UserError `usage` if it is not there, `permission`.
 */
export function importPath(folder: string, file: string): string {
  try {
    return realpathSync.native(resolve(folder, file))
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') throw missing(file)
    throw explainError(error, {doing: 'read', file})
  }
}

function decodeUtf16(
  bytes: Uint8Array,
  {encoding, file}: {readonly encoding: string; readonly file: string},
): string {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch (cause) {
    throw new UserError(`Cannot read ${file}: it begins as UTF-16, but is not`, {
      code: 'encoding',
      advice: 'Save the file as UTF-8.',
      place: {file},
      cause,
    })
  }
}

function missing(file: string): UserError {
  return new UserError(`Missing file ${file}`, {
    code: 'usage',
    advice: 'Check the name.',
    place: {file},
  })
}
