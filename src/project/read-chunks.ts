import {constants, promises} from 'node:fs'
import {UserError} from '../model/user-error.ts'
import {explainError} from './explain-error.ts'
import {insideProject} from './safe-path.ts'

/** Bytes that are read at once. */
const chunkBytes = 256 * 1024

/**
 * The bytes of a file of the project, piece by piece: for files that do not fit into memory. Each piece holds until the next
 * is asked for. `path` is relative to `root`.
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
  const handle = await explained(path, () => openFile(find(), path))
  try {
    const buffer = Buffer.allocUnsafe(chunkBytes)
    for (;;) {
      const {bytesRead} = await explained(path, () => handle.read(buffer))
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

/** Opens a regular file without following a link that was put there after the check of its path. */
async function openFile(whole: string, path: string): Promise<promises.FileHandle> {
  const {O_RDONLY, O_NOFOLLOW, O_NONBLOCK} = constants
  const handle = await promises.open(whole, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0))
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw new UserError(`Cannot read ${path}: unexpected folder or device, expected a file`, {
    code: 'permission',
    advice: 'Put a file in its place.',
    place: {file: path},
  })
}

/** Does a step of reading; its errors name the file. */
async function explained<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw explainError(error, {doing: 'read', file: path})
  }
}
