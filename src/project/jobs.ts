import type {BuiltStatement} from './build-statement.ts'
import type {CheckedStatement} from './check-statement.ts'
import type {FixedStatement} from './fix-statement.ts'
import type {Job} from './job.ts'
import type {SyncedStatement} from './sync-statement.ts'

/** What can be done with one statement, on any thread; loaded when it is done. */
interface Jobs {
  readonly sync: () => Promise<Job<SyncedStatement>>
  readonly build: () => Promise<Job<BuiltStatement>>
  readonly check: () => Promise<Job<CheckedStatement>>
  readonly fix: () => Promise<Job<FixedStatement>>
}

export const jobs: Jobs = {
  sync: async () => (await import('./sync-statement.ts')).syncStatement,
  build: async () => (await import('./build-statement.ts')).buildStatement,
  check: async () => (await import('./check-statement.ts')).checkStatement,
  fix: async () => (await import('./fix-statement.ts')).fixStatement,
}

/** Name of something that can be done to each statement by itself. */
export type JobName = keyof Jobs
/** What comes of a job for one statement. */
export type JobResult<Name extends JobName> = Awaited<ReturnType<Awaited<ReturnType<Jobs[Name]>>>>
