import type {State} from '../model/catalog.ts'

/**
 * All states, from the least to the most that has been done. The memory's database holds their places in this list:
 * another order needs another version of its tables.
 */
export const states: readonly State[] = [
  'untranslated',
  'machine',
  'draft',
  'translated',
  'reviewed',
]
