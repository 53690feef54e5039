import type {ExactMatch} from '../model/memory.ts'
import {UserError} from '../model/user-error.ts'
import type {LookUp} from '../pipeline/fill-without-engine.ts'
import type {OnNotice} from './open-memory.ts'
import {withMemory} from './with-memory.ts'

/** Texts of one catalog to look up. */
export interface LanguageLookUps {
  /** BCP 47. */
  readonly language: string
  readonly segments: readonly LookUp[]
}

/** What the memory has for a text in a language. */
export type Found = (language: string, text: LookUp) => ExactMatch | undefined

/**
 * Looks up targets of people for exactly these texts. Opens the memory only if there is something to look up. What cannot be
 * read into it is told as a notice, as is a memory that had to be made anew.
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
): Promise<Found> {
  if (lists.every(({segments}) => segments.length === 0)) return () => undefined
  let errors: readonly unknown[] = []
  const known = await withMemory({root, sourceLanguage, onNotice}, (memory, report) => {
    errors = report.errors
    const found = new Map<string, ExactMatch>()
    for (const {language, segments} of lists) {
      const matches = memory.exact({sourceLanguage, language, segments})
      for (const [index, match] of matches.entries()) {
        const text = segments[index]
        if (text && match) found.set(keyOf(language, text), match)
      }
    }
    return found
  })
  for (const error of errors) onNotice(`Left out of the memory: ${describe(error)}`)
  return (language, text) => known.get(keyOf(language, text))
}

function keyOf(language: string, {source, previous, next}: LookUp): string {
  return JSON.stringify([language, source, previous, next])
}

/** An error in one line. */
function describe(error: unknown): string {
  if (!(error instanceof UserError)) throw error
  const {file, line} = error.place ?? {}
  const place = file === undefined ? '' : ` (${line === undefined ? file : `${file}:${line}`})`
  return error.message + place
}
