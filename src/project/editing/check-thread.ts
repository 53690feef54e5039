import type {Worker} from 'node:worker_threads'
import type {Finding} from '../../model/finding.ts'
import type {Settings} from '../../model/settings.ts'
import {UserError} from '../../model/user-error.ts'
import {reviveError, startThread, statementLimits} from '../start-thread.ts'

/** What a project is checked with. */
export interface CheckSetting {
  readonly root: string
  readonly settings: Settings
  /** Of broadside. */
  readonly version: string
}

/** What the thread is started with. */
export interface CheckThreadData extends CheckSetting {
  readonly job: 'findings'
}

/** A text that is not saved. */
export interface UnsavedText {
  readonly id: string
  readonly target: string
  /** What it would be saved as. Default: as it is saved where the text is that, else a draft. */
  readonly state?: 'draft' | 'translated'
}

/** What is to be checked of a statement in a language as the disk has it. */
export interface CheckQuestion {
  readonly statement: string
  readonly language: string
  /** Texts to be checked as if they were saved; none for the whole as it is. */
  readonly texts: readonly UnsavedText[]
}

/** What was found. */
export interface CheckAnswer {
  /** Findings that belong to no segment. */
  readonly findings: readonly Finding[]
  /** Those that were asked for, each with the tag of the entry that was looked at. */
  readonly segments: readonly {
    readonly id: string
    readonly etag: string
    readonly findings: readonly Finding[]
  }[]
}

/** What the thread says to a question. */
export type CheckMessage = {readonly answer: CheckAnswer} | {readonly failure: unknown}

/**
 * The checks on a thread of their own, started by the first question: to load and compile them takes a second, and a long
 * statement takes as long every time, for which nothing else should wait. One question after the other.
 */
export class CheckThread {
  readonly #data: CheckThreadData
  #worker: Worker | undefined
  #asked: PromiseWithResolvers<CheckAnswer> | undefined
  #last: Promise<unknown> = Promise.resolve()
  #isClosed = false

  constructor(setting: CheckSetting) {
    this.#data = {job: 'findings', ...setting}
  }

  /**
   * Findings as `broadside check` makes them. A question whose signal is aborted before its turn comes is not put.
   *
   * @throws UserError what opening the document throws, and `busy` once the thread is closed.
   */
  ask(question: CheckQuestion, signal?: AbortSignal): Promise<CheckAnswer> {
    const answer = this.#last.then(() => this.#put(question, signal))
    this.#last = answer.catch(() => {})
    return answer
  }

  /** Ends the thread at once. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#worker?.terminate()
  }

  /** Ends the thread when it has answered what it was asked. */
  async retire(): Promise<void> {
    await this.#last
    await this.close()
  }

  #put(question: CheckQuestion, signal: AbortSignal | undefined): Promise<CheckAnswer> {
    if (this.#isClosed || signal?.aborted) throw unasked()
    this.#worker ??= this.#start()
    this.#asked = Promise.withResolvers()
    this.#worker.postMessage(question)
    return this.#asked.promise
  }

  #start(): Worker {
    const worker = startThread(this.#data, statementLimits)
    worker.on('message', (message: CheckMessage) => {
      if ('answer' in message) this.#asked?.resolve(message.answer)
      else this.#asked?.reject(reviveError(message.failure))
    })
    worker.on('error', (error) => this.#asked?.reject(error))
    worker.on('exit', () => {
      this.#worker = undefined
      this.#asked?.reject(unasked())
    })
    return worker
  }
}

function unasked(): UserError {
  return new UserError('The checks were ended before they had answered', {
    code: 'busy',
    advice: 'Ask again.',
  })
}
