/**
 * The address behind a link as people write it: an absolute URL in ASCII, an e-mail address, a telephone number.
 * Undefined where it leads to a place in the text, or nowhere without `base`, the address of the page.
 */
export function addressOf(href: string, base: string | undefined): string | undefined {
  if (href === '' || href.startsWith('#')) return undefined
  const url = URL.parse(href, base)
  if (!url) return undefined
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return bareAddress(url)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  return /^https?:\/\/[\x21-\x7e]+$/i.test(href) ? href : url.href
}

/** Whether the text of a link says where it leads, so that it need not be said again. */
export function saysAddress(text: string, address: string): boolean {
  return bare(text) === bare(address)
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase()
}

/** What stands between the scheme and the query, if that is an address and nothing else. */
function bareAddress({pathname}: URL): string | undefined {
  return /^[\w.+@-]+$/.test(pathname) ? pathname : undefined
}
