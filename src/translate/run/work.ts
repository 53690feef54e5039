import type {UserError} from '../../model/user-error.ts'
import {encodeText} from '../../segment/coded-text.ts'
import type {Batch, BatchText} from '../plan/batch.ts'
import {type TextWire, textWire} from '../plan/text-wire.ts'
import {writeCoded} from '../wire/code-tree.ts'
import type {Answer, Question} from './ask-texts.ts'
import type {CallSession} from './call-session.ts'
import {type Good, judgeAnswer, type Verdict} from './judge-answer.ts'
import type {Outcome} from './outcome.ts'

/** A segment on its way. Mutable. */
export interface Work {
  readonly text: BatchText
  readonly sent: TextWire
  verdict?: Verdict
  isPlaced: boolean
  objections: readonly string[]
  billedCharacters: number | undefined
  isKept: boolean
  /** Why there is no answer. */
  obstacle?: {readonly error: UserError} | {readonly left: 'stopped' | 'budget'}
}

/** What a batch is asked for with. */
export interface AskAbout {
  readonly batch: Batch
  readonly session: CallSession
}

/** A segment before it is asked for; undefined where its codes make no tree. */
export function workOf(text: BatchText): Work | undefined {
  const sent = textWire(text.source)
  return (
    sent && {
      text,
      sent,
      isPlaced: false,
      objections: [],
      billedCharacters: undefined,
      isKept: true,
    }
  )
}

/** What is asked for a segment. */
export function questionOf({text, sent}: Work): Question {
  return {text, wire: sent.wire, characters: sent.characters}
}

/** Takes down what came of a question about a segment. */
export function takeAnswer(
  work: Work,
  answer: Answer | undefined,
  {batch, session}: AskAbout,
): void {
  if (!answer) return
  if (!('wire' in answer)) {
    work.obstacle = answer
    return
  }
  countAnswer(work, answer)
  work.verdict = judgeAnswer(work.sent, answer.wire, {engine: session.engine, batch})
}

/** Adds what an answer cost. */
export function countAnswer(work: Work, answer: Extract<Answer, {readonly wire: string}>): void {
  work.isKept &&= answer.isKept
  if (answer.billedCharacters !== undefined)
    work.billedCharacters = (work.billedCharacters ?? 0) + answer.billedCharacters
}

/** Whether a segment travels with codes. */
export function hasCodes({wire}: TextWire): boolean {
  return wire.includes('<')
}

/** Whether an answer may stand in a catalog. */
export function isGood(verdict: Verdict | undefined): verdict is Good {
  return verdict !== undefined && 'nodes' in verdict
}

/** The target of a good answer. */
export function targetOf({sent}: Work, {nodes}: Good): string {
  return writeCoded(sent.putBack(nodes), sent.tree.codes)
}

/** What became of a segment. */
export function outcomeOf(work: Work | undefined, id: string): Outcome {
  if (!work)
    return {
      kind: 'broken',
      id,
      suggestion: '',
      reason: 'The codes of the source are not in order, so it cannot be sent.',
    }
  const {verdict, obstacle, billedCharacters, isPlaced, objections, isKept} = work
  const billed = billedCharacters === undefined ? {} : {billedCharacters}
  if (isGood(verdict)) {
    const target = targetOf(work, verdict)
    const {repairs} = verdict
    return {kind: 'translated', id, target, repairs, isPlaced, objections, isKept, ...billed}
  }
  if (verdict) {
    const reason = verdict.faults.join(' ')
    return {kind: 'broken', id, suggestion: encodeText(verdict.plain), reason, ...billed}
  }
  if (obstacle && 'error' in obstacle) return {kind: 'failed', id, error: obstacle.error}
  return {kind: 'left', id, because: obstacle?.left ?? 'stopped'}
}
