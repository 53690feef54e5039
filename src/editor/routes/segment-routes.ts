import type {Context, Hono} from 'hono'
import {setFreeComments} from '../../catalog/free-comments.ts'
import {saveTarget} from '../../catalog/save-target.ts'
import {addWaiver, removeWaiver} from '../../catalog/waivers.ts'
import type {Entry} from '../../model/catalog.ts'
import type {SegmentResponse} from '../api.ts'
import type {Desk} from '../desk/desk.ts'
import {editSegment} from '../desk/edit-segment.ts'
import {ifMatch, readBody} from '../request/conditions.ts'
import {catalogText, list, object, oneOf, optional, type Shape, text} from '../request/shape.ts'

/** Where the calls about one segment are. */
export const segmentPath = '/api/statements/:statement/:language/segments/:id'

/** A name as people write theirs. */
export const personName: Shape<string> = text(200)

const saveRequest = object({
  target: catalogText(),
  state: oneOf('draft', 'translated'),
  by: optional(personName),
})

const waiveRequest = object({
  rule: text(100),
  reason: catalogText(1000),
  by: optional(personName),
})

const commentsRequest = object({comments: list(catalogText(2000), 100)})

/** One segment: looked at, saved, waived, commented. */
export function segmentRoutes(app: Hono, desk: Desk): void {
  app.get(segmentPath, (context) => {
    const {statement, language, id} = context.req.param()
    const segment = desk.view(desk.open(statement, language), id)
    return context.json({segment} satisfies SegmentResponse)
  })

  app.put(segmentPath, async (context) => {
    const etag = ifMatch(context)
    const body = await readBody(context, saveRequest)
    return answer(context, desk, {etag, by: body.by, edit: (entry) => saveTarget(entry, body)})
  })

  app.post(`${segmentPath}/waive`, async (context) => {
    const etag = ifMatch(context)
    const body = await readBody(context, waiveRequest)
    const edit = (entry: Entry): Entry =>
      body.reason.trim() === '' ? removeWaiver(entry, body.rule) : addWaiver(entry, body)
    return answer(context, desk, {etag, by: body.by, edit, withFindings: true})
  })

  app.put(`${segmentPath}/comments`, async (context) => {
    const etag = ifMatch(context)
    const {comments} = await readBody(context, commentsRequest)
    return answer(context, desk, {etag, edit: (entry) => setFreeComments(entry, comments)})
  })
}

/** What is done to a segment. */
interface SegmentAct {
  /** As what it was seen. */
  readonly etag: string
  readonly by?: string | undefined
  readonly edit: (entry: Entry) => Entry
  /** Whether to wait for the checks: to save a text never does. Default false. */
  readonly withFindings?: boolean
}

/** Changes the segment that the address names and answers with it. */
export async function answer(
  context: Context,
  desk: Desk,
  {etag, by, edit, withFindings = false}: SegmentAct,
): Promise<Response> {
  const {statement = '', language = '', id = ''} = context.req.param()
  const place = {statement, language}
  const saved = await editSegment(desk, {...place, seen: {id, etag}, by, edit})
  const found = withFindings
    ? await desk.findings.ofTexts(place, [{id, target: saved.target}])
    : undefined
  const findings = found?.get(id)
  const segment = {...saved, ...(findings && {findings})}
  context.header('ETag', segment.etag)
  return context.json({segment} satisfies SegmentResponse)
}
