import {DamagedMemory} from '../../memory/damaged-memory.ts'
import type {Memory} from '../../memory/memory.ts'
import type {MemoryQuery} from '../../memory/search-memory.ts'
import type {MemoryMatch} from '../../model/memory.ts'
import {UserError} from '../../model/user-error.ts'
import {openProjectMemory} from '../../project/open-memory.ts'
import {refreshAnywhere} from '../../project/with-memory.ts'

/** What was saved is among the matches after so long at the latest. */
const refreshMs = 30_000

/** So long a question waits for the memory to be brought up to date; later it takes it as it is. */
const patienceMs = 1000

/** The translation memory, open as long as the editor is. It helps, and nothing depends on it: where it fails, it is empty. */
export class MemoryDesk {
  readonly #root: string
  readonly #sourceLanguage: () => string
  #memory: Memory | undefined
  #refreshing: Promise<void> | undefined
  #refreshedAt = Number.NEGATIVE_INFINITY

  constructor(root: string, sourceLanguage: () => string) {
    this.#root = root
    this.#sourceLanguage = sourceLanguage
  }

  /** The best matches, see `searchMemory`. */
  async search(query: Omit<MemoryQuery, 'sourceLanguage'>): Promise<readonly MemoryMatch[]> {
    try {
      this.#memory ??= openProjectMemory(this.#root)
      await this.#refresh(this.#memory)
      return this.#memory?.search({...query, sourceLanguage: this.#sourceLanguage()}) ?? []
    } catch (error) {
      if (!(error instanceof UserError || error instanceof DamagedMemory)) throw error
      this.close()
      return []
    }
  }

  close(): void {
    const memory = this.#memory
    this.#memory = undefined
    this.#refreshedAt = Number.NEGATIVE_INFINITY
    try {
      memory?.close()
    } catch (error) {
      if (!(error instanceof UserError || error instanceof DamagedMemory)) throw error
    }
  }

  async #refresh(memory: Memory): Promise<void> {
    if (!this.#refreshing && performance.now() - this.#refreshedAt > refreshMs)
      this.#refreshing = this.#refreshNow(memory)
    if (!this.#refreshing) return
    const patience = Promise.withResolvers<void>()
    const timer = setTimeout(patience.resolve, patienceMs)
    await Promise.race([this.#refreshing, patience.promise])
    clearTimeout(timer)
  }

  async #refreshNow(memory: Memory): Promise<void> {
    try {
      const sourceLanguage = this.#sourceLanguage()
      await refreshAnywhere(memory, {root: this.#root, sourceLanguage})
    } catch (error) {
      if (!(error instanceof UserError || error instanceof DamagedMemory)) throw error
      if (error instanceof DamagedMemory) this.close()
    } finally {
      this.#refreshedAt = performance.now()
      this.#refreshing = undefined
    }
  }
}
