import type {Hono} from 'hono'
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
    1000,
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
    const concepts = await desk.concepts.readIfAny()
    const document = desk.open(statement, language)
    const {settings} = desk
    const found =
      segments.length === 0
        ? desk.findings.all(document, {settings, concepts})
        : desk.findings.ofTexts(document, segments, {settings, concepts})
    const ids = segments.length === 0 ? document.catalog.entries : segments
    const response: CheckResponse = {
      findings: segments.length === 0 ? (found.get('') ?? []) : [],
      segments: ids.map(({id}) => ({id, findings: found.get(id) ?? []})),
    }
    return context.json(response)
  })
}
