import type {Settings} from '../model/settings.ts'
import type {UserError} from '../model/user-error.ts'
import type {BuiltEdition} from './edition-list.ts'

/** What every job knows. Can be handed to another thread. */
export interface JobContext {
  readonly root: string
  readonly settings: Settings
  readonly languages: readonly string[]
  readonly version: string
  /** What `build` made before, by `editionKey`. */
  readonly built?: ReadonlyMap<string, BuiltEdition>
}

/** What is done with one statement. Throws `UserError`. */
export type Job<Result> = (statement: string, context: JobContext) => Promise<Result>

/** What came of one statement: a result, or why there is none. */
export type Outcome<Result> =
  | {readonly statement: string; readonly result: Result}
  | {readonly statement: string; readonly error: unknown}

/** The errors of all statements that failed, for one to be shown after the other. */
export class StatementErrors extends AggregateError {
  constructor(errors: readonly unknown[]) {
    super(errors, 'Some statements could not be worked on.')
    this.name = 'StatementErrors'
  }
}

/** The results; throws the errors together if there are any. */
export function resultsOf<Result>(outcomes: readonly Outcome<Result>[]): Result[] {
  const errors = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []))
  if (errors.length > 0) throw errors.length === 1 ? errors[0] : new StatementErrors(errors)
  return outcomes.flatMap((outcome) => ('result' in outcome ? [outcome.result] : []))
}

/** A user error as plain data, which structured clone carries whole. */
export type PlainError = Pick<UserError, 'message' | 'code' | 'advice' | 'place'>
