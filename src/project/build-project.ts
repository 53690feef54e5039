import type {EditionOutcome} from './build-statement.ts'
import {editionKey, readEditionList, writeEditionList} from './edition-list.ts'
import {type Attempt, collect, type JobContext} from './job.ts'
import {withLock} from './lock.ts'
import {sizeOfSources, spread} from './spread.ts'

/** What is to be built, and who wants to know how it goes. */
export interface BuildWork extends JobContext {
  readonly statements: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
  readonly onWait?: (holder: string) => void
}

/** What a build did. */
export interface BuildReport extends Attempt {
  readonly editions: readonly EditionOutcome[]
}

/**
 * Builds the editions of statements and lists them in `editions/editions.json`, from which a refused one is taken off.
 * Errors of single statements and languages come together at the end.
 */
export function buildProject(work: BuildWork): Promise<BuildReport> {
  const {root, statements, languages, settings, version, onProgress, onWait} = work
  return withLock(
    root,
    async () => {
      const list = readEditionList(root)
      let done = 0
      const outcomes = await spread({
        job: 'build',
        statements,
        context: {root, languages, settings, version, built: list},
        bytes: sizeOfSources(root, statements) * 2 * languages.length,
        onResult: () => onProgress?.(++done, statements.length),
      })
      const {results, errors} = collect(outcomes)
      const editions = results.flatMap((result) => result.editions)
      if (editions.some(({unchanged}) => !unchanged)) {
        for (const {edition, ...about} of editions)
          if (edition) list.set(editionKey(about), edition)
          else list.delete(editionKey(about))
        writeEditionList(root, list)
      }
      return {editions, errors}
    },
    onWait ? {onWait} : {},
  )
}
