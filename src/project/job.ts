import type {Concept} from '../model/glossary.ts'
import type {Settings} from '../model/settings.ts'
import type {UserError} from '../model/user-error.ts'
import type {BuiltEdition} from './edition-list.ts'

/** What every job knows. Can be handed to another thread. */
export interface JobContext {
  readonly root: string
  readonly settings: Settings
  readonly languages: readonly string[]
  readonly version: string
  /** What `build` made before, by statement. */
  readonly built?: ReadonlyMap<string, readonly BuiltEdition[]>
  /** Whether `build` makes drafts of what the policy refuses. */
  readonly draft?: boolean
  /** Whether `build` shows source and translation side by side too. */
  readonly bilingual?: boolean
  /** Value of `BROADSIDE_FONTS`: folders with fonts for leaflets, separated as in `PATH`. */
  readonly fonts?: string
  /** The glossary, for `check`. */
  readonly concepts?: readonly Concept[]
  /** Whether `check` takes down how statements write terms and names, to compare them. */
  readonly comparing?: boolean
}

/** Takes an error that stops one language of a statement, and not the others. */
export type Report = (error: unknown) => void

/** What is done with one statement. Throws `UserError` for what stops all its languages. */
export type Job<Result> = (
  statement: string,
  context: JobContext,
  report: Report,
) => Promise<Result>

/** What came of one statement, and what went wrong; no result where nothing could be done at all. */
export interface Outcome<Result> {
  readonly statement: string
  readonly result?: Result
  readonly errors: readonly unknown[]
}

/** Something that was done as far as it could be. */
export interface Attempt {
  /** Why the rest could not be done. */
  readonly errors: readonly unknown[]
}

/** The results of all statements, and what went wrong with any of them. */
export function collect<Result>(
  outcomes: readonly Outcome<Result>[],
): Attempt & {readonly results: readonly Result[]} {
  return {
    results: outcomes.flatMap(({result}) => (result === undefined ? [] : [result])),
    errors: outcomes.flatMap(({errors}) => errors),
  }
}

/** What a step gives for each language; a language whose step fails is reported and left out. */
export function forEachLanguage<T>(
  languages: readonly string[],
  report: Report,
  step: (language: string) => T,
): T[] {
  return attemptEach(languages, report, step)
}

/** What a step gives for each item; an item whose step fails is reported and left out. */
export function attemptEach<Item, T>(
  items: readonly Item[],
  report: Report,
  step: (item: Item) => T,
): T[] {
  return items.flatMap((item) => {
    try {
      return [step(item)]
    } catch (error) {
      report(error)
      return []
    }
  })
}

/** A user error as plain data, which structured clone carries whole. */
export type PlainError = Pick<UserError, 'message' | 'code' | 'advice' | 'place'>
