import {states} from '../catalog/states.ts'
import type {MemoryStats} from '../model/memory.ts'
import {countDocuments} from './documents.ts'
import {integer} from './row.ts'
import type {Store} from './store.ts'

/** Figures of the memory, within a transaction. Reads all units once. */
export function memoryStats(store: Store): MemoryStats {
  const rows = store.all(
    'SELECT language, state, count(*) AS units FROM pair GROUP BY language, state',
  )
  const byLanguage = new Map<string, number>()
  const byState = new Map<number, number>()
  for (const row of rows) {
    const language = store.names.text(row.language)
    const units = integer(row, 'units')
    byLanguage.set(language, (byLanguage.get(language) ?? 0) + units)
    byState.set(integer(row, 'state'), (byState.get(integer(row, 'state')) ?? 0) + units)
  }
  const languages = [...byLanguage].map(([language, units]) => ({language, units}))
  languages.sort(
    (left, right) => right.units - left.units || (left.language < right.language ? -1 : 1),
  )
  const pages = integer(store.get('PRAGMA page_count'), 'page_count')
  return {
    sources: integer(store.get('SELECT count(*) AS count FROM source'), 'count'),
    units: languages.reduce((sum, {units}) => sum + units, 0),
    machine: byState.get(states.indexOf('machine')) ?? 0,
    reviewed: byState.get(states.indexOf('reviewed')) ?? 0,
    languages,
    documents: countDocuments(store),
    bytes: pages * integer(store.get('PRAGMA page_size'), 'page_size'),
  }
}
