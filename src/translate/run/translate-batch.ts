import type {Engine} from '../engine.ts'
import type {AnswerCache} from '../plan/answer-cache.ts'
import type {Batch} from '../plan/batch.ts'
import {askTexts} from './ask-texts.ts'
import {askWithRemarks, objectionsTo} from './ask-with-remarks.ts'
import {askWithoutCodes} from './ask-without-codes.ts'
import {type Budget, createBudget} from './budget.ts'
import {type CallSession, sleeper} from './call-session.ts'
import type {Outcome} from './outcome.ts'
import {hasCodes, outcomeOf, questionOf, takeAnswer, workOf} from './work.ts'

/** What a batch is translated with; all but `signal` may be left out. */
export interface TranslateOptions {
  /** Once aborted, what is under way is given up. */
  readonly signal: AbortSignal
  /** Once aborted, no call is begun, and what is under way is waited for. */
  readonly stop?: AbortSignal | undefined
  readonly cache?: AnswerCache | undefined
  readonly budget?: Budget | undefined
  /** What a target (coded text) does wrong, a sentence each: terms and numbers, which are checked further to the right. */
  readonly objections?: ((id: string, target: string) => readonly string[]) | undefined
  /** Default: timers that end early when a signal is aborted. */
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined
  /** Default `Math.random`. */
  readonly random?: (() => number) | undefined
}

/**
 * Has an engine translate a batch. Returns one outcome for each text, in order. Laws: a target that is returned has each code
 * of its source once and in its place; no error of an engine is thrown; an answer that was given is kept in the cache, or in
 * the outcome, whatever happens afterwards.
 *
 * An answer that is no translation is asked for once more: with what is wrong, where the engine takes hints, and without codes
 * where they are the trouble.
 */
export async function translateBatch(
  engine: Engine,
  batch: Batch,
  options: TranslateOptions,
): Promise<Outcome[]> {
  const session = sessionOf(engine, options)
  const works = batch.texts.map(workOf)
  const open = works.filter((work) => work !== undefined)
  const answers = await askTexts(open.map(questionOf), batch, session)
  for (const [index, work] of open.entries()) {
    takeAnswer(work, answers[index], {batch, session})
    work.objections = objectionsTo(work, options)
  }
  const {takesHints} = engine
  const troubled = open.filter(
    ({verdict, sent}) =>
      verdict && 'faults' in verdict && hasCodes(sent) && (verdict.isAboutCodes || !takesHints),
  )
  if (takesHints)
    await askWithRemarks(
      open.filter((work) => !troubled.includes(work)),
      {batch, session, options},
    )
  await askWithoutCodes(troubled, {batch, session})
  return works.map((work, index) => outcomeOf(work, batch.texts[index]?.id ?? ''))
}

/** What all calls of the batch share. */
function sessionOf(engine: Engine, options: TranslateOptions): CallSession {
  const {signal, stop = signal, cache, budget = createBudget()} = options
  const {sleep = sleeper([signal, stop]), random = Math.random} = options
  return {engine, signal, stop, cache, budget, sleep, random}
}
