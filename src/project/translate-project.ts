import {type AskedEngine, askEngine} from './ask-engine.ts'
import type {Attempt} from './job.ts'
import {withLock} from './lock.ts'
import {prepareTranslation} from './prepare-translation.ts'
import {readConcepts} from './read-concepts.ts'
import type {TranslateWork} from './translate-work.ts'
import {createTranslationTally, type LanguageTranslation} from './translation-tally.ts'

/** What a run did. */
export interface TranslateReport extends Attempt, AskedEngine {
  readonly languages: readonly LanguageTranslation[]
}

/**
 * Fills the entries of catalogs that have no target, and those of a machine that are out of date: from the memory, by our own
 * rules, and by an engine, in this order. Catalogs are synced first. Others may write to the project while the engine is at
 * work; only one run at a time translates. Laws: a person's words are never replaced; whatever ends the run, what an engine
 * has answered is kept, in a catalog or among the answers, and the next run does not ask for it again.
 *
 * @throws UserError where nothing could be done at all.
 */
export function translateProject(work: TranslateWork): Promise<TranslateReport> {
  const {root, settings, version, onWait} = work
  const {sourceLanguage} = settings
  const waiting = onWait ? {onWait} : {}
  return withLock(
    root,
    async () => {
      const concepts = await readConcepts(root, {sourceLanguage, version})
      const prepared = await withLock(
        root,
        () => prepareTranslation({...work, dryRun: false}),
        waiting,
      )
      const tally = createTranslationTally(work.languages, prepared.catalogs)
      const errors = [...prepared.errors]
      const asked = await askEngine(work, prepared.catalogs, {concepts, tally, errors})
      return {languages: tally.languages(), errors: [...errors, ...tally.errors()], ...asked}
    },
    {...waiting, lock: 'translating'},
  )
}
