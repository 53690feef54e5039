import type {FillPolicy} from '../pipeline/is-fillable.ts'
import type {TranslateProgress} from '../translate/run/tally.ts'
import type {JobContext} from './job.ts'
import type {OnNotice} from './open-memory.ts'

/** What is to be translated, by whom, and who wants to know how it goes. */
export interface TranslateWork extends Omit<JobContext, 'concepts'>, FillPolicy {
  readonly statements: readonly string[]
  /** Name of the engine. Without one, only what the memory and our own rules give is filled. */
  readonly engine?: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** ISO 8601 day. */
  readonly date: string
  /** Code points of source text that may be sent. Default no limit. */
  readonly maxCharacters?: number
  /** Once aborted, no call is begun, and what is under way is waited for and written. */
  readonly stop: AbortSignal
  /** Once aborted, what is under way is given up, too. */
  readonly signal: AbortSignal
  readonly onProgress?: (progress: TranslateProgress & {readonly sent: number}) => void
  readonly onWait?: (holder: string) => void
  readonly onNotice: OnNotice
}

/** Work that has an engine. */
export type EngineWork = TranslateWork & {readonly engine: string}
