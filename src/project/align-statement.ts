import {parse, relative, resolve} from 'node:path'
import {serializeCatalog} from '../catalog/serialize-catalog.ts'
import {type Alignment, alignStatements} from '../memory/align/align-statements.ts'
import type {AlignableText, AlignedPair} from '../memory/align/alignable.ts'
import {alignedUnits} from '../memory/align/aligned-units.ts'
import {fillCatalog} from '../memory/align/fill-catalog.ts'
import {type PairUse, useOf} from '../memory/align/sort-pairs.ts'
import {exportTmx} from '../memory/tmx/export-tmx.ts'
import type {Settings} from '../model/settings.ts'
import {UserError} from '../model/user-error.ts'
import {type ReadStatement, readStatement} from '../pipeline/read-statement.ts'
import {syncLanguage} from '../pipeline/sync-language.ts'
import {withLock} from './lock.ts'
import {catalogPath, sourcePath} from './paths.ts'
import {readMarkdown, readSource} from './read-source.ts'
import {readTextIfAny} from './read-text.ts'
import {isBelow} from './safe-path.ts'
import {writeAtomic, writeIfChanged} from './write-file.ts'

/** What is to be aligned, and where it goes. */
export interface AlignWork {
  readonly root: string
  readonly settings: Settings
  /** Name of the statement. */
  readonly statement: string
  /** Absolute path of its translation, which may lie outside the project. */
  readonly translation: string
  /** Of the translation. */
  readonly language: string
  /** ISO 8601 day. */
  readonly date: string
  readonly version: string
  /** Absolute path of a TMX file, which is written in place of the catalog. */
  readonly tmx?: string
  readonly onWait?: (holder: string) => void
}

/** A pair for people to look at. */
export interface ShownPair {
  readonly confidence: number
  readonly source: string
  readonly target: string
}

/** What came of an alignment. */
export interface AlignReport {
  /** What was written, relative to the root. */
  readonly file: string
  /** Entries filled and joined, those that had something already; with `tmx`, units written. */
  readonly written: {
    readonly filled: number
    readonly joined: number
    readonly kept: number
    readonly units: number
  }
  /** Numbers of pairs by what they are good for. */
  readonly pairs: Readonly<Record<PairUse, number>>
  /** Pairs with both sides, the least sure first; those that are all but certain are left out. */
  readonly leastSure: readonly ShownPair[]
}

/** Pairs that are surer need no look of their own. */
const sure = 0.9
const mostShown = 10

/** Sentences of a text that can be aligned in seconds; a book has some ten thousand. */
const mostSegments = 30_000

/**
 * Takes an existing translation of a statement in: aligns the two and fills entries without a target, or writes a TMX file.
 *
 * @throws UserError as `readText`; `usage` where the two texts do not correspond; `too-large`. Nothing is written then.
 */
export function alignStatement(work: AlignWork): Promise<AlignReport> {
  const {root, settings, statement, language, onWait} = work
  return withLock(
    root,
    async () => {
      const source = readStatement(statement, readSource(root, statement).text, settings)
      const {path, text} = readTranslation(work)
      const target = readStatement(path, text, {...settings, sourceLanguage: language})
      refuseSize(source, sourcePath(statement))
      refuseSize(target, path)
      const texts = {
        source: alignable(source, settings.sourceLanguage),
        target: alignable(target, language),
      }
      const alignment = alignStatements(texts)
      refuse(alignment, {source: sourcePath(statement), target: path})
      const {pairs} = alignment
      const written =
        work.tmx === undefined
          ? fillFile(work, {...texts, pairs, read: source})
          : await writeMemory(work, work.tmx, {...texts, pairs})
      const {source: from} = texts
      return {...written, pairs: countUses(pairs, from), leastSure: leastSure(pairs, texts)}
    },
    onWait ? {onWait} : {},
  )
}

/** What has been aligned. */
interface Aligned {
  readonly source: AlignableText
  readonly target: AlignableText
  readonly pairs: readonly AlignedPair[]
}

const nothing = {filled: 0, joined: 0, kept: 0, units: 0}

/** The translation, with its path as people know it. */
function readTranslation({root, translation}: AlignWork): {path: string; text: string} {
  if (!isBelow(resolve(root), translation))
    return {path: translation, text: readMarkdown(parse(translation).root, translation).text}
  const path = relative(root, translation)
  return {path, text: readMarkdown(root, path).text}
}

/** Fills the catalog, brought in step with its statement. */
function fillFile(
  {root, settings, statement, language, date}: AlignWork,
  {read, ...aligned}: Aligned & {readonly read: ReadStatement},
): Pick<AlignReport, 'file' | 'written'> {
  const file = catalogPath(language, statement)
  const old = readTextIfAny(root, file, 'catalog')?.text
  const {sourceLanguage} = settings
  const {catalog} = syncLanguage(read, language, {po: old, sourceLanguage})
  const {catalog: filled, ...counts} = fillCatalog({catalog, ...aligned, date})
  writeIfChanged(root, {path: file, data: serializeCatalog(filled)}, old)
  return {file, written: {...nothing, ...counts}}
}

/** Writes the pairs as a translation memory. */
async function writeMemory(
  {root, settings, statement, date, version}: AlignWork,
  path: string,
  {pairs, ...texts}: Aligned,
): Promise<Pick<AlignReport, 'file' | 'written'>> {
  const units = alignedUnits(pairs, {...texts, document: statement, date})
  const chunks: Uint8Array[] = []
  const header = {sourceLanguage: settings.sourceLanguage, version}
  for await (const chunk of exportTmx(units, header)) chunks.push(chunk)
  const file = relative(root, path)
  writeAtomic(root, file, Buffer.concat(chunks))
  return {file, written: {...nothing, units: units.length}}
}

/** A statement as alignment takes it. */
function alignable({segments, statement}: ReadStatement, language: string): AlignableText {
  return {language, segments, outline: statement.outline}
}

/** Ends the work on a text that is too long. */
function refuseSize({segments}: ReadStatement, file: string): void {
  if (segments.length <= mostSegments) return
  throw new UserError(
    `Cannot align ${file}: it has ${segments.length} segments, expected at most ${mostSegments}`,
    {code: 'too-large', advice: 'Divide both texts in the same places.', place: {file}},
  )
}

/** Ends the work where there is nothing to align. */
function refuse(
  {correspondence}: Alignment,
  {source, target}: {readonly source: string; readonly target: string},
): void {
  const {verdict} = correspondence
  if (verdict === 'translation') return
  const [reason, advice] = refusals[verdict]
  const percent = (share: number): string => `${Math.round(share * 100)} %`
  const shares = `${percent(correspondence.source)} of the first and ${percent(correspondence.target)} of the second fit together`
  throw new UserError(
    `Cannot align ${source} with ${target}: ${reason}${verdict === 'unrelated' ? ` (at most ${shares})` : ''}`,
    {code: 'usage', advice, place: {file: target}},
  )
}

const refusals = {
  empty: ['one of them has no text', 'Check that both files hold the whole statement.'],
  same: [
    'most sentences are the same word for word',
    'Give the translation, not another copy of the source.',
  ],
  unrelated: [
    'the two texts do not correspond',
    'Check that it is a translation of this statement, in the language that `--to` names.',
  ],
} as const

function countUses(
  pairs: readonly AlignedPair[],
  source: AlignableText,
): Readonly<Record<PairUse, number>> {
  const counts = {usable: 0, unsure: 0, source: 0, target: 0, unfit: 0}
  for (const pair of pairs) counts[useOf(pair, source)]++
  return counts
}

/** The pairs that people should look at first. */
function leastSure(
  pairs: readonly AlignedPair[],
  {source, target}: {readonly source: AlignableText; readonly target: AlignableText},
): ShownPair[] {
  const textOf = (indices: readonly number[], {segments}: AlignableText): string =>
    indices.map((index) => segments[index]?.source).join(' ')
  return pairs
    .filter((pair) => pair.source.length > 0 && pair.target.length > 0 && pair.confidence < sure)
    .sort((a, b) => a.confidence - b.confidence)
    .slice(0, mostShown)
    .map((pair) => ({
      confidence: Math.round(pair.confidence * 100) / 100,
      source: textOf(pair.source, source),
      target: textOf(pair.target, target),
    }))
}
