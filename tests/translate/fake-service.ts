import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {onTestFinished} from 'vitest'

/** What a service may do instead of its work. */
export type Trouble =
  | 'slow'
  | 'slow-body'
  | 'rate'
  | 'rate-until'
  | 'failing'
  | 'cut'
  | 'cut-in-body'
  | 'html'
  | 'html-404'
  | 'html-502'
  | 'no-body'
  | 'huge'
  | 'too-large'
  | 'unpaid'
  | 'no-key'
  | 'redirect'

/** A request as the service has read it. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What a service answers. */
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly json: unknown
}

/** A service on the loopback interface that can be told to fail. */
export interface FakeService {
  readonly url: string
  readonly asked: readonly Asked[]
  /** Met by every request until it is taken away. */
  trouble: Trouble | undefined
  /** Where `redirect` leads. */
  elsewhere: string
  /** Stops to listen. */
  readonly close: () => Promise<void>
}

/** Starts a service; it is gone when the test has ended. */
export async function fakeService(work: (asked: Asked) => Answer): Promise<FakeService> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const each = await read(request)
    asked.push(each)
    if (service.trouble) makeTrouble(service, each, response)
    else send(response, work(each))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  onTestFinished(close)
  const {port} = server.address() as AddressInfo
  const service: FakeService = {
    url: `http://127.0.0.1:${port}`,
    asked,
    trouble: undefined,
    elsewhere: '',
    close,
  }
  return service
}

async function read(request: IncomingMessage): Promise<Asked> {
  const pieces: Uint8Array[] = []
  for await (const piece of request) pieces.push(piece)
  const {method = '', url = '', headers} = request
  return {method, path: url, headers, body: Buffer.concat(pieces).toString()}
}

function send(response: ServerResponse, {status = 200, headers, json}: Answer): void {
  response.writeHead(status, {'content-type': 'application/json', ...headers})
  response.end(JSON.stringify(json))
}

/** Fails; whatever it says quotes what it was asked, headers and all, as services do. */
function makeTrouble({trouble, elsewhere}: FakeService, asked: Asked, response: ServerResponse) {
  const quoting = {error: `${JSON.stringify(asked.headers)} ${asked.body}`}
  const page = `<!doctype html><title>Sign in</title><p>${asked.body}`
  const html = {'content-type': 'text/html'}
  switch (trouble) {
    case 'slow':
      return
    case 'slow-body':
      response.writeHead(200).write('{')
      return
    case 'rate':
      return send(response, {status: 429, headers: {'retry-after': '7'}, json: quoting})
    case 'rate-until': {
      const headers = {
        date: 'Wed, 25 Nov 2026 05:00:00 GMT',
        'retry-after': 'Wed, 25 Nov 2026 05:02:00 GMT',
      }
      return send(response, {status: 429, headers, json: quoting})
    }
    case 'failing':
      return send(response, {status: 500, json: quoting})
    case 'cut':
      return response.destroy()
    case 'cut-in-body':
      response.writeHead(200, {'content-length': '1000'}).write('{"choices": [')
      setTimeout(() => response.destroy(), 20)
      return
    case 'html':
      return response.writeHead(200, html).end(page)
    case 'html-404':
      return response.writeHead(404, html).end(page)
    case 'html-502':
      return response.writeHead(502, html).end(page)
    case 'no-body':
      return response.writeHead(200).end()
    case 'huge':
      return response.end(`"${'x'.repeat(5_000_000)}"`)
    case 'too-large':
      return send(response, {status: 413, json: quoting})
    case 'unpaid':
      return send(response, {status: 402, json: quoting})
    case 'no-key':
      return send(response, {status: 401, json: quoting})
    case 'redirect':
      return response.writeHead(307, {location: elsewhere}).end()
  }
}
