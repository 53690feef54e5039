import {noCounts, type SyncCounts} from '../catalog/sync-counts.ts'
import type {Settings} from '../model/settings.ts'
import {openIndex} from './file-index.ts'
import {type Attempt, collect, type JobContext} from './job.ts'
import {withLock} from './lock.ts'
import {type MovedStatement, moveCatalogs} from './move-catalogs.ts'
import {sizeOfSources, spread} from './spread.ts'

/** What is to be synced, and who wants to know how it goes. */
export interface SyncWork extends JobContext {
  readonly statements: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
  readonly onWait?: (holder: string) => void
}

/** What a sync did. */
export interface SyncReport extends Attempt {
  /** Sums over the statements that were read, by language, in segments. */
  readonly languages: Readonly<Record<string, SyncCounts>>
  /** Statements that were read. */
  readonly synced: number
  /** Statements that are as the last sync left them, as are their catalogs; they were not read. */
  readonly unchanged: number
  /** Statements whose files were renamed, with their catalogs. */
  readonly moved: readonly MovedStatement[]
}

/**
 * Brings the catalogs of statements in step with them. Statements that nobody has touched since are recognised by the
 * index and not read. One sync at a time works on a project; errors of single statements and languages come
 * together at the end.
 */
export function syncProject(work: SyncWork): Promise<SyncReport> {
  const {root, statements, languages, settings, version, onProgress, onWait} = work
  return withLock(
    root,
    async () => {
      const index = openIndex(root, {
        version,
        key: syncKey(settings),
        languages: settings.languages,
      })
      const stale = statements.filter((statement) => !index.isUnchanged(statement, languages))
      const moved = stale.length > 0 ? moveCatalogs(root, {statements: stale, settings}) : []
      let done = 0
      const outcomes = await spread({
        job: 'sync',
        statements: stale,
        context: {root, languages, settings, version},
        bytes: sizeOfSources(root, stale) * (1 + languages.length / 5),
        onResult: () => onProgress?.(++done, stale.length),
      })
      for (const outcome of outcomes)
        if (outcome.result) index.record(outcome.statement, outcome.result)
      index.save()
      const {results, errors} = collect(outcomes)
      const byLanguage = languages.map((language) => [
        language,
        addCounts(results.map(({counts}) => counts[language])),
      ])
      return {
        languages: Object.fromEntries(byLanguage),
        synced: results.length,
        unchanged: statements.length - stale.length,
        moved,
        errors,
      }
    },
    onWait ? {onWait} : {},
  )
}

/** The settings on which a catalog depends, as one text. */
export function syncKey({sourceLanguage, abbreviations, translatableFields}: Settings): string {
  return JSON.stringify([sourceLanguage, abbreviations, translatableFields])
}

/** Counts added up, relation by relation. */
function addCounts(all: readonly (SyncCounts | undefined)[]): SyncCounts {
  const sum: Record<string, number> = {...noCounts}
  for (const counts of all)
    for (const [relation, count] of Object.entries(counts ?? {}))
      sum[relation] = (sum[relation] ?? 0) + count
  return sum as SyncCounts
}
