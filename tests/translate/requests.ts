import {inspect} from 'node:util'
import type {EngineRequest} from '../../src/translate/engine.ts'
import {EngineError} from '../../src/translate/engine-error.ts'

/** A key that no error may hold. */
export const KEY = 'key-5e77d0a81f0c'

/** A request for some texts. */
export function requestFor(
  wires: readonly string[],
  about: Partial<EngineRequest> = {},
): EngineRequest {
  return {
    sourceLanguage: 'en',
    language: 'es',
    texts: wires.map((wire) => ({wire, notes: []})),
    context: '',
    terms: [],
    remarks: [],
    signal: new AbortController().signal,
    ...about,
  }
}

/** What a promise is rejected with. */
export function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`Expected an error, got ${inspect(value)}`)
    },
    (error: unknown) => error,
  )
}

/** The engine error a promise is rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<EngineError> {
  const error = await rejection(promise)
  if (error instanceof EngineError) return error
  throw error
}

/** Everything that a log, a report or a debugger could show of an error, hidden properties and causes included. */
export function allOf(error: unknown): string {
  const own = error instanceof Error ? Object.getOwnPropertyNames(error) : []
  return [
    inspect(error, {depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true}),
    JSON.stringify(error),
    JSON.stringify(error, [...own, 'cause', 'error', 'config', 'headers']),
    String(error),
    error instanceof Error ? error.stack : '',
  ].join('\n')
}

/** What fakes make of a text unless told otherwise: capitals, codes and entities left alone. */
export function inCapitals(wires: readonly string[]): readonly string[] {
  return wires.map((wire) =>
    wire.replaceAll(/<[^>]*>|&\w+;|[^<&]+/g, (piece) =>
      /^[<&]/.test(piece) ? piece : piece.toUpperCase(),
    ),
  )
}
