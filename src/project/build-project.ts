import {editionFormats} from '../edition/formats.ts'
import type {Finding} from '../model/finding.ts'
import type {Settings} from '../model/settings.ts'
import type {EditionOutcome} from './build-statement.ts'
import {
  type BuiltEdition,
  type EditionList,
  readEditionList,
  writeEditionList,
} from './edition-list.ts'
import {type Attempt, collect, type JobContext} from './job.ts'
import {withLock} from './lock.ts'
import {INDEX_FILE, statementIndexPath} from './paths.ts'
import {readBytesIfAny} from './read-text.ts'
import {sizeOfSources, spread} from './spread.ts'

/** What is to be built, and who wants to know how it goes. */
export interface BuildWork extends Omit<JobContext, 'built'> {
  readonly statements: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
  readonly onWait?: (holder: string) => void
}

/** What a build did. */
export interface BuildReport extends Attempt {
  readonly editions: readonly EditionOutcome[]
  /** What keeps files that go with all statements from being what is wanted. */
  readonly findings: readonly Finding[]
}

/**
 * Builds the editions of statements and lists them in `editions/editions.json`, from which a refused one is taken off; then
 * makes what leads to them. Where all languages are built as pages, the source language is among them. Errors of single
 * statements and languages come together at the end.
 */
export async function buildProject(asked: BuildWork): Promise<BuildReport> {
  const {work, errors: unmade} = await withoutMissingTools(asked)
  const {root, statements, settings, version, draft, bilingual, fonts, onProgress, onWait} = work
  const languages = languagesOf(work)
  return withLock(
    root,
    async () => {
      const list = readEditionList(root)
      let done = 0
      const outcomes = await spread({
        job: 'build',
        statements,
        context: {
          ...{root, languages, settings, version, built: list.editions},
          ...(draft && {draft}),
          ...(bilingual && {bilingual}),
          ...(fonts !== undefined && {fonts}),
        },
        bytes: sizeOfSources(root, statements) * weight(settings) * languages.length,
        onResult: () => onProgress?.(++done, statements.length),
      })
      const {results, errors} = collect(outcomes)
      const editions = results.flatMap((result) => result.editions)
      const changed = new Set(
        editions.filter(({unchanged}) => !unchanged).map(({statement}) => statement),
      )
      for (const outcome of editions) if (!outcome.unchanged) takeDown(list, outcome)
      if (changed.size > 0) writeEditionList(root, list)
      const stale = statements.filter(
        (statement) =>
          changed.has(statement) || !readBytesIfAny(root, statementIndexPath(statement)),
      )
      const isStale = stale.length > 0 || !readBytesIfAny(root, INDEX_FILE)
      if (settings.formats.includes('html') && isStale) {
        const {writeIndexes} = await import('./write-indexes.ts')
        await writeIndexes(root, {list, statements: stale, settings})
      }
      const findings: Finding[] = []
      if (settings.formats.includes('feed')) {
        const {writeFeeds} = await import('./write-feeds.ts')
        findings.push(...writeFeeds(root, {list, settings}))
      }
      return {editions, findings, errors: [...errors, ...unmade]}
    },
    onWait ? {onWait} : {},
  )
}

/**
 * The work without formats for which something is not installed, and an error for these.
 *
 * @throws UserError `package` where nothing is left to do.
 */
async function withoutMissingTools(
  work: BuildWork,
): Promise<{readonly work: BuildWork; readonly errors: readonly unknown[]}> {
  const {root, settings} = work
  if (!settings.formats.includes('pdf')) return {work, errors: []}
  const {isTypstInstalled, noTypst} = await import('./typst.ts')
  if (isTypstInstalled(root)) return {work, errors: []}
  const formats = settings.formats.filter((format) => format !== 'pdf')
  if (formats.length === 0) throw noTypst()
  return {work: {...work, settings: {...settings, formats}}, errors: [noTypst()]}
}

/** The languages that are built: the source's too, where pages of all the others are. */
function languagesOf({languages, settings}: BuildWork): readonly string[] {
  const isWhole = languages.length === settings.languages.length
  return isWhole && hasPages(settings) ? [settings.sourceLanguage, ...languages] : languages
}

function hasPages({formats}: Settings): boolean {
  return editionFormats.some(({name, isPage}) => isPage && formats.includes(name))
}

/** What a byte of source costs against one that is only read. */
function weight(settings: Settings): number {
  return hasPages(settings) ? 6 : 2
}

/** Puts what came of an edition in the place of what the list said of it. */
function takeDown({editions, unfinished}: EditionList, outcome: EditionOutcome): void {
  const {statement, language, files, counts} = outcome
  const formats = new Set(files.map(({format}) => format))
  const isReplaced = (row: BuiltEdition): boolean =>
    row.language === language && (files.length === 0 || formats.has(row.format))
  const kept = (editions.get(statement) ?? []).filter((row) => !isReplaced(row))
  editions.set(statement, [...kept, ...files])
  const others = (unfinished.get(statement) ?? []).filter((row) => row.language !== language)
  const isUnfinished = files.length === 0 || files.some(({draft}) => draft)
  unfinished.set(statement, isUnfinished ? [...others, {statement, language, counts}] : others)
}
