import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import {importTmx, type SkippedUnit} from '../memory/tmx/import-tmx.ts'
import {UserError} from '../model/user-error.ts'
import {hashChunks} from './content-hash.ts'
import type {Attempt} from './job.ts'
import {memoryFilePath} from './memory-file-path.ts'
import {onThread, worthThread} from './memory-thread.ts'
import {readChunks, readFileChunks} from './read-chunks.ts'
import {importPath} from './read-import.ts'
import type {MemoryWork} from './refresh-memory.ts'
import {insideProject} from './safe-path.ts'
import {locked, type MemoryCommand} from './use-memory.ts'
import {withMemory} from './with-memory.ts'
import {openAtomic, type PendingFile} from './write-file.ts'

/** What is to be copied. */
export interface CopyMemoryWork extends MemoryWork {
  /** The folder that names of files are relative to; files may lie outside the project. */
  readonly folder: string
  readonly files: readonly string[]
  /** Whether to replace a memory of the same name. */
  readonly replace: boolean
}

/** What is to be imported. */
export interface ImportMemoryWork extends CopyMemoryWork, MemoryCommand {}

/** A file that is a memory of the project now. */
export interface ImportedMemory {
  /** As it was named. */
  readonly file: string
  /** Where it is kept, relative to the root. */
  readonly path: string
  /** Whether it was there before, byte for byte. */
  readonly isKnown: boolean
  /** Units by target language, as the file names it. */
  readonly languages: Readonly<Record<string, number>>
  /** How many `tu`, or languages of one, could not be used, and the first of them. */
  readonly skipped: number
  readonly firstSkipped: readonly SkippedUnit[]
}

/** What came of it. */
export interface ImportMemoryReport extends Attempt {
  readonly imported: readonly ImportedMemory[]
}

/** So many units that cannot be used are named. */
const mostNamed = 100

/**
 * Copies memory files (TMX) into `translations/memory/` and brings the memory in step. Each is read to its end before it
 * takes its place; one that cannot be used is reported, and the others are imported. Memory use does not grow with them.
 *
 * @throws UserError as `withMemory`.
 */
export function importMemory(work: ImportMemoryWork): Promise<ImportMemoryReport> {
  const {root, sourceLanguage, folder, files, replace, onProgress} = work
  return locked(work, async () => {
    const bytes = files.reduce((sum, file) => sum + (sizeOf(resolve(folder, file)) ?? 0), 0)
    const copy: CopyMemoryWork = {
      ...{root, sourceLanguage, folder, files, replace},
      ...(onProgress && {onProgress}),
    }
    const {imported, errors} = await (bytes < worthThread
      ? copyMemories(copy)
      : onThread('copy', copy))
    const {errors: others} = await withMemory(work, (_memory, report) => report)
    return {imported, errors: [...errors, ...others]}
  })
}

/** The first half of `importMemory`: what it copies is not in the memory yet. */
export async function copyMemories(work: CopyMemoryWork): Promise<ImportMemoryReport> {
  const imported: ImportedMemory[] = []
  const errors: unknown[] = []
  for (const file of work.files) {
    try {
      imported.push(await copyMemory(work, file, imported))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      errors.push(error)
    }
  }
  return {imported, errors}
}

/** Copies a file while it is read. */
async function copyMemory(
  work: CopyMemoryWork,
  file: string,
  before: readonly ImportedMemory[],
): Promise<ImportedMemory> {
  const {root, folder} = work
  const path = memoryFilePath(file)
  const rival = before.find((other) => other.path === path)
  if (rival) throw taken(file, path, rival.file)
  const real = importPath(folder, file)
  const size = sizeOf(real)
  const there = sizeOf(insideProject(root, path))
  if (there !== undefined && there !== size && !work.replace) throw taken(file, path)
  const chunks = readFileChunks(() => real, file)
  const pending = openAtomic(root, path)
  try {
    let copied = 0
    const tapped = tap(chunks, (chunk) => {
      pending.write(chunk)
      copied += chunk.length
      work.onProgress?.(copied, size ?? copied)
    })
    const found = await readUnits(tapped.chunks, {file, sourceLanguage: work.sourceLanguage})
    const isKnown = there === size && tapped.hash() === (await hashChunks(readChunks(root, path)))
    if (!isKnown) place(pending, {isFree: there === undefined || work.replace, file, path})
    return {file, path, isKnown, ...found}
  } finally {
    pending.discard()
  }
}

/** Gives a copy its place. */
function place(
  pending: PendingFile,
  {isFree, file, path}: {readonly isFree: boolean; readonly file: string; readonly path: string},
): void {
  if (!isFree) throw taken(file, path)
  pending.finish()
}

/** Reads a file to its end, and tells what it holds. */
async function readUnits(
  chunks: AsyncIterable<Uint8Array>,
  {file, sourceLanguage}: {readonly file: string; readonly sourceLanguage: string},
): Promise<Pick<ImportedMemory, 'languages' | 'skipped' | 'firstSkipped'>> {
  const languages = new Map<string, number>()
  const firstSkipped: SkippedUnit[] = []
  let skipped = 0
  const onSkip = (unit: SkippedUnit): void => {
    skipped++
    if (firstSkipped.length < mostNamed) firstSkipped.push(unit)
  }
  for await (const {language} of importTmx(chunks, {file, sourceLanguage, onSkip}))
    languages.set(language, (languages.get(language) ?? 0) + 1)
  if (languages.size === 0) throw nothingIn(file, {sourceLanguage, first: firstSkipped[0]})
  const sorted = [...languages].sort(([left], [right]) => (left < right ? -1 : 1))
  return {languages: Object.fromEntries(sorted), skipped, firstSkipped}
}

/** Bytes as they come, each piece shown to `look`; `hash` is that of all. */
function tap(
  chunks: AsyncIterable<Uint8Array>,
  look: (chunk: Uint8Array) => void,
): {readonly chunks: AsyncIterable<Uint8Array>; readonly hash: () => string} {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  async function* shown(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk)
      look(chunk)
      yield chunk
    }
  }
  return {chunks: shown(), hash: () => hash.digest('hex')}
}

/** The size of a file in bytes, undefined where it is not there. */
function sizeOf(path: string): number | undefined {
  return statSync(path, {throwIfNoEntry: false})?.size
}

/** The error for a name that a memory has already; `rival` is a file of the same command. */
function taken(file: string, path: string, rival?: string): UserError {
  const holder = rival === undefined ? 'another memory has that name' : `${rival} is kept there`
  const advice = 'Rename the file, or let it take the place of the other with `--replace`.'
  return new UserError(`Cannot import ${file} as ${path}: ${holder}`, {
    code: 'usage',
    advice: rival === undefined ? advice : 'Rename the file.',
    place: {file: path},
  })
}

function nothingIn(
  file: string,
  about: {readonly sourceLanguage: string; readonly first: SkippedUnit | undefined},
): UserError {
  const {sourceLanguage, first} = about
  return new UserError(`Cannot use any unit of ${file}${first ? `: ${first.reason}` : ''}`, {
    code: 'usage',
    advice: `Give a memory that has texts in \`${sourceLanguage}\`, the language of the statements, and in another.`,
    place: {file, ...(first && {line: first.line})},
  })
}
