import type {Hono} from 'hono'
import type {Desk} from '../desk/desk.ts'

/** The edition as its readers will see it. */
export function previewRoutes(app: Hono, desk: Desk): void {
  app.get('/api/statements/:statement/:language/preview', async (context) => {
    const {statement, language} = context.req.param()
    const segment = context.req.query('segment')
    const document = desk.open(statement, language)
    const {previewEdition} = await import('../../project/editing/preview-edition.ts')
    const {root, settings, version} = desk
    const about = {root, settings, version, document, ...(segment !== undefined && {segment})}
    return context.html(await previewEdition(about))
  })
}
