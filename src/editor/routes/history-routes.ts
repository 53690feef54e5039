import type {Hono} from 'hono'
import {saveTarget} from '../../catalog/save-target.ts'
import {type NumberedRecord, readHistory} from '../../project/editing/history-file.ts'
import type {HistoryEntry, HistoryResponse} from '../api.ts'
import type {Desk} from '../desk/desk.ts'
import {notFound} from '../request/api-fault.ts'
import {ifMatch, readBody} from '../request/conditions.ts'
import {count, object, optional} from '../request/shape.ts'
import {answer, personName, segmentPath} from './segment-routes.ts'

const restoreRequest = object({version: count, by: optional(personName)})

/** Drafts of one person that follow each other within so many milliseconds are shown as one. */
const oneSittingMs = 5 * 60_000

/** What became of a segment, and back to it. */
export function historyRoutes(app: Hono, desk: Desk): void {
  app.get(`${segmentPath}/history`, (context) => {
    const {statement, language, id} = context.req.param()
    desk.check(statement, language)
    const records = readHistory(desk.root, {statement, language}).filter((each) => each.id === id)
    const response: HistoryResponse = {entries: foldHistory(records).reverse()}
    return context.json(response)
  })

  app.post(`${segmentPath}/restore`, async (context) => {
    const {statement, language, id} = context.req.param()
    const etag = ifMatch(context)
    const {version, by} = await readBody(context, restoreRequest)
    desk.check(statement, language)
    const record = readHistory(desk.root, {statement, language}).find(
      (each) => each.version === version && each.id === id,
    )
    if (!record) throw notFound('version')
    return answer(context, desk, {
      etag,
      by,
      edit: (entry) => saveTarget(entry, {target: record.to, state: 'draft'}),
    })
  })
}

/** The changes of a segment with those of one sitting as one, oldest first. Autosave writes one for every pause. */
export function foldHistory(records: readonly NumberedRecord[]): HistoryEntry[] {
  const folded: HistoryEntry[] = []
  for (const {t, was, id, ...record} of records) {
    const last = folded.at(-1)
    const isSitting =
      last?.state === 'draft' &&
      record.state === 'draft' &&
      last.by === record.by &&
      last.group === undefined &&
      record.group === undefined &&
      last.to === record.from &&
      Date.parse(t) - Date.parse(last.time) < oneSittingMs
    if (isSitting) folded.pop()
    folded.push({...record, time: t, ...(isSitting && {from: last.from})})
  }
  return folded
}
