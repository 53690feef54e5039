import {countsState} from '../edition/counts-state.ts'
import type {EditionCounts} from '../edition/edition-counts.ts'
import {directionOf} from '../edition/words/direction-of.ts'
import type {Finding} from '../model/finding.ts'
import type {ReadStatement} from '../pipeline/read-statement.ts'
import {hashBytes} from './content-hash.ts'
import {
  type EditionInputs,
  endingsOf,
  formatHash,
  formatsOf,
  readInputs,
  type Surroundings,
} from './edition-inputs.ts'
import type {BuiltEdition} from './edition-list.ts'
import {attemptEach, forEachLanguage, type JobContext, type Report} from './job.ts'
import type {MadeEdition} from './make-edition.ts'
import {editionPath, sourcePath} from './paths.ts'
import {copyPictures, hasPictures, pictureReader} from './pictures.ts'
import {readSource} from './read-source.ts'
import {readBytesIfAny} from './read-text.ts'
import type {EditionWork} from './render-edition-files.ts'
import {type FileWriter, type NewFile, openWriter} from './write-file.ts'

/** What came of one edition. */
export interface EditionOutcome {
  readonly statement: string
  readonly language: string
  /** Its files; none where it was refused. */
  readonly files: readonly BuiltEdition[]
  /** Paths of an earlier edition that are still there beside a refusal. */
  readonly former?: readonly string[]
  /** Whether it was built from the same before, so that nothing was done. */
  readonly unchanged: boolean
  readonly counts: EditionCounts
  readonly findings: readonly Finding[]
}

/** The editions of one statement. */
export interface BuiltStatement {
  readonly editions: readonly EditionOutcome[]
}

/** One language on the way. */
interface Candidate {
  readonly inputs: EditionInputs
  /** What was built before. */
  readonly built: readonly BuiltEdition[]
  /** Absent while what was built before is what would be built. */
  edition?: MadeEdition
}

/** A statement on the way. */
interface Building {
  readonly statement: string
  readonly context: JobContext
  readonly report: Report
  readonly writer: FileWriter
  /** The statement, read when it is first needed; what reads is loaded then too. */
  readonly read: () => Promise<ReadStatement>
}

/**
 * Builds and writes the editions of a statement. One that was built from the same before, and still is what was written,
 * is left alone; since pages name all others, it is made again once there is another or one less. A language whose
 * catalog cannot be read is reported and keeps its edition.
 */
export async function buildStatement(
  statement: string,
  context: JobContext,
  report: Report,
): Promise<BuiltStatement> {
  const {root, settings, languages} = context
  const source = readSource(root, statement).text
  let known: ReadStatement | undefined
  const read = async (): Promise<ReadStatement> => {
    const {readStatement} = await import('../pipeline/read-statement.ts')
    known ??= readStatement(statement, source, settings)
    return known
  }
  const building = {statement, context, report, writer: openWriter(root), read}
  const built = context.built?.get(statement) ?? []
  const candidates = forEachLanguage(languages, report, (language): Candidate => {
    const inputs = readInputs({statement, language, source}, context)
    return {inputs, built: built.filter((row) => row.language === language)}
  })
  const before = inOrder(new Set(built.map(({language}) => language)))
  const making = await makeStale(candidates, before, building)
  const published = publishedOf(making, before)
  const all = await makeStale(making, published, building)
  const editions: EditionOutcome[] = []
  for (const candidate of all) {
    try {
      editions.push(await finish(candidate, published, building))
    } catch (error) {
      report(error)
    }
  }
  if (context.bilingual) {
    const {addBilingual} = await import('./add-bilingual.ts')
    const inputs = candidates.map((candidate) => candidate.inputs)
    await addBilingual(await read(), inputs, building)
  }
  await building.writer.done()
  return {editions}
}

/** Makes the editions that are not what they would be if those in `published` are there; one that fails is left out. */
async function makeStale(
  candidates: readonly Candidate[],
  published: readonly string[],
  {context, report, read}: Building,
): Promise<readonly Candidate[]> {
  const isReady = (candidate: Candidate): boolean =>
    candidate.edition !== undefined || isFresh(candidate, published, context)
  const ready = new Set(candidates.filter(isReady))
  if (ready.size === candidates.length) return candidates
  const {makeEdition} = await import('./make-edition.ts')
  const statement = await read()
  return attemptEach(candidates, report, (candidate) =>
    ready.has(candidate)
      ? candidate
      : {...candidate, edition: makeEdition(statement, candidate.inputs, context)},
  )
}

/** Whether every file that is wanted is there and made from what it would be made from. */
function isFresh(
  {inputs, built}: Candidate,
  published: readonly string[],
  {root, settings, draft}: JobContext,
): boolean {
  const around = {published, endings: endingsOf(inputs.language, settings, built)}
  return formatsOf(inputs.language, settings).every(({name}) => {
    const rows = built.filter(({format}) => format === name)
    const hash = formatHash(name, inputs, around)
    const isSame = rows.every((row) => row.inputs === hash && (draft || !row.draft))
    return rows.length > 0 && isSame && rows.every((row) => isThere(root, row))
  })
}

/** Whether a file on the disk is still what was written, and its pictures what they were. */
function isThere(root: string, row: BuiltEdition): boolean {
  const file = readBytesIfAny(root, row.path)
  return file !== undefined && hashBytes(file) === row.sha256 && hasPictures(root, row)
}

/** Languages that the statement can be read in: those that were made, and those that are still there. */
function publishedOf(candidates: readonly Candidate[], before: readonly string[]): string[] {
  const published = new Set(before)
  for (const {inputs, edition} of candidates) {
    if (!edition) continue
    if (edition.text === undefined) published.delete(inputs.language)
    else published.add(inputs.language)
  }
  return inOrder(published)
}

/** By their tags, so that equal sets are equal inputs. */
function inOrder(languages: ReadonlySet<string>): string[] {
  return [...languages].sort()
}

/** Writes an edition's files, unless they are there. */
async function finish(
  {inputs, built, edition}: Candidate,
  published: readonly string[],
  {context, report, writer, read}: Building,
): Promise<EditionOutcome> {
  const {statement, language} = inputs
  const {root, settings} = context
  if (!edition) {
    const formats = formatsOf(language, settings)
    const files = formats.flatMap(({name}) => built.filter(({format}) => format === name))
    const [{counts}] = files as [BuiltEdition]
    return {statement, language, files, unchanged: true, counts, findings: []}
  }
  const {text, counts, findings} = edition
  const outcome = {statement, language, unchanged: false, counts, findings}
  if (text === undefined) {
    const former = built.map(({path}) => path).filter((path) => readBytesIfAny(root, path))
    return {...outcome, files: [], ...(former.length > 0 && {former})}
  }
  const around: Surroundings = {published, endings: endingsOf(inputs.language, settings, built)}
  const picture = pictureReader(root, statement)
  const {renderEditionFiles} = await import('./render-edition-files.ts')
  const about = {root, read: await read(), inputs, around, settings, picture}
  const work = {...about, edition: {...edition, text}}
  const files: BuiltEdition[] = []
  const notes: Finding[] = []
  for (const rendered of await renderEditionFiles(work, report)) {
    const pictures = rendered.page ? copyPictures(root, inputs, {page: rendered.page, writer}) : []
    for (const {ending, data, notes: texts = []} of rendered.files) {
      const path = editionPath(language, statement, ending)
      for (const message of texts)
        notes.push({
          rule: rendered.format,
          severity: 'info',
          message,
          file: path,
          statement,
          language,
        })
      writer.add({path, data})
      files.push(rowOf({path, data}, {format: rendered.format, work, pictures}))
    }
  }
  return {...outcome, files, findings: [...findings, ...notes]}
}

/** What the list of editions says of a file. */
function rowOf(
  {path, data}: NewFile,
  {format, work, pictures}: {format: string; work: EditionWork; pictures: BuiltEdition['pictures']},
): BuiltEdition {
  const {inputs, edition, around, settings} = work
  const {statement, language} = inputs
  const {head, counts, isDraft} = edition
  return {
    statement,
    language,
    dir: directionOf(language),
    format,
    path,
    title: head.title ?? statement,
    ...(head.date !== undefined && {date: head.date}),
    state: countsState(counts, language === settings.sourceLanguage),
    draft: isDraft,
    source: {path: sourcePath(statement), sha256: hashBytes(inputs.source)},
    inputs: formatHash(format, inputs, around),
    bytes: Buffer.byteLength(data),
    sha256: hashBytes(data),
    counts,
    ...(pictures && pictures.length > 0 && {pictures}),
  }
}
