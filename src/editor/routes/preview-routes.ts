import type {Hono} from 'hono'
import type {Desk} from '../desk/desk.ts'
import {ApiFault} from '../request/api-fault.ts'

/** The edition as its readers will see it. */
export function previewRoutes(app: Hono, desk: Desk): void {
  app.get('/api/statements/:statement/:language/preview', (context) => {
    const {statement, language} = context.req.param()
    desk.check(statement, language)
    throw new ApiFault(501, 'not-built', {
      message: 'The preview is not part of this build',
      advice: 'Build the edition and look at the file.',
    })
  })
}
