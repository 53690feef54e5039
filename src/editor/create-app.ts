import {Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import type {Desk} from './desk/desk.ts'
import {ApiFault, bodyOf, faultOf} from './request/api-fault.ts'
import {
  checkHost,
  checkMediaType,
  checkOrigin,
  checkToken,
  type Guard,
  secureHeaders,
} from './request/security.ts'
import {batchRoutes} from './routes/batch-routes.ts'
import {buildRoutes} from './routes/build-routes.ts'
import {documentRoutes} from './routes/document-routes.ts'
import {eventRoutes} from './routes/event-routes.ts'
import {glossaryRoutes} from './routes/glossary-routes.ts'
import {historyRoutes} from './routes/history-routes.ts'
import {jobRoutes} from './routes/job-routes.ts'
import {joinRoutes} from './routes/join-routes.ts'
import {type PageFiles, pageRoutes} from './routes/page-routes.ts'
import {previewRoutes} from './routes/preview-routes.ts'
import {projectRoutes} from './routes/project-routes.ts'
import {segmentRoutes} from './routes/segment-routes.ts'
import {suggestionRoutes} from './routes/suggestion-routes.ts'

export {Desk} from './desk/desk.ts'
export {watchProject} from './desk/watch-project.ts'

/** What an application serves, and to whom. */
export interface AppOptions {
  readonly guard: Guard
  /** Files of the built page. */
  readonly files: PageFiles
  /** Called with errors nobody foresaw. */
  readonly onBug?: (error: unknown) => void
}

/** Bytes that a request may have: of one segment, and of many. */
const segmentBytes = 64_000
const batchBytes = 1_000_000

/** The editor as a function from requests to answers. */
export function createApp(desk: Desk, {guard, files, onBug}: AppOptions): Hono {
  const app = new Hono()
  app.onError((error, context) => {
    const fault = faultOf(error)
    if (fault.status === 500) onBug?.(error)
    if (fault.status === 503) context.header('Retry-After', '1')
    return context.json(bodyOf(fault), fault.status)
  })
  app.notFound((context) => context.json(bodyOf(nothingThere()), 404))
  app.use(secureHeaders, checkHost(guard))
  app.use('/api/*', checkOrigin, checkToken(guard), checkMediaType)
  app.use('/api/statements/:statement/:language/segments/*', limit(segmentBytes))
  app.use('/api/*', limit(batchBytes))
  for (const routes of apiRoutes) routes(app, desk)
  app.all('/api/*', () => {
    throw nothingThere()
  })
  pageRoutes(app, files, guard)
  return app
}

const apiRoutes = [
  projectRoutes,
  documentRoutes,
  segmentRoutes,
  joinRoutes,
  historyRoutes,
  suggestionRoutes,
  batchRoutes,
  jobRoutes,
  buildRoutes,
  previewRoutes,
  glossaryRoutes,
  eventRoutes,
]

function limit(maxSize: number): ReturnType<typeof bodyLimit> {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new ApiFault(413, 'too-large', {
        message: `Unexpected size of the request, expected at most ${maxSize / 1000} kB`,
        advice: 'Save fewer segments at a time, or a shorter text.',
      })
    },
  })
}

function nothingThere(): ApiFault {
  return new ApiFault(404, 'not-found', {
    message: 'Unexpected address, expected one of the editor',
    advice: 'Go back to the overview.',
  })
}
