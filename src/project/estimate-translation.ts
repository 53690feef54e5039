import {estimateCost} from '../translate/plan/estimate-cost.ts'
import type {Attempt} from './job.ts'
import {withLock} from './lock.ts'
import {openAnswers} from './open-answers.ts'
import {openEngine} from './open-engine.ts'
import {planJobs} from './plan-jobs.ts'
import type {PreparedCatalog} from './prepare-translation.ts'
import {prepareTranslation} from './prepare-translation.ts'
import {readConcepts} from './read-concepts.ts'
import type {TranslateWork} from './translate-work.ts'
import type {LanguageTranslation} from './translation-tally.ts'

/** What a run would do to a language. */
export interface LanguageEstimate
  extends Pick<LanguageTranslation, 'language' | 'memory' | 'alone'> {
  /** Segments for the engine, those included whose answer is kept from an earlier run. */
  readonly segments: number
  readonly kept: number
  /** Code points that would be sent. */
  readonly characters: number
  /** Absent without `pricePerMillion`. */
  readonly price?: number
}

/**
 * What `translateProject` would do, without asking an engine for translations and without writing a catalog.
 *
 * @throws UserError as `openEngine`.
 */
export async function estimateTranslation(
  work: TranslateWork,
): Promise<Attempt & {readonly languages: readonly LanguageEstimate[]}> {
  const {root, settings, version, onWait} = work
  const {sourceLanguage} = settings
  const concepts = await readConcepts(root, {sourceLanguage, version})
  const {catalogs, errors} = await withLock(
    root,
    () => prepareTranslation({...work, dryRun: true}),
    onWait ? {onWait} : {},
  )
  const {engine: name} = work
  if (name === undefined)
    return {languages: work.languages.map((language) => withoutEngine(language, catalogs)), errors}
  const open = await openEngine({...work, engine: name, concepts, isEstimate: true})
  const cache = openAnswers(root, sourceLanguage)
  const pricePerMillion = settings.engines[name]?.pricePerMillion
  try {
    const jobs = planJobs(work, catalogs, {...open, concepts})
    const languages = jobs.map(({engine, language, batches}): LanguageEstimate => {
      const filled = withoutEngine(language, catalogs)
      return {...filled, ...estimateCost(batches, {engine, cache, pricePerMillion})}
    })
    return {languages, errors}
  } finally {
    cache.close()
  }
}

/** What is filled in a language, and how many segments that leaves. */
function withoutEngine(language: string, catalogs: readonly PreparedCatalog[]): LanguageEstimate {
  const own = catalogs.filter(({catalog}) => catalog.language === language)
  const sum = (of: (each: PreparedCatalog) => number): number =>
    own.reduce((total, each) => total + of(each), 0)
  return {
    language,
    memory: sum(({memory}) => memory),
    alone: sum(({alone}) => alone),
    segments: sum(({wanted}) => wanted),
    kept: 0,
    characters: 0,
  }
}
