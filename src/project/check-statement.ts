import type {Finding} from '../model/finding.ts'
import {checkLanguage, readStatement, syncLanguage} from '../pipeline.ts'
import type {JobContext} from './job.ts'
import {catalogPath, sourcePath} from './paths.ts'
import {readSource} from './read-source.ts'
import {readTextIfAny} from './read-text.ts'

/** The findings on one statement. */
export interface CheckedStatement {
  readonly findings: readonly Finding[]
  /** Catalogs that were looked at. */
  readonly files: readonly string[]
}

/** Checks the catalogs of a statement against the statement as it is; languages without a catalog are not looked at. */
export async function checkStatement(
  statement: string,
  {root, settings, languages}: JobContext,
): Promise<CheckedStatement> {
  const source = {file: sourcePath(statement), text: readSource(root, statement).text}
  const read = readStatement(statement, source.text, settings)
  const {sourceLanguage} = settings
  const findings: Finding[] = []
  const files: string[] = []
  for (const language of languages) {
    const file = catalogPath(language, statement)
    const po = readTextIfAny(root, file, 'catalog')?.text
    if (po === undefined) continue
    files.push(file)
    const {catalog} = syncLanguage(read, language, {po, sourceLanguage})
    findings.push(...checkLanguage(read, catalog, {settings, file, source}))
  }
  return {findings, files}
}
