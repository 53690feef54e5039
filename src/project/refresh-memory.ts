import {closeSync, fstatSync, type Stats, statSync} from 'node:fs'
import {parseCatalog} from '../catalog/parse-catalog.ts'
import {DamagedMemory} from '../memory/damaged-memory.ts'
import type {DocumentKey, DocumentRecord} from '../memory/documents.ts'
import type {Memory} from '../memory/memory.ts'
import {importTmx} from '../memory/tmx/import-tmx.ts'
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
import {unlessRefused} from './unless-refused.ts'

/** What a memory is made of. */
export interface MemoryWork {
  readonly root: string
  readonly sourceLanguage: string
  /** Told how many bytes of catalogs and memory files are done, after each file and within long ones. */
  readonly onProgress?: (done: number, total: number) => void
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
  // Before anything is read: what changes later changes the stamp.
  const stamped = sources.map((source) => ({source, ...readStamp(work.root, source.path, clockMs)}))
  const total = stamped.reduce((sum, {size}) => sum + size, 0)
  const indexed: {path: string; units: number}[] = []
  const errors: unknown[] = []
  let unchanged = 0
  let done = 0
  for (const each of stamped) {
    try {
      const units = await refreshSource(memory, work, {
        ...each,
        old: known.get(keyOf(each.source)),
        onBytes: (bytes) => work.onProgress?.(done + bytes, total),
      })
      if (units === undefined) unchanged++
      else indexed.push({path: each.source.path, units})
    } catch (error) {
      if (isOfDatabase(error)) throw error
      errors.push(error)
    }
    done += each.size
    work.onProgress?.(done, total)
  }
  const listed = new Set(sources.map(keyOf))
  const gone = [...known.values()].filter((record) => !listed.has(keyOf(record)))
  for (const record of gone) memory.removeDocument(record)
  if (indexed.length > 0) memory.settle()
  return {indexed, unchanged, removed: gone.length, errors}
}

/** How many bytes of memory files a refresh will probably read in: those of files with another stamp than on record. */
export function bytesToImport(memory: Memory, {root}: MemoryWork): number {
  const known = new Map(memory.documents().map(({document, stamp}) => [document, stamp]))
  return listMemorySources(root)
    .filter(({language}) => language === undefined)
    .map(({path, document}) => ({document, ...readStamp(root, path, 0)}))
    .filter(({document, stamp}) => stamp !== known.get(document))
    .reduce((sum, {size}) => sum + size, 0)
}

/** A file with its stamp and what is known of it. */
interface Stamped extends Stamp {
  readonly source: MemorySource
  readonly old: DocumentRecord | undefined
  readonly onBytes: (bytes: number) => void
}

/** Reads a file in if it has changed, and returns how many units it has; undefined where it has not. */
async function refreshSource(
  memory: Memory,
  work: MemoryWork,
  {source, old, stamp, isOld, onBytes}: Stamped,
): Promise<number | undefined> {
  const {root, sourceLanguage} = work
  const {path, document, language} = source
  const isLikely = stamp !== '' && stamp === old?.stamp
  if (isLikely && old?.hash.startsWith(`${sourceLanguage} `)) return undefined
  const text = language === undefined ? undefined : readText(root, path, 'catalog').text
  const content = text === undefined ? await hashChunks(readChunks(root, path)) : hashBytes(text)
  const key: DocumentKey = {document, ...(language !== undefined && {language})}
  const record = {...key, hash: `${sourceLanguage} ${content}`, stamp: isOld ? stamp : ''}
  if (record.hash === old?.hash) {
    if (record.stamp !== old.stamp) memory.confirmDocument(record)
    return undefined
  }
  if (text === undefined || language === undefined)
    return importFile(memory, work, {record, onBytes})
  const catalog = parseCatalog(text, {statement: document, language})
  return memory.replaceDocument(record, unitsOfCatalog(catalog, sourceLanguage)).added
}

/** Reads a memory file in. */
async function importFile(
  memory: Memory,
  {root, sourceLanguage}: MemoryWork,
  {record, onBytes}: {readonly record: DocumentRecord} & Pick<Stamped, 'onBytes'>,
): Promise<number> {
  const {document} = record
  let bytes = 0
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of readChunks(root, document)) {
      yield chunk
      bytes += chunk.length
      onBytes(bytes)
    }
  }
  const units = importTmx(chunks(), {file: document, sourceLanguage})
  try {
    return (await memory.importDocument(record, ofDocument(units, document))).added
  } catch (error) {
    if (!isOfDatabase(error)) memory.removeDocument(record)
    throw error
  }
}

/** Units as those of the file they are in: with it they come and go, whatever statement they were made for. */
async function* ofDocument(
  units: AsyncIterable<MemoryUnit>,
  document: string,
): AsyncGenerator<MemoryUnit> {
  for await (const unit of units) yield {...unit, document}
}

/** Whether an error is about the database, where the next file would meet it too. */
function isOfDatabase(error: unknown): boolean {
  if (error instanceof DamagedMemory) return true
  return error instanceof UserError && error.place?.file === MEMORY_FILE
}

function keyOf({document, language = ''}: DocumentKey): string {
  return `${language}\0${document}`
}

/** What the disk says of a file. */
interface Stamp {
  /** Empty where it is not there, or leads out of the project: to read it tells more. */
  readonly stamp: string
  /**
   * Whether the stamp tells enough: a file that is as new as this command may be written again within the same tick of the
   * disk's clock, and keep its stamp.
   */
  readonly isOld: boolean
  /** In bytes. */
  readonly size: number
}

function readStamp(root: string, path: string, clockMs: number): Stamp {
  const stats: Stats | undefined = unlessRefused(() =>
    statSync(insideProject(root, path), {throwIfNoEntry: false}),
  )
  if (!stats) return {stamp: '', isOld: false, size: 0}
  const {size, mtimeMs, ctimeMs, inode} = stampOf(stats)
  return {
    stamp: JSON.stringify([size, mtimeMs, ctimeMs, inode]),
    isOld: Math.max(mtimeMs, ctimeMs) < clockMs,
    size,
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
