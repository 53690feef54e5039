import {closeSync, fstatSync, type Stats, statSync} from 'node:fs'
import {parseCatalog} from '../catalog/parse-catalog.ts'
import {DamagedMemory} from '../memory/damaged-memory.ts'
import type {DocumentKey, DocumentRecord} from '../memory/documents.ts'
import type {Memory} from '../memory/memory.ts'
import {unitsOfCatalog} from '../memory/units-of-catalog.ts'
import type {MemoryUnit} from '../model/memory.ts'
import {UserError} from '../model/user-error.ts'
import {hashBytes, hashChunks} from './content-hash.ts'
import {stampOf} from './file-stamp.ts'
import type {Attempt} from './job.ts'
import {listMemorySources, type MemorySource} from './list-memory-sources.ts'
import {CACHE_FOLDER, MEMORY_FILE} from './paths.ts'
import {readChunks} from './read-chunks.ts'
import {readText} from './read-text.ts'
import {insideProject} from './safe-path.ts'
import {openTemporary, removeQuietly} from './temporary-file.ts'

/**
 * Reads the units of a memory file (TMX) from its bytes. `document` is what its units are to name; `sourceLanguage` tells
 * which of its languages is the source.
 */
export type ReadMemoryFile = (
  chunks: AsyncIterable<Uint8Array>,
  about: {readonly document: string; readonly sourceLanguage: string},
) => AsyncIterable<MemoryUnit>

/** What a memory is made of. */
export interface MemoryWork {
  readonly root: string
  readonly sourceLanguage: string
  readonly readMemoryFile: ReadMemoryFile
  /** Called after each file that was read, and within long ones. */
  readonly onProgress?: (progress: {readonly path: string; readonly units: number}) => void
}

/** What came of it. */
export interface RefreshReport extends Attempt {
  /** Files that were read, with their numbers of units. */
  readonly indexed: readonly {readonly path: string; readonly units: number}[]
  /** Files that hold what they held. */
  readonly unchanged: number
  /** Files that are gone, with their units. */
  readonly removed: number
}

/**
 * Brings a memory in step with the catalogs and memory files of a project. Files whose stamp is as it was are not read,
 * and those with the same content are not read in. A catalog that cannot be read is reported and keeps its former units;
 * a memory file that cannot be read to its end has none.
 *
 * @throws DamagedMemory, see `withMemory`; UserError `busy`, `disk-full` or `permission` for the database.
 */
export async function refreshMemory(memory: Memory, work: MemoryWork): Promise<RefreshReport> {
  const sources = listMemorySources(work.root)
  const known = new Map(memory.documents().map((record) => [keyOf(record), record]))
  const clockMs = diskClock(work.root)
  const indexed: {path: string; units: number}[] = []
  const errors: unknown[] = []
  let unchanged = 0
  for (const source of sources) {
    try {
      const old = known.get(keyOf(source))
      const units = await refreshSource(memory, work, {source, old, clockMs})
      if (units === undefined) unchanged++
      else indexed.push({path: source.path, units})
    } catch (error) {
      if (isOfDatabase(error)) throw error
      errors.push(error)
    }
  }
  const listed = new Set(sources.map(keyOf))
  const gone = [...known.values()].filter((record) => !listed.has(keyOf(record)))
  for (const record of gone) memory.removeDocument(record)
  if (indexed.length > 0) memory.settle()
  return {indexed, unchanged, removed: gone.length, errors}
}

/** Reads a file in if it has changed, and returns how many units it has; undefined where it has not. */
async function refreshSource(
  memory: Memory,
  work: MemoryWork,
  {source, old, clockMs}: {source: MemorySource; old: DocumentRecord | undefined; clockMs: number},
): Promise<number | undefined> {
  const {root, sourceLanguage, onProgress} = work
  const {path, document, language} = source
  const stamp = stampText(root, path, clockMs)
  const isLikely = stamp.text !== '' && stamp.text === old?.stamp
  if (isLikely && old?.hash.startsWith(`${sourceLanguage} `)) return undefined
  const text = language === undefined ? undefined : readText(root, path, 'catalog').text
  const content = text === undefined ? await hashChunks(readChunks(root, path)) : hashBytes(text)
  const key: DocumentKey = {document, ...(language !== undefined && {language})}
  const record = {
    ...key,
    hash: `${sourceLanguage} ${content}`,
    stamp: stamp.isOld ? stamp.text : '',
  }
  if (record.hash === old?.hash) {
    if (record.stamp !== old.stamp) memory.confirmDocument(record)
    return undefined
  }
  const {added} =
    text === undefined || language === undefined
      ? await importFile(memory, work, record)
      : memory.replaceDocument(
          record,
          unitsOfCatalog(parseCatalog(text, {statement: document, language}), sourceLanguage),
        )
  onProgress?.({path, units: added})
  return added
}

/** Reads a memory file in. */
async function importFile(
  memory: Memory,
  {root, sourceLanguage, readMemoryFile, onProgress}: MemoryWork,
  record: DocumentRecord,
): Promise<{added: number}> {
  const {document} = record
  try {
    const units = readMemoryFile(readChunks(root, document), {document, sourceLanguage})
    return await memory.importDocument(record, units, (count) =>
      onProgress?.({path: document, units: count}),
    )
  } catch (error) {
    if (!isOfDatabase(error)) memory.removeDocument(record)
    throw error
  }
}

/** Whether an error is about the database, where the next file would meet it too. */
function isOfDatabase(error: unknown): boolean {
  if (error instanceof DamagedMemory) return true
  return error instanceof UserError && error.place?.file === MEMORY_FILE
}

function keyOf({document, language = ''}: DocumentKey): string {
  return `${language}\0${document}`
}

/**
 * The stamp of a file as text, and whether it tells enough: a file that is as new as this command may be written again
 * within the same tick of the disk's clock, and keep its stamp.
 */
function stampText(root: string, path: string, clockMs: number): {text: string; isOld: boolean} {
  const stats: Stats | undefined = statSync(insideProject(root, path), {throwIfNoEntry: false})
  if (!stats) return {text: '', isOld: false}
  const {size, mtimeMs, ctimeMs, inode} = stampOf(stats)
  return {
    text: JSON.stringify([size, mtimeMs, ctimeMs, inode]),
    isOld: Math.max(mtimeMs, ctimeMs) < clockMs,
  }
}

/** The time by the disk's clock, in milliseconds: that of a file that is made now. */
function diskClock(root: string): number {
  const {path, handle} = openTemporary(insideProject(root, CACHE_FOLDER), 0o600)
  try {
    return fstatSync(handle).mtimeMs
  } finally {
    closeSync(handle)
    removeQuietly(path)
  }
}
