import {importTmx} from '../memory/tmx/import-tmx.ts'
import type {ExactMatch} from '../model/memory.ts'
import {UserError} from '../model/user-error.ts'
import type {LookUp} from '../pipeline/fill-without-engine.ts'
import type {OnNotice} from './open-memory.ts'
import type {ReadMemoryFile} from './refresh-memory.ts'
import {withMemory} from './with-memory.ts'

/** Texts of one catalog to look up. */
export interface LanguageLookUps {
  /** BCP 47. */
  readonly language: string
  readonly segments: readonly LookUp[]
}

/** Reads TMX. */
export const readMemoryFile: ReadMemoryFile = (chunks, {document, sourceLanguage}) =>
  importTmx(chunks, {file: document, sourceLanguage})

/**
 * Targets of people for exactly these texts, for each list one list in its order. Opens the memory only if there is something
 * to look up. What cannot be read into it is told as a notice, as is a memory that had to be made anew.
 *
 * @throws UserError `permission`, `busy`, `disk-full`.
 */
export async function lookUpMemory(
  lists: readonly LanguageLookUps[],
  {
    root,
    sourceLanguage,
    onNotice,
  }: {readonly root: string; readonly sourceLanguage: string; readonly onNotice: OnNotice},
): Promise<(ExactMatch | undefined)[][]> {
  if (lists.every(({segments}) => segments.length === 0)) return lists.map(() => [])
  let errors: readonly unknown[] = []
  const found = await withMemory(
    {root, sourceLanguage, readMemoryFile, onNotice},
    (memory, report) => {
      errors = report.errors
      return lists.map(({language, segments}) =>
        segments.length === 0 ? [] : memory.exact({sourceLanguage, language, segments}),
      )
    },
  )
  for (const error of errors) onNotice(`Left out of the memory: ${describe(error)}`)
  return found
}

/** An error in one line. */
function describe(error: unknown): string {
  if (!(error instanceof UserError)) throw error
  const {file, line} = error.place ?? {}
  const place = file === undefined ? '' : ` (${line === undefined ? file : `${file}:${line}`})`
  return error.message + place
}
