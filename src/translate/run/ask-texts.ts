import {UserError} from '../../model/user-error.ts'
import type {EngineRequest} from '../engine.ts'
import {EngineError} from '../engine-error.ts'
import {answerKey} from '../plan/answer-key.ts'
import type {Batch, BatchText} from '../plan/batch.ts'
import {type CallSession, isStopped} from './call-session.ts'
import {StoppedError, withRetries} from './with-retries.ts'

/** A text to ask for: that of a segment, or another one that is made of it. */
export interface Question {
  readonly text: Omit<BatchText, 'id' | 'source' | 'literals'>
  readonly wire: string
  /** Code points without codes. */
  readonly characters: number
}

/** What came of a question. */
export type Answer =
  | {readonly wire: string; readonly billedCharacters?: number; readonly isKept: boolean}
  | {readonly error: UserError}
  | {readonly left: 'stopped' | 'budget'}

/** How many texts in a row may fail one by one, before the rest is not tried any more. */
const MOST_FAILURES = 3

/**
 * Asks an engine for texts, in calls within its limits, and returns one answer for each in order. Answers from earlier runs
 * are taken from the cache, new ones go there at once. A call that is too large is halved; one that breaks the quota is
 * halved once, for less may still pass; where the count of answers is wrong, texts are asked for one by one.
 */
export async function askTexts(
  questions: readonly Question[],
  batch: Batch,
  session: CallSession,
): Promise<Answer[]> {
  const {engine, cache} = session
  const keys = questions.map(({text, wire}) => answerKey(engine, batch, {...text, wire}))
  const answers = keys.map((key): Answer | undefined => {
    const kept = cache?.get(key, batch.language)
    return kept && {wire: kept.wire, isKept: true}
  })
  const open = questions.flatMap((question, index) => (answers[index] ? [] : [{question, index}]))
  for (const call of callsOf(open, session)) {
    const list = call.map(({question}) => question)
    const got = await askCall(list, {batch, session, mayHalveForQuota: true})
    got.forEach((answer, position) => {
      const index = call[position]?.index ?? 0
      answers[index] = answer
      // An empty answer is a slip of the service, which need not happen again.
      if ('wire' in answer && answer.wire.trim() !== '')
        cache?.put(keys[index] ?? '', batch.language, {wire: answer.wire})
    })
  }
  return answers.map((answer): Answer => answer ?? {left: 'stopped'})
}

/** Questions in calls that the engine takes: within its limits, and with the same remarks. */
function callsOf<T extends {readonly question: Question}>(
  open: readonly T[],
  {engine}: CallSession,
): T[][] {
  const calls: T[][] = []
  let size = 0
  let remarks = ''
  for (const item of open) {
    const {text, wire} = item.question
    const own = engine.sizeOf({wire, notes: text.notes})
    const call = calls.at(-1)
    const isFull = !call || call.length >= engine.limits.texts || size + own > engine.limits.size
    const ownRemarks = JSON.stringify(text.remarks)
    if (isFull || ownRemarks !== remarks) {
      calls.push([item])
      size = own
    } else {
      call.push(item)
      size += own
    }
    remarks = ownRemarks
  }
  return calls
}

/** Asks for texts in one call if that is possible, else in more. */
async function askCall(questions: readonly Question[], about: CallAbout): Promise<Answer[]> {
  const {session} = about
  if (isStopped(session)) return questions.map(() => ({left: 'stopped'}))
  const refused = questions.findIndex(({characters}) => !session.budget.take(characters))
  const affordable = refused < 0 ? questions : questions.slice(0, refused)
  const rest = questions.slice(affordable.length).map((): Answer => ({left: 'budget'}))
  if (affordable.length === 0) return rest
  try {
    const request = requestOf(affordable, about)
    const replies = await withRetries(() => session.engine.translate(request), session)
    if (replies.length !== affordable.length) throw miscounted(session, replies.length)
    return [...replies.map((reply) => ({...reply, isKept: false})), ...rest]
  } catch (error) {
    const isAnswered = error instanceof EngineError && error.failure === 'answer'
    // Whoever answered wrongly may have charged for it all the same.
    if (!isAnswered) for (const {characters} of affordable) session.budget.giveBack(characters)
    return [...(await afterFailure(affordable, error, about)), ...rest]
  }
}

/** A call's languages and surroundings. */
interface CallAbout {
  readonly batch: Batch
  readonly session: CallSession
  readonly mayHalveForQuota: boolean
}

/** The request for some texts. */
function requestOf(questions: readonly Question[], {batch, session}: CallAbout): EngineRequest {
  const {sourceLanguage, language, context} = batch
  const hints = new Map(
    questions.flatMap(({text}) => text.terms.map((term) => [JSON.stringify(term), term] as const)),
  )
  return {
    sourceLanguage,
    language,
    texts: questions.map(({text, wire}) => ({wire, notes: text.notes})),
    context,
    terms: [...hints.values()],
    remarks: questions[0]?.text.remarks ?? [],
    signal: session.signal,
  }
}

/** Tries again with less, where that may help. */
async function afterFailure(
  questions: readonly Question[],
  error: unknown,
  about: CallAbout,
): Promise<Answer[]> {
  if (error instanceof StoppedError) return questions.map(() => ({left: 'stopped'}))
  if (!(error instanceof UserError)) throw error
  const failure = error instanceof EngineError ? error.failure : undefined
  if (questions.length > 1) {
    if (failure === 'answer') return askOneByOne(questions, about)
    if (failure === 'size' || (failure === 'quota' && about.mayHalveForQuota))
      return askHalves(questions, {...about, mayHalveForQuota: failure === 'size'})
  }
  return questions.map(() => ({error}))
}

/** Asks for the two halves of a call; once the quota is used up, not for the second. */
async function askHalves(questions: readonly Question[], about: CallAbout): Promise<Answer[]> {
  const middle = Math.ceil(questions.length / 2)
  const first = await askCall(questions.slice(0, middle), about)
  const used = first.find(
    (answer) =>
      'error' in answer && answer.error instanceof EngineError && answer.error.failure === 'quota',
  )
  if (used) return [...first, ...questions.slice(middle).map(() => used)]
  return [...first, ...(await askCall(questions.slice(middle), about))]
}

/** Asks for each text in a call of its own; after some failures in a row, not for the rest. */
async function askOneByOne(questions: readonly Question[], about: CallAbout): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const question of questions) {
    const last = answers.slice(-MOST_FAILURES)
    const failed = last.find((answer) => 'error' in answer)
    const isHopeless = last.length === MOST_FAILURES && last.every((answer) => 'error' in answer)
    answers.push(...(isHopeless && failed ? [failed] : await askCall([question], about)))
  }
  return answers
}

/** The error for a wrong number of answers. */
function miscounted({engine}: CallSession, count: number): EngineError {
  return new EngineError(
    `Unexpected ${count} answers of the engine \`${engine.name}\`, expected one for each text`,
    {failure: 'answer', advice: 'Run the command again, or take another engine by `--engine`.'},
  )
}
