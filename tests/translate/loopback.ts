import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** A request that has been read. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** An HTTP server on the loopback interface. */
export interface Loopback {
  readonly url: string
  /** All requests so far. */
  readonly asked: readonly Asked[]
  /** Resolves with the next request, once it has been read. */
  readonly nextRequest: () => Promise<Asked>
  readonly close: () => Promise<void>
}

/** Starts a server; what `answer` throws is a fault of the test and becomes a 599. */
export async function serveLoopback(
  answer: (asked: Asked, response: ServerResponse) => void,
): Promise<Loopback> {
  const asked: Asked[] = []
  let listeners: ((request: Asked) => void)[] = []
  const server = createServer(async (request, response) => {
    const each = await read(request)
    asked.push(each)
    for (const listener of listeners) listener(each)
    listeners = []
    try {
      answer(each, response)
    } catch (error) {
      response.writeHead(599).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    nextRequest: () => new Promise((resolve) => listeners.push(resolve)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
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
