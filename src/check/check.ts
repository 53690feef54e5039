import type {Entry, State} from '../model/catalog.ts'
import type {Finding, Severity} from '../model/finding.ts'
import type {Code, Segment} from '../model/statement.ts'

/** What a check knows of a code: all of it from the segment, what its note says where there is none. */
export type KnownCode = Pick<Code, 'kind' | 'description'> & Partial<Code>

/** What a check looks at: one entry and what stands around it. */
export interface CheckContext {
  readonly entry: Entry
  /** Its segment in the source as it is; absent where the entry has none, and in examples. */
  readonly segment: Segment | undefined
  /**
   * The coded text that the target stands for: the entry's source and, where a translator joined sentences, the sources
   * of the entries joined to it, with codes numbered through. Compare targets with this.
   */
  readonly source: string
  /** `codes[n - 1]` is the code numbered n in `source`; holes where a note was lost. */
  readonly codes: readonly (KnownCode | undefined)[]
  readonly state: State
  readonly stale: boolean
  /** The entry before it in the same unit. */
  readonly before: Entry | undefined
  /** BCP 47. */
  readonly sourceLanguage: string
  /** BCP 47. */
  readonly language: string
}

/** What a check says of an entry; the rest of the finding is filled in by `runChecks`. */
export type Problem = Pick<Finding, 'message' | 'actual' | 'expected'>

/** A problem that shows only beside other entries, and the entry it is told on. */
export interface CatalogProblem extends Problem {
  /** Segment id. */
  readonly segment: string
}

/** A pair on which a check speaks or stays silent. Runs as a test and stands in the documentation. */
export interface Example {
  /** Why it is there, where the pair does not say it. */
  readonly about?: string
  readonly entry: Pick<Entry, 'source'> & Partial<Entry>
  /** The entry before it in the same unit; without one, the entry is the first. */
  readonly before?: Pick<Entry, 'source'> & Partial<Entry>
  /** Default `de`; the source language of examples is `en`. */
  readonly language?: string
  /** The messages in order; none where the check must stay silent. */
  readonly messages: readonly string[]
}

/** One rule. Checks do not know each other; `check-list.ts` alone knows them all. */
export interface Check {
  /** As in settings, waivers and findings: lower case, words joined by `-`. */
  readonly id: string
  /** Where the settings say nothing. */
  readonly severity: Severity
  /** Why it exists, in one sentence for the README. */
  readonly reason: string
  readonly examples: readonly Example[]
  /** Other rules that say the same of an entry, less well: silent where this one speaks at no lower severity. */
  readonly covers?: readonly string[]
  /** Absent where another stage makes the findings, which then come to `runChecks` as `outside`. Must not throw. */
  readonly run?: (context: CheckContext) => readonly Problem[]
  /** For what shows only beside the other entries of the catalog, whose contexts come in their order. Must not throw. */
  readonly runCatalog?: (contexts: readonly CheckContext[]) => readonly CatalogProblem[]
  /**
   * The whole target repaired, as coded text; `undefined` where nothing is certain. Only spaces, quotation marks,
   * separators and NFC are ever certain. Must not throw.
   */
  readonly fix?: (context: CheckContext) => string | undefined
}
