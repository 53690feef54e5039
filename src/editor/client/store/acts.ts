import type {BatchAction, BatchResponse} from '../../api.ts'
import {replaceText} from '../field/insert-text.ts'
import {t} from '../say.ts'
import type {Result} from '../server/call.ts'
import {postAct, postBatch, putComments, type SegmentActs, type Work} from '../server/calls.ts'
import {announce} from './announce.ts'
import {askName} from './dialogs.ts'
import {step} from './focus.ts'
import {adopt, openWork} from './open-work.ts'
import {reviewer} from './person.ts'
import type {Row} from './row.ts'

/** Says that a row's text is done, and goes on to the next unfinished one. An empty text is never done. */
export async function confirm(row: Row, options: {stay: boolean; review: boolean}): Promise<void> {
  if (row.text.peek().trim() === '') {
    announce(t('nothing-to-confirm'))
    if (!options.stay) await step(1, true)
    return
  }
  if (options.review && !(await askName())) return
  const done = options.review ? sign([row], true) : markTranslated(row)
  // The caret goes on at once; the server's answer is not waited for.
  if (!options.stay && !(await step(1, true))) announce(t('all-done'))
  await done
}

async function markTranslated(row: Row): Promise<void> {
  await row.saver.flush({state: 'translated'})
  if (row.standing.peek() === 'saved') announce(t('said-translated', {number: row.number}))
}

/** Takes a row's text back to be worked on. */
export async function markDraft(row: Row): Promise<void> {
  await row.saver.flush({state: 'draft'})
  announce(t('said-draft', {number: row.number}))
}

/** Signs rows with the person's name. `accept`: also drafts, a machine's and stale ones. Undefined where no name was given. */
export async function sign(
  rows: readonly Row[],
  accept: boolean,
): Promise<BatchResponse | undefined> {
  if (!(await askName())) return undefined
  await sendUnsent(rows)
  const answer = await act({type: 'sign', accept}, rows)
  const count = answer?.items.filter(({result}) => result === 'changed').length ?? 0
  if (answer) announce(t('said-signed', {count}))
  return answer
}

/** Does one thing to many rows; what is changed is shown. */
export async function act(
  action: BatchAction,
  rows?: readonly Row[],
  dryRun = false,
): Promise<BatchResponse | undefined> {
  const {work} = openWork.peek() ?? {}
  if (!work) return undefined
  const by = reviewer.peek()
  const items = rows?.map(({id, segment}) => ({id, etag: segment.peek().etag}))
  const result = await postBatch(work, {action, ...(items && {items}), ...(by && {by}), dryRun})
  if (!result.ok) return complain(result)
  if (!dryRun) adopt(result.body.items.flatMap(({segment}) => segment ?? []))
  return result.body
}

/** Sends what is typed in rows; what follows works on the texts as they are then saved. */
export async function sendUnsent(rows: readonly Row[]): Promise<void> {
  await Promise.all(rows.map((row) => row.saver.flush()))
}

/** Does something to a row beside saving its text. False where the server refused. */
export async function actOn<Act extends keyof SegmentActs>(
  row: Row,
  act: Act,
  body: SegmentActs[Act]['body'],
): Promise<boolean> {
  return onSegment(row, (work, at) => postAct(work, {...at, act}, body))
}

export async function setComments(row: Row, comments: readonly string[]): Promise<boolean> {
  return onSegment(row, (work, at) => putComments(work, at, comments))
}

type Changed = SegmentActs[keyof SegmentActs]['answer']

async function onSegment(
  row: Row,
  send: (work: Work, at: {id: string; match: string}) => Promise<Result<Changed>>,
): Promise<boolean> {
  const {work} = openWork.peek() ?? {}
  if (!work) return false
  await row.saver.flush()
  const result = await send(work, {id: row.id, match: row.segment.peek().etag})
  if (!result.ok) return complain(result) ?? false
  adopt('segment' in result.body ? [result.body.segment] : result.body.segments)
  return true
}

/** Puts a text into a row's field as an edit that can be undone. */
export function fill(row: Row, text: string): void {
  if (row.field) replaceText(row.field, text)
}

export function complain({fault}: {readonly fault: string}): undefined {
  announce(fault)
}
