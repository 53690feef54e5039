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
  const shown = shownAddress(href)
  if (shortAddress(words) === address)
    return isolate([{kind: 'link', url: href, inlines: [shown]}], 'ltr', scope)
  const small: Inline = {kind: 'small', inlines: isolate([shown], 'ltr', scope)}
  return [{kind: 'link', url: href, inlines}, ...text(' ('), small, ...text(')')]
}

/** An address to be read, not followed; it may be broken over lines where it is long. */
export function shownAddress(url: string): Inline {
  return {kind: 'address', text: breakable(shortAddress(url))}
}

/** An address as people write it on a sign: no scheme, no slash at its end. */
export function shortAddress(url: string): string {
  return url
    .replace(followed, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
}

/** Whether an address stands among inlines. */
export function hasAddress(inlines: readonly Inline[]): boolean {
  return inlines.some(
    (inline) => inline.kind === 'address' || ('inlines' in inline && hasAddress(inline.inlines)),
  )
}

/** Characters of an address that need not be broken. */
const shortest = 30

/** A long address with zero-width spaces where it may be broken: behind its punctuation. */
function breakable(address: string): string {
  if (address.length <= shortest) return address
  return address.replace(/(?<=[/?&=#_-])(?=[^/?&=#_-])/g, '\u200b')
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      'text' in inline ? inline.text : 'inlines' in inline ? plain(inline.inlines) : '',
    )
    .join('')
}
