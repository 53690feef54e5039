/**
 * The database file of a memory is damaged. Nothing is lost: it is made again from catalogs and memory files by whoever
 * opened it.
 */
export class DamagedMemory extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : {cause})
    this.name = 'DamagedMemory'
  }
}
