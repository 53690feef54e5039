import type {Hono} from 'hono'
import type {TranslateReport} from '../../project/translate-project.ts'
import type {Job, MachineSuggestion} from '../api.ts'
import type {Desk} from '../desk/desk.ts'
import type {Work} from '../desk/jobs.ts'
import {ApiFault, notFound} from '../request/api-fault.ts'
import {readBody} from '../request/conditions.ts'
import {object} from '../request/shape.ts'
import {segmentPath} from './segment-routes.ts'

const translateRequest = object({})

/** Translation by the configured engine, and how far it is. */
export function jobRoutes(app: Hono, desk: Desk): void {
  app.post('/api/statements/:statement/:language/translate', async (context) => {
    const {statement, language} = context.req.param()
    await readBody(context, translateRequest)
    desk.check(statement, language)
    const engine = engineOf(desk)
    const about = {statement, language}
    const job =
      desk.jobs.running(about) ??
      desk.jobs.start({kind: 'translate', ...about}, translation(desk, {...about, engine}))
    return context.json(job, 202)
  })

  app.post(`${segmentPath}/machine`, async (context) => {
    const {statement, language, id} = context.req.param()
    await readBody(context, object({}))
    const document = desk.open(statement, language)
    if (!document.catalog.entries.some((entry) => entry.id === id)) throw notFound('segment')
    const engine = engineOf(desk)
    const {askForTarget} = await import('../../project/editing/ask-for-target.ts')
    const {root, settings, environment} = desk
    const concepts = await desk.concepts.readIfAny()
    const {signal} = context.req.raw
    const about = {root, settings, environment, concepts, document, id, engine, signal}
    const target = await askForTarget(about)
    return context.json({engine, target, date: desk.today()} satisfies MachineSuggestion)
  })

  app.get('/api/jobs/:id', (context) => context.json(jobOf(desk.jobs.get(context.req.param('id')))))

  app.delete('/api/jobs/:id', (context) =>
    context.json(jobOf(desk.jobs.stop(context.req.param('id')))),
  )
}

/** The engine that the settings name. */
function engineOf({settings: {engine}}: Desk): string {
  if (engine !== undefined) return engine
  throw new ApiFault(422, 'settings', {
    message: 'The settings name no engine that translates',
    advice: 'Write for example `engine: deepl` into broadside.yaml.',
  })
}

function jobOf(job: Job | undefined): Job {
  if (!job) throw notFound('job')
  return job
}

/** `broadside translate` of one statement into one language. */
function translation(
  desk: Desk,
  {statement, language, engine}: {statement: string; language: string; engine: string},
): Work {
  return async (report, signal) => {
    const {translateProject} = await import('../../project/translate-project.ts')
    const {root, settings, version, environment} = desk
    const notices: string[] = []
    const {errors, ...done} = await translateProject({
      ...{root, settings, version, environment, engine},
      statements: [statement],
      languages: [language],
      overwriteMachine: false,
      date: desk.today(),
      stop: signal,
      signal,
      onProgress: ({segments}) => report(segments),
      onNotice: (notice) => notices.push(notice),
    })
    desk.open(statement, language)
    const [error] = errors
    report(sumOf(done))
    if (error) throw error
    const message = [...notices, ...describe(done)].join(' ')
    return message === '' ? {} : {message}
  }
}

type Done = Omit<TranslateReport, 'errors'>

/** How many have a target now, of all that had none; the memory and our rules have filled some before the engine was asked. */
function sumOf({languages: [counts]}: Done): Pick<Job, 'done' | 'total'> {
  if (!counts) return {done: 0, total: 0}
  const {memory, alone, machine, broken, failed, left} = counts
  const done = memory + alone + machine
  return {done, total: done + broken + failed + left}
}

/** What is to be known of those that have none. */
function describe({languages: [counts]}: Done): string[] {
  const {broken = 0, failed = 0} = counts ?? {}
  return [
    ...(broken > 0 ? [`${broken} kept as suggestions.`] : []),
    ...(failed > 0 ? [`${failed} not answered.`] : []),
  ]
}
