import type {Settings} from '../model/settings.ts'
import type {EditionList} from './edition-list.ts'

/** What indexes are made of. */
export interface IndexWork {
  readonly list: EditionList
  readonly statements: readonly string[]
  readonly changed: ReadonlySet<string>
  readonly settings: Settings
}

export async function writeIndexes(_root: string, _work: IndexWork): Promise<void> {}
