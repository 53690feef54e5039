import type {Relation} from './aligning.ts'

/** How many segments stood in which relation to the catalog, and how many entries lost their segment. */
export type SyncCounts = Readonly<Record<Relation | 'resegmented' | 'new' | 'gone', number>>

/** The counts of a catalog without segments. */
export const noCounts: SyncCounts = {
  untouched: 0,
  moved: 0,
  revived: 0,
  restored: 0,
  retouched: 0,
  edited: 0,
  resegmented: 0,
  new: 0,
  gone: 0,
}
