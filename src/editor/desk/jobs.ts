import {UserError} from '../../model/user-error.ts'
import type {Job} from '../api.ts'

/** Work that reports how far it is. Once the signal is aborted it should end soon. */
export type Work = (
  report: (progress: {readonly done: number; readonly total: number}) => void,
  signal: AbortSignal,
) => Promise<{readonly message?: string; readonly advice?: string}>

/** Jobs that are remembered when they have ended. */
const mostKept = 100

/** Work that goes on while the page does something else, one at a time for each statement and language. */
export class Jobs {
  readonly #jobs = new Map<string, {job: Job; readonly stop: AbortController}>()
  readonly #onChange: (job: Job) => void

  constructor(onChange: (job: Job) => void) {
    this.#onChange = onChange
  }

  get(id: string): Job | undefined {
    return this.#jobs.get(id)?.job
  }

  /** The job that is under way for a statement and language. */
  running({statement, language}: {statement: string; language: string}): Job | undefined {
    for (const {job} of this.#jobs.values())
      if (job.state === 'running' && job.statement === statement && job.language === language)
        return job
    return undefined
  }

  start(about: Pick<Job, 'kind' | 'statement' | 'language'>, work: Work): Job {
    const job: Job = {...about, id: crypto.randomUUID(), state: 'running', done: 0, total: 0}
    const kept = {job, stop: new AbortController()}
    this.#jobs.set(job.id, kept)
    const [first] = this.#jobs.keys()
    if (this.#jobs.size > mostKept && first !== undefined) this.#jobs.delete(first)
    const update = (change: Partial<Job>): void => {
      kept.job = {...kept.job, ...change}
      this.#onChange(kept.job)
    }
    work((progress) => update(progress), kept.stop.signal).then(
      (said) => update({...said, state: kept.stop.signal.aborted ? 'stopped' : 'done'}),
      (error: unknown) => update({...failureOf(error), state: 'failed'}),
    )
    return job
  }

  /** Tells a job to stop. */
  stop(id: string): Job | undefined {
    const kept = this.#jobs.get(id)
    kept?.stop.abort()
    return kept?.job
  }

  /** Tells all jobs to stop. */
  stopAll(): void {
    for (const {stop} of this.#jobs.values()) stop.abort()
  }
}

function failureOf(error: unknown): Pick<Job, 'message' | 'advice'> {
  if (error instanceof UserError) return {message: error.message, advice: error.advice}
  return {
    message: 'The work ended with a mistake of broadside',
    advice: 'Run `broadside translate --debug` and report what it prints.',
  }
}
