import type {EditionCounts} from '../edition/edition-counts.ts'
import type {Finding} from '../model/finding.ts'
import type {Settings} from '../model/settings.ts'
import {buildLanguage} from '../pipeline/build-language.ts'
import {type ReadStatement, readStatement} from '../pipeline/read-statement.ts'
import {syncLanguage} from '../pipeline/sync-language.ts'
import {hashBytes} from './content-hash.ts'
import {type BuiltEdition, editionKey} from './edition-list.ts'
import {forEachLanguage, type JobContext, type Report} from './job.ts'
import {catalogPath, editionPath, sourcePath} from './paths.ts'
import {readSource} from './read-source.ts'
import {readTextIfAny} from './read-text.ts'
import {openWriter} from './write-file.ts'

/** What came of one edition. */
export interface EditionOutcome {
  readonly statement: string
  readonly language: string
  /** Absent where the edition was refused. */
  readonly edition?: BuiltEdition
  /** Path of an earlier edition that is still there beside a refusal. */
  readonly former?: string
  /** Whether it was built from the same before, so that nothing was done. */
  readonly unchanged: boolean
  readonly counts: EditionCounts
  readonly findings: readonly Finding[]
}

/** The editions of one statement. */
export interface BuiltStatement {
  readonly editions: readonly EditionOutcome[]
}

/**
 * Builds and writes the editions of a statement. One that was built from the same source, catalog and settings, and
 * still is what was written, is left alone. A language whose catalog cannot be read is reported and keeps its edition.
 */
export async function buildStatement(
  statement: string,
  context: JobContext,
  report: Report,
): Promise<BuiltStatement> {
  const {root, settings, languages} = context
  const source = readSource(root, statement)
  const writer = openWriter(root)
  let read: ReadStatement | undefined
  const editions = forEachLanguage(languages, report, (language): EditionOutcome => {
    const inputs = readInputs({statement, language, source: source.text}, context)
    const old = context.built?.get(editionKey(inputs))
    if (old?.inputs === inputs.hash && isThere(root, old))
      return {statement, language, edition: old, unchanged: true, counts: old.counts, findings: []}
    read ??= readStatement(statement, source.text, settings)
    const {text, path, ...outcome} = buildEdition(read, inputs, settings)
    if (text !== undefined) writer.add({path, data: text})
    else if (readTextIfAny(root, path, 'data')) return {...outcome, former: path}
    return outcome
  })
  await writer.done()
  return {editions}
}

/** What an edition is made from. */
interface Inputs {
  readonly statement: string
  readonly language: string
  readonly source: string
  readonly po: string | undefined
  /** Of all of it, the settings and the version of the tool. */
  readonly hash: string
}

function readInputs(
  about: Pick<Inputs, 'statement' | 'language' | 'source'>,
  {root, settings, version}: JobContext,
): Inputs {
  const po = readTextIfAny(root, catalogPath(about.language, about.statement), 'catalog')?.text
  const hash = hashBytes(JSON.stringify([version, settings, about.source, po ?? null]))
  return {...about, po, hash}
}

/** The edition in one language, its text not yet written. */
function buildEdition(
  read: ReadStatement,
  {statement, language, source, po, hash}: Inputs,
  settings: Settings,
): EditionOutcome & {readonly text: string | undefined; readonly path: string} {
  const {catalog} = syncLanguage(read, language, {po, sourceLanguage: settings.sourceLanguage})
  const {text, findings, counts} = buildLanguage(read, catalog, settings)
  const path = editionPath(language, statement, 'md')
  const file = catalogPath(language, statement)
  const outcome = {
    statement,
    language,
    unchanged: false,
    counts,
    findings: findings.map((finding) => ({...finding, file})),
    text,
    path,
  }
  if (text === undefined && po === undefined)
    return {...outcome, findings: [missingCatalog({statement, language, file})]}
  if (text === undefined) return outcome
  const edition: BuiltEdition = {
    statement,
    language,
    format: 'md',
    path,
    source: {path: sourcePath(statement), sha256: hashBytes(source)},
    inputs: hash,
    bytes: Buffer.byteLength(text),
    sha256: hashBytes(text),
    counts,
  }
  return {...outcome, edition}
}

/** Where there is no catalog, that is the one thing to say, and not that each segment has no target. */
function missingCatalog(about: Pick<Finding, 'statement' | 'language' | 'file'>): Finding {
  const message = 'Unexpected missing catalog, expected one with translations'
  return {rule: 'catalog', severity: 'error', message, ...about}
}

/** Whether an edition on the disk is still what was written. */
function isThere(root: string, {path, sha256}: BuiltEdition): boolean {
  const file = readTextIfAny(root, path, 'data')
  return file !== undefined && hashBytes(file.text) === sha256
}
