import {parseCatalog} from '../catalog/parse-catalog.ts'
import {serializeCatalog} from '../catalog/serialize-catalog.ts'
import type {Settings} from '../model/settings.ts'
import {UserError} from '../model/user-error.ts'
import type {FillPolicy} from '../pipeline/is-fillable.ts'
import {readStatement} from '../pipeline/read-statement.ts'
import {syncLanguage} from '../pipeline/sync-language.ts'
import {type TakenOutcomes, takeOutcomes} from '../pipeline/take-outcomes.ts'
import type {Batch} from '../translate/plan/batch.ts'
import type {Outcome} from '../translate/run/outcome.ts'
import {withLock} from './lock.ts'
import {catalogPath} from './paths.ts'
import {readSource} from './read-source.ts'
import {readTextIfAny} from './read-text.ts'
import {replaceFile} from './write-file.ts'

/** Where outcomes go, and as whose. */
export interface WriteOutcomesWork extends FillPolicy {
  readonly root: string
  readonly settings: Settings
  /** Name of the engine. */
  readonly engine: string
  /** ISO 8601 day. */
  readonly date: string
}

/** Another program that writes a catalog as often as this while we do is at odds with us. */
const MOST_ATTEMPTS = 20

/**
 * Writes what an engine made of a batch into the catalog as it is now, under the lock of the project. What a person saves from
 * an editor meanwhile, which knows nothing of locks, is read again and kept.
 *
 * @throws UserError as `readText` and `writeAtomic`; `busy`.
 */
export function writeOutcomes(
  {root, settings, ...about}: WriteOutcomesWork,
  batch: Batch,
  outcomes: readonly Outcome[],
): Promise<TakenOutcomes> {
  const {statement, language} = batch
  const path = catalogPath(language, statement)
  return withLock(root, () => {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const old = readTextIfAny(root, path, 'catalog')
      const catalog = old
        ? parseCatalog(old.text, {statement, language})
        : newCatalog(root, settings, batch)
      const taken = takeOutcomes(catalog, {...about, batch, outcomes})
      if (taken.catalog === catalog && old) return taken
      if (replaceFile(root, {path, data: serializeCatalog(taken.catalog)}, old?.stamp)) return taken
    }
    throw new UserError(`Cannot write ${path}: another program keeps writing it`, {
      code: 'busy',
      advice: 'End that program and run the command again; no answer is asked for twice.',
      place: {file: path},
    })
  })
}

/** The catalog anew, where somebody has removed it. */
function newCatalog(root: string, settings: Settings, {statement, language}: Batch) {
  const read = readStatement(statement, readSource(root, statement).text, settings)
  const {sourceLanguage} = settings
  return syncLanguage(read, language, {po: undefined, sourceLanguage}).catalog
}
