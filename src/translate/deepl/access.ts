import {UserError} from '../../model/user-error.ts'
import {EngineError} from '../engine-error.ts'

/** How to reach DeepL. */
export interface DeeplAccess {
  /** Authentication key; one of the free plan ends in `:fx`. */
  readonly key: string
  /**
   * Address in place of DeepL's own. It comes from the person who runs the program, never from a file of a project: the
   * key is sent there.
   */
  readonly serverUrl?: string
  /** How long an answer may take in all. */
  readonly timeoutMs?: number
}

/**
 * Makes sure that there is a key that can be sent and an address to send it to.
 *
 * @throws EngineError `authorization` without such a key.
 * @throws UserError `usage` for an address that is none.
 */
export function checkAccess({key, serverUrl}: DeeplAccess): void {
  if (key === '')
    throw new EngineError('Missing the key for DeepL', {
      failure: 'authorization',
      advice: 'Set DEEPL_AUTH_KEY to the key that your DeepL account shows.',
    })
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new EngineError('Unexpected key for DeepL, expected letters, digits and hyphens only', {
      failure: 'authorization',
      advice: 'Copy the key into DEEPL_AUTH_KEY again, without blanks and line ends.',
    })
  if (serverUrl !== undefined && !isAddress(serverUrl))
    throw new UserError('Unexpected address in DEEPL_SERVER_URL, expected an http or https URL', {
      code: 'usage',
      advice: 'Write it like `https://api.deepl.com`, without a user name, or leave it out.',
    })
}

/** Whether it is a URL without a user name, which would take the place of the key. */
function isAddress(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === ''
}
