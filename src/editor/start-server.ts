import {randomBytes} from 'node:crypto'
import type {AddressInfo} from 'node:net'
import {createAdaptorServer, type ServerType} from '@hono/node-server'
import {UserError} from '../model/user-error.ts'
import type {Project} from '../project/open-project.ts'
import {createApp} from './create-app.ts'
import {Desk} from './desk/desk.ts'
import {watchProject} from './desk/watch-project.ts'
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
  const {host, project, version, environment, now, files, onBug} = options
  const token = tokenOf(options)
  const desk = new Desk({project, version, environment, now})
  // The port is known once it is listened on, and the guard looks at it with every request.
  const guard = {token, port: 0, ...(host !== undefined && {host})}
  const app = createApp(desk, {guard, files, ...(onBug && {onBug})})
  const server = createAdaptorServer({fetch: app.fetch})
  guard.port = await listenOnFree(server, options)
  const stopWatching = watchProject(desk)
  const shown = host === undefined || host === '0.0.0.0' ? '127.0.0.1' : host
  const name = shown.includes(':') ? `[${shown === '::' ? '::1' : shown}]` : shown
  return {
    url: `http://${name}:${guard.port}/?token=${encodeURIComponent(token)}`,
    port: guard.port,
    close: async () => {
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
