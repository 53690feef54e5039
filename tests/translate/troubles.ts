import type {ServerResponse} from 'node:http'
import type {EngineFailure} from '../../src/translate/engine-error.ts'
import type {Asked} from './loopback.ts'

/** What a service may do instead of its work. */
export type Trouble =
  | 'slow'
  | 'slow-body'
  | 'rate'
  | 'rate-with-wait'
  | 'rate-until'
  | 'failing'
  | 'unavailable'
  | 'cut'
  | 'cut-in-body'
  | 'html'
  | 'html-404'
  | 'html-502'
  | 'no-body'
  | 'huge'
  | 'other-json'
  | 'too-large'
  | 'quota'
  | 'authorization'
  | 'redirect'

/** What each is to be explained as, and the milliseconds that the service asks us to wait. */
export const troubles: Readonly<Record<Trouble, readonly [EngineFailure, number?]>> = {
  /** Takes the request and never answers; or begins to. */
  slow: ['connection'],
  'slow-body': ['connection'],
  /** 429 without `Retry-After`, with seconds, and with a date. */
  rate: ['rate'],
  'rate-with-wait': ['rate', 7000],
  'rate-until': ['rate', 120_000],
  failing: ['service'],
  /** 503 with a date. */
  unavailable: ['service', 30_000],
  /** Closes the connection: before the answer, and in the middle of it. */
  cut: ['connection'],
  'cut-in-body': ['connection'],
  /** Pages, as log-in pages and gateways in between send. */
  html: ['service'],
  'html-404': ['service'],
  'html-502': ['service'],
  'no-body': ['service'],
  huge: ['service'],
  /** JSON of another shape. */
  'other-json': ['answer'],
  'too-large': ['size'],
  /** All that was paid for is used up. */
  quota: ['quota'],
  authorization: ['authorization'],
  redirect: ['service'],
}

/** What services differ in when they fail. */
export interface TroubleStyle {
  readonly quota: number
  readonly authorization: number
}

/** Fails; whatever it says quotes what it was asked, headers and all, as services do. */
export function makeTrouble(
  trouble: Trouble,
  asked: Asked,
  response: ServerResponse,
  {elsewhere, style}: {readonly elsewhere: string; readonly style: TroubleStyle},
): void {
  const quoted = `${JSON.stringify(asked.headers)} ${decodeURIComponent(asked.body.replace(/[+%]/g, ' '))}`
  const refuse = (status: number, headers: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(status, {'content-type': 'application/json', ...headers})
    response.end(JSON.stringify({error: quoted, message: quoted, detail: quoted}))
  }
  const page = (status: number): void => {
    response.writeHead(status, {'content-type': 'text/html'})
    response.end(`<!doctype html><title>Sign in</title><p>${quoted}`)
  }
  const until = (time: string): Readonly<Record<string, string>> => ({
    date: 'Wed, 25 Nov 2026 05:00:00 GMT',
    'retry-after': `Wed, 25 Nov 2026 ${time} GMT`,
  })
  const make: Readonly<Record<Trouble, () => unknown>> = {
    slow: () => {},
    'slow-body': () => response.writeHead(200).write('{'),
    rate: () => refuse(429),
    'rate-with-wait': () => refuse(429, {'retry-after': '7'}),
    'rate-until': () => refuse(429, until('05:02:00')),
    failing: () => refuse(500),
    unavailable: () => refuse(503, until('05:00:30')),
    cut: () => response.destroy(),
    'cut-in-body': () => {
      response.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'})
      response.write('{"choices": [', () => response.destroy())
    },
    html: () => page(200),
    'html-404': () => page(404),
    'html-502': () => page(502),
    'no-body': () => response.writeHead(200).end(),
    huge: () => response.end(`"${'x'.repeat(5_000_000)}"`),
    'other-json': () => refuse(200),
    'too-large': () => refuse(413),
    quota: () => refuse(style.quota),
    authorization: () => refuse(style.authorization),
    redirect: () => response.writeHead(307, {location: elsewhere}).end(),
  }
  make[trouble]()
}
