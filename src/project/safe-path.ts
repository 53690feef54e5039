import {lstatSync, realpathSync, type Stats, statSync} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {UserError} from '../model/user-error.ts'
import {explainError, systemCode} from './explain-error.ts'

/** Where a file of the project is, with every symbolic link followed, and what the file system says of it if it is there. */
export interface RealFile {
  readonly path: string
  readonly stats: Stats | undefined
}

/**
 * The absolute path of a file of the project, with every symbolic link followed; parts that do not exist yet are
 * allowed. Law: the result is below the real root. Whoever opens it passes O_NOFOLLOW or `wx`, so that a link put there
 * in the meantime is refused; a folder swapped for a link while the command runs is not noticed, and takes someone who
 * may write in the project anyway.
 *
 * @throws UserError `outside` if the name or a symbolic link leads out of the project or nowhere.
 */
export function insideProject(root: string, path: string): string {
  return findInside(root, path).path
}

/** As `insideProject`, with what the file system says of the file. */
export function findInside(root: string, path: string): RealFile {
  const base = resolve(root)
  const whole = resolve(base, path)
  if (path.includes('\0') || !isBelow(base, whole)) throw leavesProject(path, 'its name')
  const real = realFile(whole, path)
  if (isBelow(realFolder(base, path), real.path)) return real
  throw leavesProject(path, 'a symbolic link')
}

/** Whether a path is that of something within a folder; both are absolute. */
export function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** A file with all links followed as far as it exists. */
function realFile(whole: string, path: string): RealFile {
  let stats: Stats | undefined
  try {
    stats = lstatSync(whole, {throwIfNoEntry: false})
    if (stats?.isSymbolicLink()) return {path: realpathSync.native(whole), stats: statSync(whole)}
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ELOOP') throw leavesProject(path, 'a symbolic link in a circle', error)
    if (code === 'ENOENT' && stats) throw leavesProject(path, 'a symbolic link to nothing', error)
    // A file may also go between the two questions, as a lock does.
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      throw explainError(error, {doing: 'read', file: path})
  }
  const folder = dirname(whole)
  const real = folder === whole ? whole : join(realFolder(folder, path), basename(whole))
  return {path: real, stats}
}

/** State of the process: the real paths of folders that are there. They hold many files, each of which asks for them. */
const realFolders = new Map<string, string>()

/** The real path of a folder, as far as it exists. */
function realFolder(folder: string, path: string): string {
  const known = realFolders.get(folder)
  if (known !== undefined) return known
  const real = realFile(folder, path)
  if (real.stats) realFolders.set(folder, real.path)
  return real.path
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
