import type {UserError} from '../../model/user-error.ts'
import {countCharacters} from '../answer/count-characters.ts'
import type {Batch} from '../plan/batch.ts'
import {textWire} from '../plan/text-wire.ts'
import type {Outcome} from './outcome.ts'
import type {TranslateJob} from './translate-all.ts'

/** How far a run is. */
export interface TranslateProgress {
  readonly segments: {readonly done: number; readonly total: number}
  /** Code points of source text, from the cache or sent. */
  readonly characters: {readonly done: number; readonly total: number}
}

/** What came of a language. */
export interface LanguageSummary {
  readonly language: string
  readonly engine: string
  readonly translated: number
  readonly broken: number
  readonly failed: number
  readonly left: number
  /** The first error, where there was one. */
  readonly error?: UserError
}

/** What has come of a run so far. Mutable. */
export interface Tally {
  readonly count: (job: TranslateJob, batch: Batch, outcomes: readonly Outcome[]) => void
  readonly progress: () => TranslateProgress
  /** By job, in the order of the jobs. */
  readonly languages: () => LanguageSummary[]
  /** What the services charge for; undefined where none says. */
  readonly billed: () => number | undefined
}

/** A tally of jobs of which nothing is done yet. */
export function createTally(jobs: readonly TranslateJob[]): Tally {
  const counts = new Map<TranslateJob, Counts>(
    jobs.map((job) => [job, {translated: 0, broken: 0, failed: 0, left: 0}]),
  )
  const batches = jobs.flatMap((job) => job.batches)
  const total = {
    segments: batches.reduce((sum, {texts}) => sum + texts.length, 0),
    characters: batches.reduce((sum, batch) => sum + charactersOf(batch), 0),
  }
  const done = {segments: 0, characters: 0}
  let billed: number | undefined
  return {
    count: (job, batch, outcomes) => {
      const own = counts.get(job)
      for (const outcome of outcomes) {
        if (own) own[outcome.kind]++
        if (own && outcome.kind === 'failed') own.error ??= outcome.error
        if ('billedCharacters' in outcome) billed = (billed ?? 0) + (outcome.billedCharacters ?? 0)
      }
      done.segments += batch.texts.length
      done.characters += charactersOf(batch)
    },
    progress: () => ({
      segments: {done: done.segments, total: total.segments},
      characters: {done: done.characters, total: total.characters},
    }),
    languages: () =>
      [...counts].map(([{language, engine}, own]) => ({language, engine: engine.name, ...own})),
    billed: () => billed,
  }
}

/** Outcomes of a language so far. */
interface Counts {
  translated: number
  broken: number
  failed: number
  left: number
  error?: UserError
}

/** Code points of a batch. */
function charactersOf({texts}: Batch): number {
  return texts.reduce(
    (sum, {source}) => sum + (textWire(source)?.characters ?? countCharacters(source)),
    0,
  )
}
