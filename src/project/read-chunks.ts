import {closeSync, constants, createReadStream, fstatSync, openSync, type Stats} from 'node:fs'
import {UserError} from '../model/user-error.ts'
import {explainError} from './explain-error.ts'
import {insideProject} from './safe-path.ts'

/** Bytes that are read at once. */
const chunkBytes = 256 * 1024

/**
 * The bytes of a file of the project, piece by piece: for files that do not fit into memory. `path` is relative to `root`.
 *
 * @throws UserError `outside`, `permission`, or an error of the system where it is not there.
 */
export function readChunks(root: string, path: string): AsyncGenerator<Uint8Array> {
  return readFileChunks(() => insideProject(root, path), path)
}

/**
 * The same of any file. `find` gives its absolute path, with all links followed; `path` is what people know it by. The same
 * errors.
 */
export async function* readFileChunks(
  find: () => string,
  path: string,
): AsyncGenerator<Uint8Array> {
  const descriptor = openFile(find, path)
  try {
    yield* createReadStream('', {fd: descriptor, highWaterMark: chunkBytes, autoClose: false})
  } catch (error) {
    throw explainError(error, {doing: 'read', file: path})
  } finally {
    closeSync(descriptor)
  }
}

/** Opens a regular file without following a link that was put there after the check of its path. */
function openFile(find: () => string, path: string): number {
  const {O_RDONLY, O_NOFOLLOW, O_NONBLOCK} = constants
  try {
    const flags = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0)
    const descriptor = openSync(find(), flags)
    const stats: Stats = fstatSync(descriptor)
    if (stats.isFile()) return descriptor
    closeSync(descriptor)
  } catch (error) {
    throw explainError(error, {doing: 'read', file: path})
  }
  throw new UserError(`Cannot read ${path}: unexpected folder or device, expected a file`, {
    code: 'permission',
    advice: 'Put a file in its place.',
    place: {file: path},
  })
}
