import {posix} from 'node:path'
import type {Page} from '../edition/page/page.ts'
import {pictureName, pictureNames} from '../edition/page/picture-names.ts'
import {hashBytes} from './content-hash.ts'
import type {BuiltEdition, CopiedPicture} from './edition-list.ts'
import {EDITIONS_FOLDER, editionPath, SOURCE_FOLDER, sourcePath} from './paths.ts'
import {readBytesIfAny} from './read-text.ts'
import type {FileWriter} from './write-file.ts'

/**
 * Copies the pictures that a page shows from beside the statement to beside the edition, and tells which: only files of
 * the source folder that are named as pictures, and only to places in the folder of editions. One that is not there is
 * left to its description.
 */
export function copyPictures(
  root: string,
  {statement, language}: {readonly statement: string; readonly language: string},
  {page, writer}: {readonly page: Page; readonly writer: FileWriter},
): CopiedPicture[] {
  const copied = new Map<string, CopiedPicture>()
  for (const name of pictureNames(page.body)) {
    const source = posix.join(posix.dirname(sourcePath(statement)), name)
    const path = posix.join(posix.dirname(editionPath(language, statement, 'html')), name)
    if (!isWithin(SOURCE_FOLDER, source) || !isWithin(EDITIONS_FOLDER, path) || copied.has(path))
      continue
    const data = readBytesIfAny(root, source)
    if (!data) continue
    const sha256 = hashBytes(data)
    copied.set(path, {source, path, sha256})
    if (!isSame(root, path, sha256)) writer.add({path, data})
  }
  return [...copied.values()]
}

/** What reads the pictures beside a statement, by their addresses in a page. As `copyPictures`, it reads no others. */
export function pictureReader(
  root: string,
  statement: string,
): (src: string) => Buffer | undefined {
  return (src) => {
    const name = pictureName(src)
    if (name === undefined) return undefined
    const path = posix.join(posix.dirname(sourcePath(statement)), name)
    return isWithin(SOURCE_FOLDER, path) ? readBytesIfAny(root, path) : undefined
  }
}

/** Whether the pictures of an edition are there and still those of the statement. */
export function hasPictures(root: string, {pictures = []}: BuiltEdition): boolean {
  return pictures.every(
    ({source, path, sha256}) => isSame(root, source, sha256) && isSame(root, path, sha256),
  )
}

function isSame(root: string, path: string, sha256: string): boolean {
  const data = readBytesIfAny(root, path)
  return data !== undefined && hashBytes(data) === sha256
}

function isWithin(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`)
}
