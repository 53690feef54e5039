import {DamagedMemory} from './damaged-memory.ts'
import {Memory} from './memory.ts'
import {prepareDatabase, type WrongFile} from './schema.ts'
import {explainDatabaseError, openDatabase} from './sqlite.ts'
import {Store} from './store.ts'

/**
 * A memory, or why the file is none that can be used: `damaged`, another program's (`foreign`), or made by another
 * `version` of this one. It is a cache: whoever asked for it deletes the file and makes it again.
 */
export type OpenedMemory =
  | {readonly memory: Memory; readonly fault?: never}
  | {readonly memory?: never; readonly fault: WrongFile | 'damaged'}

/**
 * Opens the memory in a database file, which is made if it is not there; its folder must be. `file` is its path as people
 * know it. Damage that this does not see shows later, as a `DamagedMemory`.
 *
 * @throws UserError `permission`, `busy`, `disk-full`.
 */
export function openMemory(path: string, file: string = path): OpenedMemory {
  try {
    const database = openDatabase(path)
    try {
      const fault = prepareDatabase(database)
      if (fault === undefined) return {memory: new Memory(new Store(database), file)}
      database.close()
      return {fault}
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    const explained = explainDatabaseError(error, file)
    if (explained instanceof DamagedMemory) return {fault: 'damaged'}
    throw explained
  }
}
