import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {makeTrouble, type Trouble, type TroubleStyle} from './troubles.ts'

/** A request that has been read. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
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
  /** All requests so far. */
  readonly asked: readonly Asked[]
  /** Met by every request until it is taken away. */
  trouble: Trouble | undefined
  /** Requests that are spared of it. */
  spared: number
  /** Where `redirect` leads. */
  elsewhere: string
  /** Resolves with the next request, once it has been read. */
  readonly nextRequest: () => Promise<Asked>
  /** Stops to listen. */
  readonly close: () => Promise<void>
}

const usualStyle: TroubleStyle = {quota: 402, authorization: 401}

/** Starts a service; what `work` throws is a fault of the test and becomes a 599. */
export async function serveLoopback(
  work: (asked: Asked) => Answer,
  style: TroubleStyle = usualStyle,
): Promise<FakeService> {
  const asked: Asked[] = []
  let listeners: ((request: Asked) => void)[] = []
  const server = createServer(async (request, response) => {
    const each = await read(request)
    asked.push(each)
    for (const listener of listeners) listener(each)
    listeners = []
    const {trouble, elsewhere} = service
    const isSpared = service.spared-- > 0
    if (trouble && !isSpared) return makeTrouble(trouble, each, response, {elsewhere, style})
    try {
      send(response, work(each))
    } catch (error) {
      response.writeHead(599).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  const service: FakeService = {
    url: `http://127.0.0.1:${port}`,
    asked,
    trouble: undefined,
    spared: 0,
    elsewhere: 'https://example.org/',
    nextRequest: () => new Promise((resolve) => listeners.push(resolve)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return service
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const {pathname, searchParams} = new URL(request.url ?? '/', 'http://127.0.0.1')
  return {
    method: request.method ?? '',
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  }
}

function send(response: ServerResponse, {status = 200, headers, json}: Answer): void {
  response.writeHead(status, {'content-type': 'application/json', ...headers})
  response.end(status === 204 ? '' : JSON.stringify(json))
}
