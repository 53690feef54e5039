import {DamagedMemory} from './damaged-memory.ts'
import {text} from './row.ts'
import type {Store} from './store.ts'

/** Names that are remembered at most; a language has fewer words in common use. */
const most = 400_000

/** Texts that recur and are written as numbers. */
export class NameTable {
  readonly #store: Store
  readonly #find: string
  readonly #insert: string
  readonly #read: string
  readonly #numbers = new Map<string, number>()
  readonly #texts = new Map<number, string>()

  constructor(store: Store, table: 'name' | 'word') {
    this.#store = store
    this.#find = `SELECT id FROM ${table} WHERE text = ?`
    this.#insert = `INSERT INTO ${table} (text) VALUES (?)`
    this.#read = `SELECT text FROM ${table} WHERE id = ?`
  }

  /** The number of a text that is known. */
  find(name: string): number | undefined {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const id = this.#store.get(this.#find, name)?.id
    if (typeof id !== 'number') return undefined
    this.#remember(name, id)
    return id
  }

  /** The number of a text, which it is given if it has none. */
  number(name: string): number {
    const known = this.find(name)
    if (known !== undefined) return known
    const id = this.#store.run(this.#insert, name)
    this.#remember(name, id)
    return id
  }

  /** The text of a number. */
  text(id: unknown): string {
    if (typeof id !== 'number') throw new DamagedMemory('Unexpected name, expected a number')
    const known = this.#texts.get(id)
    if (known !== undefined) return known
    const name = text(this.#store.get(this.#read, id), 'text')
    this.#texts.set(id, name)
    return name
  }

  forget(): void {
    this.#numbers.clear()
    this.#texts.clear()
  }

  #remember(name: string, id: number): void {
    if (this.#numbers.size >= most) this.#numbers.clear()
    this.#numbers.set(name, id)
  }
}
