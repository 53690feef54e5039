import {lstatSync, realpathSync} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {UserError} from '../model/user-error.ts'
import {explainError, systemCode} from './explain-error.ts'

/**
 * The absolute path of a file of the project, with every symbolic link followed; parts that do not exist yet are
 * allowed. Law: the result is below the real root. Whoever opens it passes O_NOFOLLOW or `wx`, so that a link put there
 * in the meantime is refused; a folder swapped for a link within those microseconds is not noticed, and takes someone
 * who may write in the project anyway.
 *
 * @throws UserError `outside` if the name or a symbolic link leads out of the project or nowhere.
 */
export function insideProject(root: string, path: string): string {
  const base = resolve(root)
  const whole = resolve(base, path)
  if (path.includes('\0') || !isBelow(base, whole)) throw leavesProject(path, 'its name')
  const real = realPath(whole, path)
  if (isBelow(realRoot(base), real)) return real
  throw leavesProject(path, 'a symbolic link')
}

/** State of the process: the real paths of roots, which are asked for with every file. */
const realRoots = new Map<string, string>()

/** The real path of a root. */
function realRoot(root: string): string {
  const known = realRoots.get(root) ?? realPath(root, root)
  realRoots.set(root, known)
  return known
}

/** Whether a path is that of something within a folder; both are absolute. */
export function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** A path with all links followed as far as it exists. */
function realPath(whole: string, path: string): string {
  let isLink: boolean | undefined
  try {
    // Asked first because it costs less than the error for what is not there, as most files that are to be written.
    isLink = lstatSync(whole, {throwIfNoEntry: false})?.isSymbolicLink()
    if (isLink !== undefined) return realpathSync.native(whole)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ELOOP') throw leavesProject(path, 'a symbolic link in a circle', error)
    if (code === 'ENOENT' && isLink) throw leavesProject(path, 'a symbolic link to nothing', error)
    // A file may also go between the two questions, as a lock does.
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      throw explainError(error, {doing: 'read', file: path})
  }
  return join(realPath(dirname(whole), path), basename(whole))
}

/** The error for a path that leads out. */
function leavesProject(path: string, by: string, cause?: unknown): UserError {
  return new UserError(
    `Unexpected path ${path}, expected one inside the project: ${by} leads out`,
    {
      code: 'outside',
      advice: 'Use files inside the project folder; copy in what is elsewhere.',
      place: {file: path},
      ...(cause !== undefined && {cause}),
    },
  )
}
