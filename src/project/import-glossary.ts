import {locate, type MergeConflict} from '../glossary/merge-conflicts.ts'
import {type MergedGlossary, mergeGlossary} from '../glossary/merge-glossary.ts'
import type {Concept} from '../model/glossary.ts'
import type {Settings} from '../model/settings.ts'
import {UserError} from '../model/user-error.ts'
import {glossaryPath, glossarySchemaLine} from './glossary-files.ts'
import {withLock} from './lock.ts'
import {readGlossaryFiles} from './read-concepts.ts'
import {LONGEST_GLOSSARY} from './read-text.ts'
import {writeAll} from './write-file.ts'

/** What is to be imported, and where to. */
export interface ImportWork {
  readonly root: string
  readonly settings: Settings
  readonly concepts: readonly Concept[]
  /** Subject: the name of the file for new concepts. */
  readonly into: string
  /** Whether to find out only what would be done. */
  readonly dryRun: boolean
  readonly onWait?: (holder: string) => void
}

/** What was done. */
export interface ImportReport extends Omit<MergedGlossary, 'files'> {
  /** The file for new concepts. */
  readonly into: string
  /** Paths of the files that were written. */
  readonly written: readonly string[]
  /** With places in the files as they are afterwards. */
  readonly conflicts: readonly MergeConflict[]
}

/**
 * Merges concepts into the glossary of a project; see `mergeGlossary`. All files are made before the first is written.
 *
 * @throws UserError as `readGlossaryFiles`, `mergeGlossary` and `writeAtomic`; `too-large` for a file that could not be read
 * again. Nothing is written then.
 */
export function importGlossary(work: ImportWork): Promise<ImportReport> {
  const {root, settings, concepts, dryRun, onWait} = work
  const {sourceLanguage, languages} = settings
  const run = async (): Promise<ImportReport> => {
    const files = readGlossaryFiles(root)
    const into = glossaryPath(work.into, files)
    const {files: changed, ...merged} = mergeGlossary({
      files,
      imported: concepts,
      into,
      sourceLanguage,
      languages,
      schema: glossarySchemaLine(root),
    })
    for (const {file, text} of changed) checkSize(file, text)
    if (!dryRun)
      await writeAll(
        root,
        changed.map(({file, text}) => ({path: file, data: text})),
      )
    const others = files.filter(({file}) => !changed.some((each) => each.file === file))
    const now = dryRun ? files : [...changed, ...others]
    const conflicts = locate(merged.conflicts, now, sourceLanguage)
    return {...merged, conflicts, into, written: dryRun ? [] : changed.map(({file}) => file)}
  }
  // A dry run is no reason to make a folder for the lock.
  return dryRun ? run() : withLock(root, run, onWait ? {onWait} : {})
}

function checkSize(file: string, text: string): void {
  const size = Buffer.byteLength(text)
  if (size <= LONGEST_GLOSSARY) return
  const megabytes = [size, LONGEST_GLOSSARY].map((bytes) => Math.ceil(bytes / 1_000_000))
  throw new UserError(
    `Unexpected size of ${file} after the import: ${megabytes[0]} MB, expected at most ${megabytes[1]} MB`,
    {
      code: 'too-large',
      advice: 'Import fewer concepts at a time, each into a file of its own with `--into`.',
      place: {file},
    },
  )
}
