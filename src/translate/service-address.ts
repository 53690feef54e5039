import {UserError} from '../model/user-error.ts'

/**
 * The address of a service from the settings, with a `/` at the end, so that paths can be put behind it.
 *
 * @throws UserError `settings` where it is none, or holds a name and password, which would land in a file
 */
export function serviceAddress(engine: string, text: string): URL {
  const url = URL.parse(text)
  const isRight = url && /^https?:$/.test(url.protocol) && url.username + url.password === ''
  if (!isRight)
    throw new UserError(
      `Unexpected address in \`engines.${engine}.url\`, expected one with http:// or https:// and without a password`,
      {code: 'settings', advice: 'Put keys into the environment, not into settings.'},
    )
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/** The address of a path of a service; what follows `?` in the settings is kept. */
export function pathOf(service: URL, path: string): URL {
  const url = new URL(service)
  url.pathname += path
  return url
}

/** Whether a service runs on this machine. */
export function isLocal({hostname}: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) || hostname.endsWith('.localhost')
}
