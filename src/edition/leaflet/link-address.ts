import type {Properties} from 'hast'
import {isolate, text} from './describe-inlines.ts'
import type {Inline} from './document.ts'
import type {Scope} from './scope.ts'

/** Links that a reader of the file may follow. */
const followed = /^(?:https?:\/\/|mailto:|tel:)/i

/** A link: on paper its address stands behind it, unless the words are the address. */
export function describeLink(
  href: Properties[string],
  inlines: readonly Inline[],
  scope: Scope,
): Inline[] {
  if (typeof href !== 'string' || !followed.test(href)) return [...inlines]
  const address = shortAddress(href)
  const words = plain(inlines)
  const link: Inline = {kind: 'link', url: href, inlines}
  if (shortAddress(words) === address) return isolate([link], 'ltr', scope)
  const shown: Inline = {kind: 'small', inlines: isolate(text(breakable(address)), 'ltr', scope)}
  return [link, ...text(' ('), shown, ...text(')')]
}

/** An address as people write it on a sign: no scheme, no slash at its end. */
export function shortAddress(url: string): string {
  return url
    .replace(followed, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
}

/** An address that may be broken behind its punctuation, at zero-width spaces. */
function breakable(address: string): string {
  return address.replace(/(?<=[/?&=#_.-])(?=[^/?&=#_.-])/g, '\u200b')
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      'text' in inline ? inline.text : 'inlines' in inline ? plain(inline.inlines) : '',
    )
    .join('')
}
