import type {Hono} from 'hono'
import {tidyTarget} from '../../catalog/save-target.ts'
import type {Entry} from '../../model/catalog.ts'
import {readHistory} from '../../project/editing/history-file.ts'
import type {BatchAction, BatchResponse} from '../api.ts'
import type {Desk} from '../desk/desk.ts'
import {type Batch, type Planned, planBatch} from '../desk/plan-batch.ts'
import {ApiFault} from '../request/api-fault.ts'
import {readBody} from '../request/conditions.ts'
import {
  catalogText,
  flag,
  list,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from '../request/shape.ts'
import {personName} from './segment-routes.ts'

const actions: Readonly<Record<BatchAction['type'], Shape<BatchAction>>> = {
  replace: object({
    type: oneOf('replace'),
    search: catalogText(1000),
    replacement: catalogText(1000),
    matchCase: optional(flag),
    wholeWords: optional(flag),
  }),
  approve: object({type: oneOf('approve')}),
  sign: object({type: oneOf('sign'), accept: optional(flag)}),
  revert: object({type: oneOf('revert'), group: text(100)}),
}

const action: Shape<BatchAction> = (value, place) => {
  const {type} = Object(value)
  const name = oneOf('replace', 'approve', 'sign', 'revert')(type, `${place}.type`)
  return actions[name](value, place)
}

const batchRequest = object({
  action,
  items: optional(list(object({id: text(100), etag: text(100)}))),
  by: optional(personName),
  dryRun: optional(flag),
})

/** Many segments in one act, tried first or carried out. */
export function batchRoutes(app: Hono, desk: Desk): void {
  app.post('/api/statements/:statement/:language/batch', async (context) => {
    const {statement, language} = context.req.param()
    const {dryRun = false, by = '', ...body} = await readBody(context, batchRequest)
    if (body.action.type === 'sign' && tidyTarget(by) === '')
      throw new ApiFault(422, 'usage', {
        message: 'Missing name of who has checked the targets',
        advice: 'Give your name: it stands beside each target you sign.',
      })
    desk.check(statement, language)
    const history =
      body.action.type === 'revert' ? readHistory(desk.root, {statement, language}) : []
    const batch: Batch = {...body, by, date: desk.today(), history}
    if (dryRun) {
      const {catalog} = desk.open(statement, language)
      return context.json(listOf(planBatch(catalog.entries, batch)))
    }
    return context.json(await carryOut(desk, {statement, language, batch}))
  })
}

/** Carries a batch out, and tells what became of each segment. */
async function carryOut(
  desk: Desk,
  {statement, language, batch}: {statement: string; language: string; batch: Batch},
): Promise<BatchResponse> {
  const group = crypto.randomUUID()
  let planned: readonly Planned[] = []
  const {after} = await desk.writer.change({
    statement,
    language,
    group,
    ...(batch.by && {by: batch.by}),
    apply: ({catalog}) => {
      planned = planBatch(catalog.entries, batch)
      return carriedOut(catalog.entries, planned)
    },
  })
  const views = await desk.viewAll(
    after,
    planned.map(({id}) => id),
  )
  const byId = new Map(views.map((segment) => [segment.id, segment]))
  const isChanged = planned.some(({result}) => result === 'changed')
  const items = listOf(planned).items.map((item) => {
    const segment = byId.get(item.id)
    return {...item, ...(segment && {segment})}
  })
  return {items, ...(isChanged && {group})}
}

function carriedOut(entries: readonly Entry[], planned: readonly Planned[]): readonly Entry[] {
  const changed = new Map(
    planned.filter(({result}) => result === 'changed').map(({id, entry}) => [id, entry]),
  )
  return changed.size === 0 ? entries : entries.map((entry) => changed.get(entry.id) ?? entry)
}

/** A plan without the entries. */
function listOf(planned: readonly Planned[]): BatchResponse {
  return {items: planned.map(({entry, ...item}) => item)}
}
