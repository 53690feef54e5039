import type {Context, Hono} from 'hono'
import {streamSSE} from 'hono/streaming'
import type {PresenceRequest} from '../api.ts'
import type {Desk} from '../desk/desk.ts'
import {ApiFault, notFound} from '../request/api-fault.ts'
import {readBody} from '../request/conditions.ts'
import {object, text} from '../request/shape.ts'
import {personName} from './segment-routes.ts'

/** Windows that listen at most: each holds a connection. */
const mostListeners = 50

/** A line is sent at least so often, so that a connection that is gone is noticed. */
const pulseMs = 20_000

/** Characters of the word that a window gives itself. */
const longestWord = 100

const presenceRequest = object({
  statement: text(1000),
  language: text(100),
  segment: text(100),
  name: personName,
})

/** What happens, as server-sent events (WHATWG HTML, 9.2), and where the windows are that listen. */
export function eventRoutes(app: Hono, desk: Desk): void {
  app.get('/api/events', (context) => {
    if (desk.events.size >= mostListeners)
      throw new ApiFault(503, 'busy', {
        message: 'Too many windows of the editor are open',
        advice: 'Close some of them.',
      })
    return streamSSE(context, async (stream) => {
      const ended = Promise.withResolvers<void>()
      const stop = desk.events.listen((event) => {
        stream.writeSSE({data: JSON.stringify(event)}).catch(ended.resolve)
      })
      const window = context.req.query('window')?.slice(0, longestWord)
      const leave = window ? desk.presences.enter(window) : undefined
      const pulse = setInterval(() => {
        stream.write(': \n\n').catch(ended.resolve)
      }, pulseMs)
      stream.onAbort(ended.resolve)
      desk.onClose(ended.resolve)
      await stream.write('retry: 1000\n\n')
      await ended.promise
      clearInterval(pulse)
      stop()
      leave?.()
    })
  })

  app.put('/api/windows/:window', async (context) => {
    const place = await readBody(context, presenceRequest)
    desk.check(place.statement, place.language)
    return moved(context, place)
  })

  app.delete('/api/windows/:window', (context) => moved(context))

  function moved(context: Context, place?: PresenceRequest): Response {
    if (!desk.presences.say(context.req.param('window') ?? '', place)) throw notFound('window')
    return context.json({})
  }
}
