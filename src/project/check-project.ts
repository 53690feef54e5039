import {weighFindings} from '../check/weigh-findings.ts'
import {compareUses} from '../glossary/consistency.ts'
import type {Finding} from '../model/finding.ts'
import type {CheckedStatement} from './check-statement.ts'
import {type Attempt, collect, type JobContext} from './job.ts'
import {readConcepts} from './read-concepts.ts'
import {sizeOfSources, spread} from './spread.ts'

/** What is to be checked, and who wants to know how it goes. */
export interface CheckWork extends JobContext {
  readonly statements: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
}

/** Checks the catalogs of statements, each for itself and all with each other, and a project's own words. Writes nothing. */
export async function checkProject(
  work: CheckWork,
): Promise<Omit<CheckedStatement, 'uses'> & Attempt> {
  const {root, statements, languages, settings, version, onProgress} = work
  const concepts = await readConcepts(root, {sourceLanguage: settings.sourceLanguage, version})
  const comparing = statements.length > 1
  let done = 0
  const outcomes = await spread({
    job: 'check',
    statements,
    context: {root, languages, settings, version, concepts, comparing},
    bytes: sizeOfSources(root, statements) * 2 * languages.length,
    onResult: () => onProgress?.(++done, statements.length),
  })
  const {results, errors} = collect(outcomes)
  const compared = compareUses(
    results.flatMap(({uses}) => uses),
    concepts,
  )
  const {checkEditionWords} = await import('./check-edition-words.ts')
  const words = checkEditionWords(root, [...new Set([...languages, settings.sourceLanguage])])
  return {
    findings: byFile([
      ...results.flatMap(({findings}) => findings),
      ...weighFindings([...compared, ...words.findings], {
        entries: [],
        severities: settings.checks,
      }),
    ]),
    files: results.flatMap(({files}) => files),
    missing: results.reduce((sum, {missing}) => sum + missing, 0),
    errors: [...errors, ...words.errors],
  }
}

/** Findings file after file, each in the order of its lines. */
function byFile(findings: readonly Finding[]): Finding[] {
  const last = Number.MAX_SAFE_INTEGER
  return [...Map.groupBy(findings, ({file}) => file).values()].flatMap((own) =>
    own.toSorted((a, b) => (a.line ?? last) - (b.line ?? last)),
  )
}
