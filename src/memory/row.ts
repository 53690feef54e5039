import {DamagedMemory} from './damaged-memory.ts'

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, unknown>>

/** A field that holds a whole number, or the error for a damaged file. */
export function integer(row: Row | undefined, field: string): number {
  const value = row?.[field]
  if (typeof value === 'number') return value
  throw new DamagedMemory(`Unexpected ${field} in the memory, expected a number`)
}

/** A field that holds text, or the error for a damaged file. */
export function text(row: Row | undefined, field: string): string {
  const value = row?.[field]
  if (typeof value === 'string') return value
  throw new DamagedMemory(`Unexpected ${field} in the memory, expected a text`)
}

/** A field that holds bytes, or the error for a damaged file. */
export function bytes(row: Row | undefined, field: string): Uint8Array {
  const value = row?.[field]
  if (value instanceof Uint8Array) return value
  throw new DamagedMemory(`Unexpected ${field} in the memory, expected bytes`)
}
