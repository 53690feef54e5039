import {isStale, stateOf} from '../catalog/entry-state.ts'
import {parseCatalog} from '../catalog/parse-catalog.ts'
import type {Entry, State} from '../model/catalog.ts'
import {type Attempt, forEachLanguage, type JobContext} from './job.ts'
import {catalogPath} from './paths.ts'
import {readTextIfAny} from './read-text.ts'

/** An amount of text. */
export interface Amount {
  segments: number
  /** Of the source; each character counts where words are not spaced. */
  words: number
}

/** How far a translation is. */
export interface CatalogStatus {
  readonly statement: string
  readonly language: string
  readonly total: Amount
  /** By state; a stale target counts as stale only. */
  readonly states: Readonly<Record<State | 'stale', Amount>>
}

/** What is known of the catalogs. */
export interface StatusReport extends Attempt {
  readonly rows: readonly CatalogStatus[]
  /** Catalogs that are not there: nobody has synced since the statement or the language is new. */
  readonly missing: number
}

/** How far each translation is. Reads catalogs only. */
export function projectStatus({
  root,
  statements,
  languages,
}: JobContext & {readonly statements: readonly string[]}): StatusReport {
  const errors: unknown[] = []
  const found = statements.flatMap((statement) =>
    forEachLanguage(
      languages,
      (error) => errors.push(error),
      (language): CatalogStatus | undefined => {
        const po = readTextIfAny(root, catalogPath(language, statement), 'catalog')?.text
        if (po === undefined) return undefined
        const {entries} = parseCatalog(po, {statement, language})
        return {statement, language, ...countStates(entries)}
      },
    ),
  )
  const rows = found.filter((row) => row !== undefined)
  return {rows, missing: found.length - rows.length, errors}
}

/** Amounts of a catalog's entries by state. */
export function countStates(entries: readonly Entry[]): Pick<CatalogStatus, 'total' | 'states'> {
  const total: Amount = {segments: 0, words: 0}
  const states: Record<State | 'stale', Amount> = {
    untranslated: {segments: 0, words: 0},
    machine: {segments: 0, words: 0},
    draft: {segments: 0, words: 0},
    stale: {segments: 0, words: 0},
    translated: {segments: 0, words: 0},
    reviewed: {segments: 0, words: 0},
  }
  for (const entry of entries) {
    const words = countWords(entry.source)
    for (const amount of [total, states[isStale(entry) ? 'stale' : stateOf(entry)]]) {
      amount.segments++
      amount.words += words
    }
  }
  return {total, states}
}

const word =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu

function countWords(source: string): number {
  return source.replace(/<\/?[bisacx]\d+\/?>/g, ' ').match(word)?.length ?? 0
}
