import {createHash, timingSafeEqual} from 'node:crypto'
import {isIP} from 'node:net'
import type {Context, MiddlewareHandler} from 'hono'
import {getCookie} from 'hono/cookie'
import {ApiFault} from './api-fault.ts'

/** Who may talk to the server. */
export interface Guard {
  /** What the opened address carries. */
  readonly token: string
  /** The port that is listened on: part of the cookie's name, since cookies do not tell ports apart (RFC 6265, 8.5). */
  readonly port: number
  /** What `--host` named; absent where only this computer is listened to. */
  readonly host?: string
}

/** No script but ours, nothing from elsewhere, no frame around the page (CSP Level 3). */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** An edition is looked at, and runs nothing. Its styles stand in the page itself. */
const previewPolicy = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** Headers that keep a browser from doing more with an answer than it is for. */
export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const isPreview = isPreviewPath(context.req.path)
  const {headers} = context.res
  headers.set('Content-Security-Policy', isPreview ? previewPolicy : pagePolicy)
  headers.set('X-Frame-Options', isPreview ? 'SAMEORIGIN' : 'DENY')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'no-referrer')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
}

function isPreviewPath(path: string): boolean {
  return path.startsWith('/api/statements/') && path.endsWith('/preview')
}

/**
 * Refuses what was sent to another name than the server's own: a page elsewhere may have its own name point here (DNS
 * rebinding).
 */
export function checkHost(guard: Guard): MiddlewareHandler {
  return async (context, next) => {
    if (!isOwnHost(hostOf(context), guard))
      throw forbidden('Unexpected host name', 'Open the address that `broadside edit` printed.')
    await next()
  }
}

/** The Host header, which HTTP/1.1 requires. */
function hostOf(context: Context): string {
  return context.req.header('Host') ?? new URL(context.req.url).host
}

/** Whether a Host header names this server. Addresses cannot be rebound, names can. */
function isOwnHost(header: string, {port, host}: Guard): boolean {
  const parsed = URL.canParse(`http://${header}`) ? new URL(`http://${header}`) : undefined
  if (!parsed || parsed.host !== header.toLowerCase()) return false
  if (Number(parsed.port || 80) !== port) return false
  const name = parsed.hostname
  if (['localhost', '127.0.0.1', '[::1]'].includes(name)) return true
  if (host === undefined) return false
  const isAny = host === '0.0.0.0' || host === '::'
  if (isAny) return isIP(name.replace(/^\[|\]$/g, '')) !== 0
  return name === host.toLowerCase() || name === `[${host.toLowerCase()}]`
}

/** Refuses what comes from another site's page: changes need our own origin, and nothing is answered to others. */
export const checkOrigin: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('Origin')
  const site = context.req.header('Sec-Fetch-Site')
  const isChange = !['GET', 'HEAD'].includes(context.req.method)
  const isOwn =
    origin === undefined
      ? site === 'same-origin' || (!isChange && (site === undefined || site === 'none'))
      : origin === `http://${hostOf(context)}`
  if (!isOwn)
    throw forbidden('Unexpected origin of the request', 'Use the editor’s own page for changes.')
  await next()
}

/** Refuses a change whose body does not say that it is JSON: a form of another site cannot say so without asking first. */
export const checkMediaType: MiddlewareHandler = async (context, next) => {
  const isChange = ['POST', 'PUT', 'PATCH'].includes(context.req.method)
  const type = context.req.header('Content-Type') ?? ''
  if (isChange && !/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type))
    throw new ApiFault(415, 'media-type', {
      message: `Unexpected content type \`${type}\`, expected \`application/json\``,
      advice: 'Reload the page.',
    })
  await next()
}

/** Name of the cookie that holds the token. */
export function cookieName({port}: Pick<Guard, 'port'>): string {
  return `broadside-${port}`
}

/** Lets through only who has opened the address with the token. */
export function checkToken(guard: Guard): MiddlewareHandler {
  return async (context, next) => {
    if (!isToken(getCookie(context, cookieName(guard)) ?? '', guard))
      throw new ApiFault(401, 'unauthorized', {
        message: 'This window does not know the word that opens the editor',
        advice: 'Open the address that `broadside edit` printed.',
      })
    await next()
  }
}

/** Whether a text is the token, in a time that does not tell how much of it is right. */
export function isToken(given: string, {token}: Guard): boolean {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(given), digest(token))
}

function forbidden(message: string, advice: string): ApiFault {
  return new ApiFault(403, 'forbidden', {message, advice})
}
