import type {ConsistencyUse} from '../glossary/consistency.ts'
import type {Finding} from '../model/finding.ts'
import {checkLanguage, checkSourceText, usesOf} from '../pipeline/check-language.ts'
import {readStatement} from '../pipeline/read-statement.ts'
import {syncLanguage} from '../pipeline/sync-language.ts'
import {forEachLanguage, type JobContext, type Report} from './job.ts'
import {catalogPath, sourcePath} from './paths.ts'
import {readSource} from './read-source.ts'
import {readTextIfAny} from './read-text.ts'

/** The findings on one statement. */
export interface CheckedStatement {
  readonly findings: readonly Finding[]
  /** How its catalogs write terms and names. */
  readonly uses: readonly ConsistencyUse[]
  /** Catalogs that were looked at. */
  readonly files: readonly string[]
  /** Catalogs that are not there. */
  readonly missing: number
}

/** Checks the catalogs of a statement against the statement as it is. A catalog that cannot be read is reported. */
export async function checkStatement(
  statement: string,
  {root, settings, languages, concepts = [], comparing = false}: JobContext,
  report: Report,
): Promise<CheckedStatement> {
  const source = {file: sourcePath(statement), text: readSource(root, statement).text}
  const read = readStatement(statement, source.text, settings)
  const {sourceLanguage} = settings
  const findings: Finding[] = checkSourceText(read, source.file, {settings, concepts})
  const uses: ConsistencyUse[] = []
  const files: string[] = []
  let missing = 0
  forEachLanguage(languages, report, (language) => {
    const file = catalogPath(language, statement)
    const po = readTextIfAny(root, file, 'catalog')?.text
    if (po === undefined) {
      missing++
      return
    }
    const {catalog} = syncLanguage(read, language, {po, sourceLanguage})
    findings.push(...checkLanguage(read, catalog, {settings, file, source, concepts}))
    if (comparing) uses.push(...usesOf(read, catalog, {settings, file, concepts}))
    files.push(file)
  })
  return {findings, uses, files, missing}
}
