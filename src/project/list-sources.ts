import {type Dirent, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {UserError} from '../model/user-error.ts'
import {explainError, systemCode} from './explain-error.ts'
import {SOURCE_FOLDER} from './paths.ts'
import {insideProject} from './safe-path.ts'

const ENDING = '.md'

/**
 * The files of source/ that end in `.md`, as paths below it with `/` and without that ending, in no special order. What
 * starts with a dot is left out. Links to files and folders of the project are followed; a folder that has been listed is
 * not listed again, so that links in a circle end.
 *
 * @throws UserError `outside` for a link that leads out of the project, `statement` for a name that cannot be used.
 */
export function listSources(root: string): string[] {
  const listing: Listing = {root, names: [], folders: new Set(), links: []}
  list('', insideProject(root, SOURCE_FOLDER), listing)
  // Linked folders come last: a folder that stands in source/ itself is known by that place.
  for (const inner of listing.links) list(inner, insideProject(root, pathOf(inner)), listing)
  return listing.names
}

/** What has been listed. */
interface Listing {
  readonly root: string
  readonly names: string[]
  /** Real paths. */
  readonly folders: Set<string>
  /** Linked folders, relative to source/; grows while it is read. */
  readonly links: string[]
}

/** Adds what a folder holds; `inner` is its path relative to source/, empty or with a slash at its end. */
function list(inner: string, real: string, listing: Listing): void {
  if (listing.folders.has(real)) return
  listing.folders.add(real)
  for (const entry of entriesOf(real, pathOf(inner))) {
    const {name} = entry
    if (name.startsWith('.')) continue
    const kind = entry.isSymbolicLink() ? linkKind(inner + name, listing.root) : kindOf(entry)
    if (kind === 'folder' && entry.isSymbolicLink()) listing.links.push(`${inner}${name}/`)
    else if (kind === 'folder') list(`${inner}${name}/`, join(real, name), listing)
    else if (kind === 'file' && name.endsWith(ENDING)) listing.names.push(checkedName(inner + name))
  }
}

/** What a folder holds, in a fixed order; nothing if it is not there. */
function entriesOf(real: string, path: string): Dirent[] {
  try {
    const entries = readdirSync(real, {withFileTypes: true})
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw explainError(error, {doing: 'read', file: path})
  }
}

/** What a link leads to; links that nobody would read, such as to pictures elsewhere, do not matter. */
function linkKind(inner: string, root: string): 'file' | 'folder' | undefined {
  const path = pathOf(inner)
  try {
    return kindOf(statSync(insideProject(root, path)))
  } catch (error) {
    if (!inner.endsWith(ENDING) && !isFolder(join(root, path))) return undefined
    throw explainError(error, {doing: 'read', file: path})
  }
}

/** Whether a path leads to a folder. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** File or folder. */
function kindOf(entry: {isFile(): boolean; isDirectory(): boolean}): 'file' | 'folder' | undefined {
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'folder' : undefined
}

/** The name of a statement that files can be called after, on every system and in every report. */
function checkedName(file: string): string {
  const name = file.slice(0, -ENDING.length)
  // U+FFFD stands for bytes that are not UTF-8, with which the file could not be opened again.
  if (!/[\p{Cc}\\\uFFFD]/u.test(name)) return name
  throw new UserError(`Unexpected character in the file name ${JSON.stringify(pathOf(file))}`, {
    code: 'statement',
    advice: 'Rename the file: backslashes and control characters are not possible.',
  })
}

/** Path relative to the root of something in source/. */
function pathOf(inner: string): string {
  return `${SOURCE_FOLDER}/${inner}`
}
