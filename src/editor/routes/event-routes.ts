import type {Hono} from 'hono'
import {streamSSE} from 'hono/streaming'
import type {Desk} from '../desk/desk.ts'
import {ApiFault} from '../request/api-fault.ts'

/** Windows that listen at most: each holds a connection. */
const mostListeners = 50

/** A line is sent at least so often, so that a connection that is gone is noticed. */
const pulseMs = 20_000

/** What happens, as server-sent events (WHATWG HTML, 9.2). */
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
      const pulse = setInterval(() => {
        stream.write(': \n\n').catch(ended.resolve)
      }, pulseMs)
      stream.onAbort(ended.resolve)
      desk.onClose(ended.resolve)
      await stream.write('retry: 1000\n\n')
      await ended.promise
      clearInterval(pulse)
      stop()
    })
  })
}
