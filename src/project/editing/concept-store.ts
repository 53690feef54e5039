import type {Concept} from '../../model/glossary.ts'
import {UserError} from '../../model/user-error.ts'
import {glossaryStamp, readConcepts} from '../read-concepts.ts'

/** What concepts are read with. */
interface ReadOptions {
  readonly root: string
  readonly sourceLanguage: string
  readonly version: string
}

/**
 * The concepts of the glossary, the same list as long as its files are the same: what is compiled of a list is kept with it.
 */
export class ConceptStore {
  #concepts: readonly Concept[] = []
  #stamp: string | undefined
  #options: ReadOptions

  constructor(options: ReadOptions) {
    this.#options = options
  }

  use(options: ReadOptions): void {
    this.#options = options
    this.#stamp = undefined
  }

  /** As they were read last; none before. */
  get last(): readonly Concept[] {
    return this.#concepts
  }

  /** Errors as `readConcepts`. */
  async read(): Promise<readonly Concept[]> {
    const {root} = this.#options
    const stamp = glossaryStamp(root)
    if (stamp === this.#stamp) return this.#concepts
    this.#concepts = await readConcepts(root, this.#options)
    this.#stamp = stamp
    return this.#concepts
  }

  /** As `read`; while the glossary cannot be read, its last concepts: a fault in it must keep nobody from translating. */
  async readIfAny(): Promise<readonly Concept[]> {
    try {
      return await this.read()
    } catch (error) {
      if (error instanceof UserError) return this.#concepts
      throw error
    }
  }

  /** Reads the files again when they are asked for next. */
  forget(): void {
    this.#stamp = undefined
  }

  /** Whether the files are others than at the last reading. */
  hasChanged(): boolean {
    try {
      return this.#stamp !== undefined && glossaryStamp(this.#options.root) !== this.#stamp
    } catch {
      return false
    }
  }
}
