import type {Catalog} from '../model/catalog.ts'
import type {Concept} from '../model/glossary.ts'
import type {Code, Segment} from '../model/statement.ts'
import type {Engine} from '../translate/engine.ts'
import type {Batch} from '../translate/plan/batch.ts'
import {type PlanSegment, planBatches} from '../translate/plan/plan-batches.ts'
import {type FillPolicy, isFillable} from './is-fillable.ts'
import type {ReadStatement} from './read-statement.ts'
import {termHints} from './term-hints.ts'

/** What a plan depends on beside statement and catalog. */
export interface PlanLanguageOptions extends FillPolicy {
  readonly engine: Engine
  readonly sourceLanguage: string
  readonly concepts: readonly Concept[]
  /** As `Batch.settings`. */
  readonly settings: string
  /** These entries instead of those that may be filled: a person asks. */
  readonly only?: ReadonlySet<string>
}

/** The calls by which an engine is asked for all entries of a catalog, in step with its statement, that may be filled. */
export function planLanguage(
  read: ReadStatement,
  catalog: Catalog,
  {engine, sourceLanguage, concepts, settings, only, ...policy}: PlanLanguageOptions,
): Batch[] {
  const {entries, language, statement} = catalog
  const segments = entries.flatMap((entry, index): PlanSegment[] => {
    const segment = read.segments[index]
    if (!segment) return []
    const {id, source} = entry
    const {heading, continued} = segment
    const isWanted = only?.has(id) ?? isFillable(entry, entries[index + 1], policy)
    const literals = literalsOf(segment, read.statement.text)
    return [{id, source, heading, continued, isWanted, notes: notesOf(segment, read), literals}]
  })
  const about = {concepts, sourceLanguage, language}
  return planBatches(segments, {
    ...{engine, statement, sourceLanguage, language, settings},
    hintsFor: (text) => (engine.takesHints ? termHints(text, about) : []),
  })
}

/** What translators are told: what kind of text it is, unless it is the usual one, and the notes on its paragraph. */
function notesOf({kind, unit}: Segment, {statement}: ReadStatement): string[] {
  return [...(kind === 'paragraph' ? [] : [kind]), ...(statement.units[unit]?.notes ?? [])]
}

/** The addresses among the codes that stand alone, by number, as they are shown. */
function literalsOf({codes}: Segment, text: string): Record<number, string> {
  return Object.fromEntries(
    codes.flatMap((code, index) => {
      const shown = addressOf(code, text)
      return shown === undefined ? [] : [[index + 1, shown]]
    }),
  )
}

/** What an autolink shows; undefined for any other code. */
function addressOf({kind, url, open, close}: Code, text: string): string | undefined {
  if (kind !== 'x' || url === undefined || close) return undefined
  const written = text.slice(open.start, open.end)
  if (/^!?\[/.test(written)) return undefined
  return written.replace(/^<(.*)>$/s, '$1')
}
