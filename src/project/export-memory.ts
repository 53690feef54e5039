import {realpathSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import {isSameLanguage} from '../memory/language-group.ts'
import type {Memory} from '../memory/memory.ts'
import {exportTmx} from '../memory/tmx/export-tmx.ts'
import type {MemoryUnit} from '../model/memory.ts'
import {UserError} from '../model/user-error.ts'
import {MEMORY_FOLDER} from './paths.ts'
import {type Asked, type MemoryCommand, useMemory} from './use-memory.ts'
import {openAtomic} from './write-file.ts'

/** What is to be exported. */
export interface ExportMemoryWork extends MemoryCommand {
  readonly version: string
  /** Target languages; all that the memory has where absent. */
  readonly languages?: readonly string[]
}

/**
 * Writes the memory as TMX 1.4b into a file of the project, as a whole or not at all. `file` is relative to `folder`. Law: what
 * is exported depends on the files of the project only, not on how the memory came about.
 *
 * @throws UserError as `withMemory` and `openAtomic`; `usage` for a file that would become part of the memory.
 */
export function exportMemoryFile(
  work: ExportMemoryWork,
  {folder, file}: {readonly folder: string; readonly file: string},
): Promise<Asked<{readonly path: string; readonly units: number}>> {
  const path = relative(work.root, resolve(realpathSync.native(folder), file))
    .split(sep)
    .join('/')
  if (path.startsWith(`${MEMORY_FOLDER}/`)) throw insideMemory(path)
  return useMemory(work, async (memory) => {
    const pending = openAtomic(work.root, path)
    try {
      const units = await writeMemory(memory, work, (chunk) => pending.write(chunk))
      pending.finish()
      return {path, units}
    } finally {
      pending.discard()
    }
  })
}

/** The same into a stream of the caller's. */
export function exportMemory(
  work: ExportMemoryWork,
  write: (chunk: Uint8Array) => void | Promise<void>,
): Promise<Asked<number>> {
  return useMemory(work, (memory) => writeMemory(memory, work, write))
}

/** Writes the units, and returns how many there were. */
async function writeMemory(
  memory: Memory,
  {sourceLanguage, version, languages}: ExportMemoryWork,
  write: (chunk: Uint8Array) => void | Promise<void>,
): Promise<number> {
  let count = 0
  const counted = function* (): Generator<MemoryUnit> {
    for (const unit of unitsInOrder(memory)) {
      if (languages && !languages.some((wanted) => isSameLanguage(unit.language, wanted))) continue
      count++
      yield unit
    }
  }
  for await (const chunk of exportTmx(counted(), {sourceLanguage, version})) await write(chunk)
  return count
}

/** All units by document and language, and in the order of their document. */
function* unitsInOrder(memory: Memory): Generator<MemoryUnit> {
  const key = ({document, language = ''}: {document: string; language?: string}): string =>
    `${document}\0${language}`
  const documents = memory.documents().sort((a, b) => (key(a) < key(b) ? -1 : 1))
  for (const {document, language} of documents)
    yield* memory.units({document, ...(language !== undefined && {language})})
}

function insideMemory(path: string): UserError {
  return new UserError(`Unexpected file ${path}, expected one outside of ${MEMORY_FOLDER}/`, {
    code: 'usage',
    advice:
      'Name another folder: what is in this one belongs to the memory, and would be in it twice.',
    place: {file: path},
  })
}
