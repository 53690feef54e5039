import type {Concept} from '../model/glossary.ts'
import {planLanguage} from '../pipeline/plan-language.ts'
import type {TranslateJob} from '../translate/run/translate-all.ts'
import type {OpenEngine} from './open-engine.ts'
import type {PreparedCatalog} from './prepare-translation.ts'
import type {TranslateWork} from './translate-work.ts'

/** What an engine is to be asked for, by language. */
export function planJobs(
  {settings, languages, overwriteMachine}: TranslateWork,
  catalogs: readonly PreparedCatalog[],
  {engine, settingsFor, concepts}: OpenEngine & {readonly concepts: readonly Concept[]},
): TranslateJob[] {
  const {sourceLanguage} = settings
  const byLanguage = Map.groupBy(catalogs, ({catalog}) => catalog.language)
  return languages.map((language): TranslateJob => {
    const about = {
      engine,
      sourceLanguage,
      concepts,
      overwriteMachine,
      settings: settingsFor(language),
    }
    const own = byLanguage.get(language) ?? []
    const batches = own.flatMap(({read, catalog, wanted}) =>
      wanted === 0 ? [] : planLanguage(read, catalog, about),
    )
    return {engine, language, batches}
  })
}
