import {UserError} from '../model/user-error.ts'

/** What commander says of a wrong command line, as an error like all others. `help` is the command that explains it. */
export function usageError(text: string, help: string): UserError {
  const [first = '', ...rest] = text.trim().split('\n')
  const message = first.replace(/^error: /, '').replaceAll(/'([^']*)'/g, '`$1`')
  const meant = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(rest.join(' '))?.[1]
  const words = meant?.split(', ').map((word) => `\`${word}\``) ?? []
  return new UserError(message.charAt(0).toUpperCase() + message.slice(1), {
    code: 'usage',
    advice: words.length > 0 ? `Did you mean ${words.join(' or ')}?` : `See \`${help}\`.`,
  })
}
