import {languageGroup} from './language-group.ts'
import {packTokens} from './packed-tokens.ts'
import {mostTokens} from './posting-lists.ts'
import {integer, text} from './row.ts'
import type {Store} from './store.ts'
import {textHash} from './text-hash.ts'
import {tokensOf} from './tokens.ts'

/** The number that stands for an edge of a text, where no sentence is. */
export const edge = 0

/** A source with its number. */
export interface FoundSource {
  readonly id: number
  readonly language: number
}

/** A text as it is kept and compared: composed, and with a replacement for halves of characters, as UTF-8 has it. */
export function canonicalText(given: string): string {
  return given.toWellFormed().normalize('NFC')
}

/** The sources with exactly this canonical text, in any language. */
export function findSources(
  store: Store,
  source: string,
  hash: number = textHash(source),
): FoundSource[] {
  return store
    .all('SELECT id, language, text FROM source WHERE hash = ?', hash)
    .filter((row) => row.text === source)
    .map((row) => ({id: integer(row, 'id'), language: integer(row, 'language')}))
}

/** The number of a canonical text in a language, which it is given if it has none; within a transaction. */
export function sourceNumber(
  store: Store,
  source: string,
  {tag, language}: {readonly tag: string; readonly language: number},
): number {
  if (source === '') return edge
  const hash = textHash(source)
  const known = findSources(store, source, hash).find((found) => found.language === language)
  if (known) return known.id
  const tokens = tokensOf(source, tag)
  const group = store.names.number(languageGroup(tag))
  const words = tokens.length > mostTokens ? [] : tokens
  return store.run(
    'INSERT INTO source (language, hash, tokens, text) VALUES (?, ?, ?, ?)',
    language,
    hash,
    packTokens(words.map((word) => store.words.number(`${group} ${word}`))),
    source,
  )
}

/** The words of a text as the memory numbers them; those it does not know have numbers below 0. */
export function wordNumbers(store: Store, source: string, tag: string): Int32Array {
  const tokens = tokensOf(source, tag)
  if (tokens.length > mostTokens) return new Int32Array()
  const group = store.names.find(languageGroup(tag))
  const unknown = new Map<string, number>()
  return Int32Array.from(tokens, (word) => {
    const known = group === undefined ? undefined : store.words.find(`${group} ${word}`)
    if (known !== undefined) return known
    const number = unknown.get(word) ?? -1 - unknown.size
    unknown.set(word, number)
    return number
  })
}

/** The text of a source or edge. */
export function sourceText(store: Store, id: number): string {
  return id === edge ? '' : text(store.get('SELECT text FROM source WHERE id = ?', id), 'text')
}
