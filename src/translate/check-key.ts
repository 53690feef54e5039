import {UserError} from '../model/user-error.ts'
import {EngineError} from './engine-error.ts'
import {isLocal} from './service-address.ts'

/**
 * Makes sure that a key can be sent to a service, and that nobody on the way can read it. Does nothing without one.
 *
 * @throws EngineError `authorization` for characters that no key has and no header may hold
 * @throws UserError `settings` for an address on another machine without https
 */
export function checkKey(
  key: string | undefined,
  about: {readonly engine: string; readonly address: URL; readonly variable: string},
): void {
  if (key === undefined) return
  const {engine, address, variable} = about
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new EngineError(`Unexpected characters in the key of \`${engine}\``, {
      failure: 'authorization',
      advice: `Copy the key into the variable ${variable} again, without blanks and line ends.`,
    })
  if (address.protocol === 'http:' && !isLocal(address))
    throw new UserError(`Cannot send a key to ${address.host} by http, expected https`, {
      code: 'settings',
      advice: `Change \`engines.${engine}.url\` to https, or remove ${variable} from the environment.`,
    })
}
