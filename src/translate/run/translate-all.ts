import {UserError} from '../../model/user-error.ts'
import type {Engine} from '../engine.ts'
import {EngineError} from '../engine-error.ts'
import type {Batch} from '../plan/batch.ts'
import {type Budget, createBudget} from './budget.ts'
import {type CallSession, isStopped, sleeper} from './call-session.ts'
import {createGate, type Gate} from './gate.ts'
import type {Outcome} from './outcome.ts'
import {createTally, type LanguageSummary, type TranslateProgress} from './tally.ts'
import {type TranslateOptions, translateBatch} from './translate-batch.ts'
import {StoppedError, withRetries} from './with-retries.ts'

/** The batches of a language, and the engine for it. */
export interface TranslateJob {
  readonly engine: Engine
  /** BCP 47. */
  readonly language: string
  readonly batches: readonly Batch[]
}

/** What a run is done with. */
export interface TranslateAllOptions extends Omit<TranslateOptions, 'budget' | 'objections'> {
  /** Takes the outcomes of a batch as soon as they are there; one call at a time. */
  readonly onBatch: (batch: Batch, outcomes: readonly Outcome[]) => void | Promise<void>
  /** Called after each batch. `sent` are code points sent so far or set aside for calls under way. */
  readonly onProgress?:
    | ((progress: TranslateProgress & {readonly sent: number}) => void)
    | undefined
  /** As in `TranslateOptions`, for a text of a batch. */
  readonly objections?:
    | ((batch: Batch, id: string, target: string) => readonly string[])
    | undefined
  /** Code points of source text that may be sent. Default no limit. */
  readonly maxCharacters?: number | undefined
}

/** What came of a run. */
export interface TranslateSummary {
  /** By job, in order. */
  readonly languages: readonly LanguageSummary[]
  /** Code points sent. */
  readonly sent: number
  /** What the services say they charge for; absent where none says. */
  readonly billedCharacters?: number
  /** Why it ended before all was asked for, if it did. */
  readonly ended?: 'stopped' | 'budget'
}

/**
 * Translates into several languages at once, with as many calls under way as each engine takes. Laws: `onBatch` gets each
 * batch once, with one outcome for each of its texts; an engine or a language that fails leaves the others running; never are
 * more than `maxCharacters` sent. Once `stop` is aborted it ends as soon as the calls under way have ended.
 *
 * @throws what `onBatch` or `objections` throw, once the calls under way have ended; no error of an engine
 */
export async function translateAll(
  jobs: readonly TranslateJob[],
  options: TranslateAllOptions,
): Promise<TranslateSummary> {
  const budget = createBudget(options.maxCharacters)
  const tally = createTally(jobs)
  const faults = new Faults()
  const settings = settingsOf(options, faults.signal)
  const refusals = new Map<TranslateJob, Promise<UserError | undefined>>()
  let handing: Promise<void> = Promise.resolve()

  async function translate({job, batch}: Piece, gate: Gate): Promise<void> {
    const about = {...settings, budget, engine: job.engine}
    const outcomes = await outcomesOf({job, batch}, {about, gate, refusals, options}).catch(
      (error: unknown) => {
        faults.add(error)
        return leftAll(batch)
      },
    )
    gate.learn(job.language, outcomes)
    tally.count(job, batch, outcomes)
    options.onProgress?.({...tally.progress(), sent: budget.used()})
    handing = handing
      .then(() => options.onBatch(batch, outcomes))
      .catch((error) => faults.add(error))
    await handing
  }

  const queues = Map.groupBy(interleave(jobs), ({job}) => job.engine)
  const lanes = [...queues].flatMap(([engine, queue]) => {
    const gate = createGate()
    const lane = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) await translate(next, gate)
    }
    return Array.from({length: Math.min(engine.limits.calls, queue.length)}, lane)
  })
  await Promise.all(lanes)
  faults.throwFirst()
  const languages = tally.languages()
  const billedCharacters = tally.billed()
  return {
    languages,
    sent: budget.used(),
    ...(billedCharacters !== undefined && {billedCharacters}),
    ...(languages.some(({left}) => left > 0) && {ended: budget.isSpent() ? 'budget' : 'stopped'}),
  }
}

/** A batch of a job. */
interface Piece {
  readonly job: TranslateJob
  readonly batch: Batch
}

/** Errors that end a run: what came after them would be lost. */
class Faults {
  private readonly controller = new AbortController()
  private first: {readonly error: unknown} | undefined

  get signal(): AbortSignal {
    return this.controller.signal
  }

  add(error: unknown): void {
    this.first ??= {error}
    this.controller.abort()
  }

  throwFirst(): void {
    if (this.first) throw this.first.error
  }
}

/** What all calls of the run share; `ended` stops it, too. */
function settingsOf(
  {signal, stop = signal, sleep, random = Math.random, cache}: TranslateAllOptions,
  ended: AbortSignal,
): Omit<CallSession, 'budget' | 'engine'> {
  const stops = AbortSignal.any([stop, ended])
  return {signal, stop: stops, sleep: sleep ?? sleeper([signal, stops]), random, cache}
}

/** Batches of all languages in turn, so that none has to wait for another to end. */
function interleave(jobs: readonly TranslateJob[]): Piece[] {
  const longest = Math.max(0, ...jobs.map(({batches}) => batches.length))
  return [...Array(longest).keys()].flatMap((index) =>
    jobs.flatMap((job) => {
      const batch = job.batches[index]
      return batch ? [{job, batch}] : []
    }),
  )
}

/** What comes of a batch. */
async function outcomesOf(
  {job, batch}: Piece,
  {
    about,
    gate,
    refusals,
    options,
  }: {
    readonly about: CallSession & {readonly budget: Budget}
    readonly gate: Gate
    readonly refusals: Map<TranslateJob, Promise<UserError | undefined>>
    readonly options: TranslateAllOptions
  },
): Promise<readonly Outcome[]> {
  const failed = (error: UserError) =>
    batch.texts.map(({id}): Outcome => ({kind: 'failed', id, error}))
  if (isStopped(about)) return leftAll(batch)
  const closed = gate.closed(job.language)
  if (closed) return failed(closed)
  const asked = refusals.get(job) ?? refusalOf(job, batch, about)
  refusals.set(job, asked)
  const refusal = await asked
  if (refusal) return failed(refusal)
  const {objections} = options
  return translateBatch(job.engine, batch, {
    ...about,
    objections: objections && ((id, target) => objections(batch, id, target)),
  })
}

/** Why a job cannot be done at all. */
async function refusalOf(
  {engine, language}: TranslateJob,
  {sourceLanguage}: Batch,
  session: CallSession,
): Promise<UserError | undefined> {
  try {
    const message = await withRetries(() => engine.refusal({sourceLanguage, language}), session)
    if (message === undefined) return undefined
    return new EngineError(message, {
      failure: 'unsupported',
      advice: 'Take another engine for this language by `--engine`, or have people translate it.',
    })
  } catch (error) {
    if (error instanceof UserError) return error
    if (error instanceof StoppedError) return undefined
    throw error
  }
}

/** The outcomes of a batch that is not asked for. */
function leftAll({texts}: Batch): Outcome[] {
  return texts.map(({id}) => ({kind: 'left', id, because: 'stopped'}))
}
