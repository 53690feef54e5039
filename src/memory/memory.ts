import type {ExactMatch, MemoryMatch, MemoryStats, MemoryUnit} from '../model/memory.ts'
import {type Added, addUnits} from './add-units.ts'
import {
  type DocumentKey,
  type DocumentRecord,
  forgetDocument,
  recordDocument,
  recordedDocuments,
} from './documents.ts'
import {type ExactQuery, findExact} from './find-exact.ts'
import {mergeSources} from './posting-lists.ts'
import {type MemoryQuery, searchMemory} from './search-memory.ts'
import {explainDatabaseError} from './sqlite.ts'
import {memoryStats} from './stats.ts'
import type {Store} from './store.ts'
import {type UnitFilter, unitsFrom} from './stored-units.ts'

/** Sources outside of the posting lists at most: to look at all of them takes less than a millisecond. */
const mostRecent = 4_096

/** The same while many units come in: to lengthen all lists takes seconds, so it is done rarely. */
const mostRecentInBulk = 50_000

/**
 * Units of an import that are written at once, and characters of theirs; others can write in between. Each time a page of
 * the index of hashes is written for nearly every unit, so that fewer times pay.
 */
const unitsAtOnce = 2_000
const charactersAtOnce = 1_000_000

/**
 * An open translation memory. To be closed when done. Every method sees and leaves a whole state of it, also while other
 * processes write.
 *
 * @throws DamagedMemory from any method where the file turns out to be damaged; UserError `busy`, `disk-full` or
 * `permission`.
 */
export class Memory {
  readonly #store: Store
  /** As people know the file. */
  readonly #file: string

  constructor(store: Store, file: string) {
    this.#store = store
    this.#file = file
  }

  /** The best matches for a text, see `searchMemory`; those of one language after those of another. */
  search(query: MemoryQuery): MemoryMatch[] {
    return this.#explained(() => this.#store.read(() => searchMemory(this.#store, query)))
  }

  /** Targets of a person for exactly these texts, see `findExact`. */
  exact(query: ExactQuery): (ExactMatch | undefined)[] {
    return this.#explained(() => this.#store.read(() => findExact(this.#store, query)))
  }

  /** Adds units to those that are there. If the iterable throws, those before are kept. */
  add(units: Iterable<MemoryUnit>): Added {
    const total = {added: 0, skipped: 0}
    const batch = new Batch()
    for (const unit of units) if (batch.push(unit)) this.#addBatch(batch.take(), total)
    this.#addBatch(batch.take(), total)
    this.settle()
    return total
  }

  /**
   * Replaces all units of a document, as a whole or not at all, and takes down what it held. For a catalog. After the
   * last of several `settle` is due.
   */
  replaceDocument(record: DocumentRecord, units: Iterable<MemoryUnit>): Added {
    return this.#write(() => {
      forgetDocument(this.#store, record)
      const added = addUnits(this.#store, units)
      recordDocument(this.#store, record)
      mergeSources(this.#store, mostRecentInBulk)
      return added
    })
  }

  /**
   * As `replaceDocument` for a document that does not fit into working memory. What was written before an error stays,
   * on record with an empty hash: the next attempt begins anew.
   */
  async importDocument(record: DocumentRecord, units: AsyncIterable<MemoryUnit>): Promise<Added> {
    this.#write(() => {
      forgetDocument(this.#store, record)
      recordDocument(this.#store, {...record, hash: '', stamp: ''})
    })
    const total = {added: 0, skipped: 0}
    const batch = new Batch()
    for await (const unit of units) if (batch.push(unit)) this.#addBatch(batch.take(), total)
    this.#addBatch(batch.take(), total)
    this.settle()
    this.#write(() => recordDocument(this.#store, record))
    return total
  }

  /** Makes look-ups fast again after units have come in: puts sources into the posting lists if more than a few are not. */
  settle(): void {
    this.#write(() => mergeSources(this.#store, mostRecent))
  }

  /** Removes the units of a document. */
  removeDocument(key: DocumentKey): void {
    this.#write(() => forgetDocument(this.#store, key))
  }

  /** Takes down that a document holds what it held, under another stamp. */
  confirmDocument(record: DocumentRecord): void {
    this.#write(() => recordDocument(this.#store, record))
  }

  /** The documents that are on record. */
  documents(): DocumentRecord[] {
    return this.#explained(() => this.#store.read(() => recordedDocuments(this.#store)))
  }

  /**
   * All units in the order in which they came, read as they are asked for: for export. Others may write meanwhile; what
   * comes in later is seen, too.
   */
  *units(filter: UnitFilter = {}): Generator<MemoryUnit, void, undefined> {
    for (let after = 0; ; ) {
      const {units, last} = this.#explained(() =>
        this.#store.read(() => unitsFrom(this.#store, after, filter)),
      )
      if (last === undefined) return
      after = last
      yield* units
    }
  }

  stats(): MemoryStats {
    return this.#explained(() => this.#store.read(() => memoryStats(this.#store)))
  }

  /** Forgets everything. */
  clear(): void {
    this.#write(() => this.#store.clear())
  }

  close(): void {
    this.#explained(() => this.#store.close())
  }

  #addBatch(batch: readonly MemoryUnit[], total: {added: number; skipped: number}): void {
    if (batch.length === 0) return
    const {added, skipped} = this.#write(() => {
      const result = addUnits(this.#store, batch)
      mergeSources(this.#store, mostRecentInBulk)
      return result
    })
    total.added += added
    total.skipped += skipped
  }

  #write<T>(work: () => T): T {
    return this.#explained(() => this.#store.write(work))
  }

  #explained<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw explainDatabaseError(error, this.#file)
    }
  }
}

/** Units that wait to be written. */
class Batch {
  #units: MemoryUnit[] = []
  #characters = 0

  /** Adds a unit; whether it is time to write. */
  push(unit: MemoryUnit): boolean {
    this.#units.push(unit)
    this.#characters += unit.source.length + unit.target.length
    return this.#units.length >= unitsAtOnce || this.#characters >= charactersAtOnce
  }

  /** What waits, which waits no longer. */
  take(): readonly MemoryUnit[] {
    const units = this.#units
    this.#units = []
    this.#characters = 0
    return units
  }
}
