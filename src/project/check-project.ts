import type {CheckedStatement} from './check-statement.ts'
import {type Attempt, collect, type JobContext} from './job.ts'
import {readConcepts} from './read-concepts.ts'
import {sizeOfSources, spread} from './spread.ts'

/** What is to be checked, and who wants to know how it goes. */
export interface CheckWork extends JobContext {
  readonly statements: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
}

/** Checks the catalogs of statements. Writes nothing. */
export async function checkProject(work: CheckWork): Promise<CheckedStatement & Attempt> {
  const {root, statements, languages, settings, version, onProgress} = work
  const concepts = readConcepts(root, settings.sourceLanguage)
  let done = 0
  const outcomes = await spread({
    job: 'check',
    statements,
    context: {root, languages, settings, version, concepts},
    bytes: sizeOfSources(root, statements) * 2 * languages.length,
    onResult: () => onProgress?.(++done, statements.length),
  })
  const {results, errors} = collect(outcomes)
  return {
    findings: results.flatMap(({findings}) => findings),
    files: results.flatMap(({files}) => files),
    missing: results.reduce((sum, {missing}) => sum + missing, 0),
    errors,
  }
}
