import {randomBytes} from 'node:crypto'
import type {AddressInfo} from 'node:net'
import {createAdaptorServer, type ServerType} from '@hono/node-server'
import type {Hono} from 'hono'
import {UserError} from '../model/user-error.ts'
import type {Project} from '../project/open-project.ts'
import type {Desk} from './desk/desk.ts'
import type {Guard} from './request/security.ts'
import type {PageFiles} from './routes/page-routes.ts'

/** What an editor is started with. */
export interface StartOptions {
  readonly project: Project
  /** Of broadside. */
  readonly version: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** Files of the built page. */
  readonly files: PageFiles
  /** 0 for any that is free. Without it the first free one from 4180 on. */
  readonly port?: number
  /** Listen to other computers, too; only with a token. */
  readonly host?: string
  /** Default a new one. */
  readonly token?: string
  /** Called with errors nobody foresaw. */
  readonly onBug?: (error: unknown) => void
}

/** An editor at work. */
export interface RunningEditor {
  /** With the token: whoever opens it may write to the project. */
  readonly url: string
  readonly port: number
  /** Ends it once everything that came in is written. */
  readonly close: () => Promise<void>
}

const usualPort = 4180
/** So many ports are tried. */
const mostPorts = 20

/** Characters that a token has at least: on a network, others may try. */
const shortestToken = 16

/**
 * Starts the editor of a project.
 *
 * @throws UserError `usage` for a host without a token, a short token, or a port that is taken.
 */
export async function startServer(options: StartOptions): Promise<RunningEditor> {
  const {host} = options
  const token = tokenOf(options)
  const opening = Promise.withResolvers<OpenApp>()
  const server = createAdaptorServer({
    fetch: async (request, env) => (await opening.promise).app.fetch(request, env),
  })
  const port = await listenOnFree(server, options)
  // What answers takes longer to load than to listen; whoever knows the address may open it meanwhile.
  setImmediate(() =>
    opening.resolve(openApp(options, {token, port, ...(host !== undefined && {host})})),
  )
  return {
    url: `http://${shownHost(host)}:${port}/?token=${encodeURIComponent(token)}`,
    port,
    close: async () => {
      const {desk, stopWatching} = await opening.promise
      stopWatching()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await desk.close()
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      const timer = setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections()
      }, 2000)
      await closed
      clearTimeout(timer)
    },
  }
}

/** What answers, and what it works with. */
interface OpenApp {
  readonly app: Hono
  readonly desk: Desk
  readonly stopWatching: () => void
}

async function openApp(options: StartOptions, guard: Guard): Promise<OpenApp> {
  const {createApp, Desk, watchProject} = await import('./create-app.ts')
  const {files, onBug} = options
  const desk = new Desk(options)
  const app = createApp(desk, {guard, files, ...(onBug && {onBug})})
  return {app, desk, stopWatching: watchProject(desk, {...(onBug && {onBug})})}
}

/** The name under which this computer reaches what listens on a host. */
function shownHost(host: string | undefined): string {
  if (host === undefined || host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/** The token that is given, or one that nobody guesses. */
function tokenOf({host, token}: StartOptions): string {
  if (token === undefined && host === undefined) return randomBytes(18).toString('base64url')
  if (token === undefined)
    throw new UserError('Unexpected `--host` without `--token`', {
      code: 'usage',
      advice: `Give others a word of at least ${shortestToken} characters with \`--token\`: whoever has it may write to the project.`,
    })
  if (token.length >= shortestToken && /^[\w.~-]+$/.test(token)) return token
  throw new UserError(
    `Unexpected token, expected at least ${shortestToken} letters, digits, \`.\`, \`~\`, \`-\` or \`_\``,
    {code: 'usage', advice: 'Choose a longer one.'},
  )
}

/** Listens on the port that is wanted, or on the first free one, and returns it. */
async function listenOnFree(server: ServerType, {host, port}: StartOptions): Promise<number> {
  const ports =
    port === undefined ? Array.from({length: mostPorts}, (_, at) => usualPort + at) : [port]
  for (const each of ports)
    if (await listen(server, each, host ?? '127.0.0.1'))
      return (server.address() as AddressInfo).port
  const last = ports.at(-1)
  throw new UserError(
    port === undefined
      ? `Cannot listen: all ports from ${usualPort} to ${last} are taken`
      : `Cannot listen on port ${port}: it is taken`,
    {code: 'usage', advice: 'Name another with `--port`, or 0 for any that is free.'},
  )
}

/** Whether the port was free. */
function listen(server: ServerType, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening)
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(explained(error, {port, host}))
    }
    const onListening = (): void => {
      server.off('error', onError)
      resolve(true)
    }
    server.once('error', onError)
    server.once('listening', onListening)
    server.listen(port, host)
  })
}

/** Why nothing can be listened to, where a person can put it right. */
function explained(
  error: NodeJS.ErrnoException,
  {port, host}: {port: number; host: string},
): Error {
  if (error.code === 'EACCES')
    return new UserError(`Cannot listen on port ${port}: the system does not permit it`, {
      code: 'usage',
      advice: 'Name one above 1023 with `--port`.',
      cause: error,
    })
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(error.code ?? ''))
    return new UserError(`Unexpected host ${JSON.stringify(host)}, expected one of this computer`, {
      code: 'usage',
      advice: 'Use an address of this computer with `--host`, or 0.0.0.0 for all of them.',
      cause: error,
    })
  return error
}
