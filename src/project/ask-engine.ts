import type {Finding} from '../model/finding.ts'
import type {Concept} from '../model/glossary.ts'
import {UserError} from '../model/user-error.ts'
import {machineObjections} from '../pipeline/machine-objections.ts'
import type {Engine} from '../translate/engine.ts'
import type {Batch} from '../translate/plan/batch.ts'
import type {Outcome} from '../translate/run/outcome.ts'
import {type TranslateSummary, translateAll} from '../translate/run/translate-all.ts'
import {openAnswers} from './open-answers.ts'
import {openEngine} from './open-engine.ts'
import {planJobs} from './plan-jobs.ts'
import type {PreparedCatalog} from './prepare-translation.ts'
import type {EngineWork, TranslateWork} from './translate-work.ts'
import {translationFindings} from './translation-findings.ts'
import type {TranslationTally} from './translation-tally.ts'
import {writeOutcomes} from './write-outcomes.ts'

/** What came of a run beside the counts of its tally. */
export interface AskedEngine {
  /** Code points sent. */
  readonly sent: number
  /** What the service says it charges for; absent where it does not say. */
  readonly billedCharacters?: number
  /** What `sent` costs, in whatever currency `pricePerMillion` is; absent without it. */
  readonly price?: number
  /** Why it ended before all was asked for, if it did. */
  readonly ended?: 'stopped' | 'budget'
  /** What `check` will say of it at error severity, and answers that could not be used. */
  readonly findings: readonly Finding[]
}

/** The glossary, and where a run takes down what comes of it. */
interface Records {
  readonly concepts: readonly Concept[]
  readonly tally: TranslationTally
  /** What could not be done, and why; filled. */
  readonly errors: unknown[]
}

/**
 * Has an engine translate what is wanted of catalogs, and writes each batch as it comes. What ends the work early, such as a
 * full disk or a missing key, goes to `errors`.
 */
export async function askEngine(
  work: TranslateWork,
  catalogs: readonly PreparedCatalog[],
  records: Records,
): Promise<AskedEngine> {
  const {engine} = work
  if (engine === undefined || catalogs.every(({wanted}) => wanted === 0))
    return {sent: 0, findings: []}
  const {sent, billedCharacters, ended, isSample} = await run({...work, engine}, catalogs, records)
  const {pricePerMillion} = work.settings.engines[engine] ?? {}
  return {
    sent,
    ...(billedCharacters !== undefined && {billedCharacters}),
    ...(pricePerMillion !== undefined && {price: (sent * pricePerMillion) / 1e6}),
    ...(ended && {ended}),
    findings: isSample ? [] : findingsOf(work, records),
  }
}

/** Asks for everything; after an error that ends the work, tells what was sent before it. */
async function run(
  work: EngineWork,
  catalogs: readonly PreparedCatalog[],
  records: Records,
): Promise<Omit<TranslateSummary, 'languages'> & Partial<Pick<Engine, 'isSample'>>> {
  const {root, settings, signal, stop, maxCharacters} = work
  const {concepts} = records
  let sent = 0
  const cache = openAnswers(root, settings.sourceLanguage)
  try {
    const open = await openEngine({...work, concepts})
    const {isSample = false} = open.engine
    const summary = await translateAll(planJobs(work, catalogs, {...open, concepts}), {
      ...{signal, stop, cache, maxCharacters},
      objections: isSample ? undefined : objector(work, concepts),
      onBatch: (batch, outcomes) => handOn(work, {batch, outcomes}, records),
      onProgress: (progress) => {
        sent = progress.sent
        work.onProgress?.(progress)
      },
    })
    return {...summary, isSample}
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    records.errors.push(error)
    return {sent}
  } finally {
    cache.close()
  }
}

/** What checks of terms and numbers have against a target of a batch. */
function objector(
  {settings}: TranslateWork,
  concepts: readonly Concept[],
): (batch: Batch, id: string, target: string) => readonly string[] {
  return ({texts, language}, id, target) => {
    const source = texts.find((text) => text.id === id)?.source ?? ''
    return machineObjections({source, target, language}, {settings, concepts})
  }
}

/** What stops one catalog, and none of the others. */
const local: ReadonlySet<string> = new Set(['catalog', 'encoding', 'permission', 'statement'])

/** Writes what came of a batch. A catalog that cannot be written does not stop the others. */
async function handOn(
  work: EngineWork,
  {batch, outcomes}: {readonly batch: Batch; readonly outcomes: readonly Outcome[]},
  {tally, errors}: Records,
): Promise<void> {
  const nothing = {filled: [], passed: []}
  const isAnswered = outcomes.some(({kind}) => kind === 'translated' || kind === 'broken')
  if (!isAnswered) return tally.take(batch, outcomes, nothing)
  try {
    tally.take(batch, outcomes, await writeOutcomes(work, batch, outcomes))
  } catch (error) {
    const failed = outcomes.filter(({kind}) => kind === 'failed')
    tally.take(batch, failed, nothing)
    if (!(error instanceof UserError && local.has(error.code))) throw error
    const isKnown = errors.some((each) => each instanceof UserError && isSame(each, error))
    if (!isKnown) errors.push(error)
  }
}

function isSame(one: UserError, other: UserError): boolean {
  return one.message === other.message && one.place?.file === other.place?.file
}

/** The findings on all that the run has changed. */
function findingsOf(
  {root, settings}: TranslateWork,
  {concepts, tally, errors}: Records,
): Finding[] {
  return tally.touched().flatMap((catalog) => {
    try {
      return translationFindings(catalog, {root, settings, concepts})
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      errors.push(error)
      return []
    }
  })
}
