import type {MemoryUnit} from '../model/memory.ts'
import {integer} from './row.ts'
import type {Store} from './store.ts'
import {pairFields, toPair, toUnit} from './stored-pairs.ts'

/** Which units are wanted; all where nothing is given. */
export interface UnitFilter {
  readonly language?: string
  readonly document?: string
}

/** Units that are read at once: what lives as long as ten times as many do, V8 takes for what stays, and lets lie. */
const atOnce = 50

/** The next units after a number, with the number of the last one; undefined at the end. */
export function unitsFrom(
  store: Store,
  after: number,
  {language, document}: UnitFilter,
): {units: MemoryUnit[]; last: number | undefined} {
  const wanted = (name: string | undefined): number =>
    name === undefined ? 0 : (store.names.find(name) ?? -1)
  // Said outright where it is wanted, so that the index of documents is used.
  const ofDocument = document === undefined ? '?3 = 0' : 'document = ?3'
  const rows = store.all(
    `SELECT ${pairFields} FROM pair JOIN source ON source.id = pair.source
     WHERE pair.id > ?1 AND (?2 = 0 OR pair.language = ?2) AND ${ofDocument}
     ORDER BY pair.id LIMIT ${atOnce}`,
    after,
    wanted(language),
    wanted(document),
  )
  const last = rows.at(-1)
  return {
    units: rows.map((row) => toUnit(store, toPair(store, row))),
    last: last && integer(last, 'id'),
  }
}
