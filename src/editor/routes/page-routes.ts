import type {Context, Hono} from 'hono'
import {setCookie} from 'hono/cookie'
import {hashBytes} from '../../project/content-hash.ts'
import {ApiFault} from '../request/api-fault.ts'
import {cookieName, type Guard, isToken} from '../request/security.ts'

/** Files of the built page by their path. */
export type PageFiles = ReadonlyMap<string, Uint8Array>

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
}

/** Addresses of the page's screens: all of them are one file. */
const screens = ['/', '/glossary', '/s/:statement/:language', '/s/:statement/:language/preview']

/** The page itself, and the door to it: who opens it with the token gets a cookie. */
export function pageRoutes(app: Hono, files: PageFiles, guard: Guard): void {
  for (const screen of screens)
    app.get(screen, (context) => {
      const token = context.req.query('token')
      if (token !== undefined) return letIn(context, token, guard)
      return send(context, 'index.html', files)
    })
  app.get('/*', (context) => send(context, context.req.path.slice(1), files))
}

/**
 * Answers the address with the token by a cookie and a page that goes on without it. No redirect: a cookie that is strict
 * about its site does not go along where a link of another site began the way (RFC 6265bis, 5.6.7.1).
 */
function letIn(context: Context, token: string, guard: Guard): Response {
  if (!isToken(token, guard))
    throw new ApiFault(401, 'unauthorized', {
      message: 'Unexpected word that opens the editor',
      advice: 'Open the address that `broadside edit` printed last.',
    })
  setCookie(context, cookieName(guard), token, {httpOnly: true, sameSite: 'Strict', path: '/'})
  const path = escapeAttribute(context.req.path)
  return context.html(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${path}"><title>broadside</title><p><a href="${path}">Go on</a></p></html>`,
  )
}

function escapeAttribute(text: string): string {
  return text.replace(/[&"<>';]/g, (character) => encodeURIComponent(character).replace("'", '%27'))
}

/** A file of the page. Those with a hash in their name never change. */
function send(context: Context, name: string, files: PageFiles): Response {
  const file = files.get(name)
  if (!file)
    throw new ApiFault(404, 'not-found', {
      message: 'Unexpected address, expected one of the editor',
      advice: 'Go back to the overview.',
    })
  const etag = `"${hashBytes(file).slice(0, 16)}"`
  context.header('ETag', etag)
  context.header(
    'Cache-Control',
    name.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-cache',
  )
  if (context.req.header('If-None-Match') === etag) return context.body(null, 304)
  context.header('Content-Type', types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
  return context.body(Uint8Array.from(file))
}
