import {type Dirent, readdirSync} from 'node:fs'
import {relative, sep} from 'node:path'
import {explainError, systemCode} from './explain-error.ts'
import {MEMORY_FOLDER, TRANSLATIONS_FOLDER} from './paths.ts'
import {insideProject} from './safe-path.ts'

/** A file whose pairs belong into the memory. */
export interface MemorySource {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** As `MemoryUnit.document`: a statement, or the path of a memory file. */
  readonly document: string
  /** Of a catalog; a memory file may hold several. */
  readonly language?: string
}

/**
 * All catalogs and memory files of a project, in the order of their paths. Catalogs of languages and statements that the
 * project no longer has are among them: their pairs still hold.
 */
export function listMemorySources(root: string): MemorySource[] {
  const folders = listFolder(root, TRANSLATIONS_FOLDER).filter(
    (entry) => entry.isDirectory() && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(entry.name),
  )
  const catalogs = folders
    .map((entry) => entry.name)
    .filter((language) => `${TRANSLATIONS_FOLDER}/${language}` !== MEMORY_FOLDER)
    .flatMap((language) => listCatalogs(root, language))
  const memories = listFolder(root, MEMORY_FOLDER)
    .filter((entry) => !entry.isDirectory() && /^[^.].*\.tmx$/i.test(entry.name))
    .map((entry) => `${MEMORY_FOLDER}/${entry.name}`)
    .map((path) => ({path, document: path}))
  return [...catalogs, ...memories].sort((left, right) => (left.path < right.path ? -1 : 1))
}

/** The catalogs of a language; hidden files and folders are none. */
function listCatalogs(root: string, language: string): MemorySource[] {
  const folder = `${TRANSLATIONS_FOLDER}/${language}`
  const base = insideProject(root, folder)
  return listFolder(root, folder, true)
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.po'))
    .map((entry) => relative(base, `${entry.parentPath}${sep}${entry.name}`).split(sep).join('/'))
    .filter((name) => !/(^|\/)\./.test(name))
    .map((name) => ({
      path: `${folder}/${name}`,
      document: name.replace(/\.po$/, ''),
      language,
    }))
}

/** What is in a folder, nothing where it is not there. */
function listFolder(root: string, folder: string, recursive = false): Dirent[] {
  try {
    return readdirSync(insideProject(root, folder), {withFileTypes: true, recursive})
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw explainError(error, {doing: 'read', file: folder})
  }
}
