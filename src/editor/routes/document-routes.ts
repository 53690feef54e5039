import type {Hono} from 'hono'
import type {OpenDocument} from '../../project/editing/open-document.ts'
import type {CheckResponse} from '../api.ts'
import type {Desk} from '../desk/desk.ts'
import {readBody} from '../request/conditions.ts'
import {list, object, oneOf, optional, text} from '../request/shape.ts'
import {viewDocument} from '../view/view-document.ts'

const checkRequest = object({
  segments: list(
    object({
      id: text(100),
      target: text(64_000),
      state: optional(oneOf('draft', 'translated')),
    }),
  ),
})

/** The whole of a statement in a language, and what the checks say of it. */
export function documentRoutes(app: Hono, desk: Desk): void {
  app.get('/api/statements/:statement/:language', (context) => {
    const {statement, language} = context.req.param()
    const document = desk.open(statement, language)
    const {settings} = desk
    const view = viewDocument(document, {settings, findings: desk.findings.known(document)})
    return context.json(view)
  })

  app.post('/api/statements/:statement/:language/check', async (context) => {
    const {statement, language} = context.req.param()
    const {segments} = await readBody(context, checkRequest)
    const open = (): OpenDocument => desk.open(statement, language)
    const found =
      segments.length === 0
        ? await desk.findings.all(open)
        : await desk.findings.ofTexts(open(), segments, context.req.raw.signal)
    const ids =
      segments.length === 0 ? [...found.keys()].filter(Boolean) : segments.map(({id}) => id)
    const response: CheckResponse = {
      findings: segments.length === 0 ? (found.get('') ?? []) : [],
      segments: ids.map((id) => ({id, findings: found.get(id) ?? []})),
    }
    return context.json(response)
  })
}
