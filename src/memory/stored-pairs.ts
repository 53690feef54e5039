import {states} from '../catalog/states.ts'
import type {MemoryUnit} from '../model/memory.ts'
import {DamagedMemory} from './damaged-memory.ts'
import {integer, type Row, text} from './row.ts'
import type {Sentence} from './score.ts'
import {canonicalText, edge, findSources, sourceText} from './sources.ts'
import type {Store} from './store.ts'

/** A pair as the database has it. */
export interface StoredPair {
  readonly language: string
  /** Numbers of sources, 0 at an edge, undefined where unknown. */
  readonly previous: number | undefined
  readonly next: number | undefined
  readonly row: Row
}

/** Fields of a unit, for a query that joins `pair` and `source`. */
export const pairFields = `pair.id, source.language AS source_language, source.text AS source_text, pair.language,
  state, origin, document, previous, next, date, target`

/** The pairs of a source in all languages. */
export function pairsOf(store: Store, source: number): StoredPair[] {
  return store
    .all(
      `SELECT ${pairFields} FROM pair JOIN source ON source.id = pair.source WHERE pair.source = ?`,
      source,
    )
    .map((row) => toPair(store, row))
}

/** A pair from its row. */
export function toPair(store: Store, row: Row): StoredPair {
  const number = (field: string): number | undefined =>
    row[field] === null ? undefined : integer(row, field)
  const language = store.names.text(row.language)
  return {language, previous: number('previous'), next: number('next'), row}
}

/** A unit from its pair. */
export function toUnit(store: Store, {row, language, previous, next}: StoredPair): MemoryUnit {
  const state = states[integer(row, 'state')]
  if (state === undefined) throw new DamagedMemory('Unexpected state in the memory')
  return {
    sourceLanguage: store.names.text(row.source_language),
    language,
    source: text(row, 'source_text'),
    target: text(row, 'target'),
    state,
    origin: store.names.text(row.origin),
    document: store.names.text(row.document),
    ...(previous !== undefined && {previous: sourceText(store, previous)}),
    ...(next !== undefined && {next: sourceText(store, next)}),
    ...(row.date !== null && {date: store.names.text(row.date)}),
  }
}

/** Tells whether pairs stand between the same sentences as a text; where it is unknown on either side they do not. */
export function neighboursOf(
  store: Store,
  {previous, next}: Sentence,
): {readonly fit: (pair: StoredPair) => boolean} {
  const before = numbersOf(store, previous)
  const after = numbersOf(store, next)
  return {
    fit: (pair) =>
      pair.previous !== undefined &&
      pair.next !== undefined &&
      before.has(pair.previous) &&
      after.has(pair.next),
  }
}

/** The numbers that stand for a text, which may be known in several variants of its language. */
function numbersOf(store: Store, given: string | undefined): ReadonlySet<number> {
  if (given === undefined) return new Set()
  const source = canonicalText(given)
  return new Set(source === '' ? [edge] : findSources(store, source).map(({id}) => id))
}
