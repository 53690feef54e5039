import type {DatabaseSync, SQLInputValue, StatementSync} from 'node:sqlite'
import {NameTable} from './name-table.ts'
import type {Row} from './row.ts'
import {emptyTables} from './schema.ts'

/**
 * An open database and what this process knows of it. All reading and writing happens within `read` or `write`, which
 * also see to it that nothing is remembered that another process has changed.
 */
export class Store {
  readonly database: DatabaseSync
  readonly names: NameTable
  readonly words: NameTable
  readonly #statements = new Map<string, StatementSync>()
  /** Anything that is derived from the database; emptied when another process or a failed transaction has changed that. */
  readonly derived: Map<string, unknown> = new Map()
  #version: unknown

  constructor(database: DatabaseSync) {
    this.database = database
    this.names = new NameTable(this, 'name')
    this.words = new NameTable(this, 'word')
  }

  /** The statement for some SQL, prepared once. */
  statement(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.statement(sql).get(...values)
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.statement(sql).all(...values)
  }

  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.statement(sql).run(...values).lastInsertRowid)
  }

  /** Does some reading on one state of the database, whatever other processes write meanwhile. */
  read<T>(work: () => T): T {
    return this.#transaction('BEGIN', work)
  }

  /** Does some writing as a whole or not at all. */
  write<T>(work: () => T): T {
    return this.#transaction('BEGIN IMMEDIATE', work)
  }

  /** Forgets all units, within a transaction. */
  clear(): void {
    emptyTables(this.database)
    this.#forget()
  }

  close(): void {
    this.#statements.clear()
    this.database.close()
  }

  #transaction<T>(begin: string, work: () => T): T {
    this.statement(begin).run()
    try {
      // The first reading fixes the state that a transaction sees, and the version comes after it.
      this.get("SELECT value FROM state WHERE key = 'merged'")
      const version = this.get('PRAGMA data_version')?.data_version
      if (version !== this.#version) this.#forget()
      this.#version = version
      const result = work()
      this.statement('COMMIT').run()
      return result
    } catch (error) {
      this.#forget()
      if (this.database.isTransaction) this.database.exec('ROLLBACK')
      throw error
    }
  }

  #forget(): void {
    this.names.forget()
    this.words.forget()
    this.derived.clear()
  }
}
