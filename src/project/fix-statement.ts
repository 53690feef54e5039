import {parseCatalog} from '../catalog/parse-catalog.ts'
import {serializeCatalog} from '../catalog/serialize-catalog.ts'
import {fixLanguage, fixStatement as fixText} from '../pipeline/fix-language.ts'
import {readStatement} from '../pipeline/read-statement.ts'
import {forEachLanguage, type JobContext, type Report} from './job.ts'
import {catalogPath, sourcePath} from './paths.ts'
import {readSource} from './read-source.ts'
import {readTextIfAny} from './read-text.ts'
import {openWriter, writeIfChanged} from './write-file.ts'

/** What was repaired in a statement and its catalogs. */
export interface FixedStatement {
  /** Repairs by rule, of the statement and of targets. */
  readonly rules: Readonly<Record<string, number>>
  /** Files that were written. */
  readonly files: readonly string[]
  /** Whether the statement itself is among them. */
  readonly isSourceFixed: boolean
  /** Targets that were left because somebody vouches for them as they are. */
  readonly reviewed: number
}

/**
 * Repairs what is certain in a statement and in its catalogs, and writes those files that change. A catalog that cannot be
 * read is reported and stays as it is.
 */
export async function fixStatement(
  statement: string,
  {root, settings, languages}: JobContext,
  report: Report,
): Promise<FixedStatement> {
  const rules: Record<string, number> = {}
  const count = (rule: string): void => {
    rules[rule] = (rules[rule] ?? 0) + 1
  }
  const files: string[] = []
  let reviewed = 0
  const path = sourcePath(statement)
  const {text} = readSource(root, statement)
  const read = readStatement(statement, text, settings)
  const writer = openWriter(root)
  forEachLanguage(languages, report, (language) => {
    const file = catalogPath(language, statement)
    const old = readTextIfAny(root, file, 'catalog')?.text
    if (old === undefined) return
    const catalog = parseCatalog(old, {statement, language})
    const fixed = fixLanguage(read, catalog, settings)
    reviewed += fixed.reviewed.length
    if (fixed.fixed.length === 0) return
    for (const each of fixed.fixed) each.rules.forEach(count)
    writer.add({path: file, data: serializeCatalog(fixed.catalog)})
    files.push(file)
  })
  await writer.done()
  const source = fixText(read, path, settings)
  source.rules.forEach(count)
  const isSourceFixed = writeIfChanged(root, {path, data: source.text}, text) !== undefined
  return {rules, files: isSourceFixed ? [path, ...files] : files, isSourceFixed, reviewed}
}
