import type {Root, RootContent} from 'hast'

/** What browsers show as pictures, by the ending of the name. */
const pictureEnding = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i

/** Names of the files that a page's body shows as pictures, relative to its own, each once. */
export function pictureNames(body: Root): string[] {
  return [...new Set(namesBelow(body))]
}

function namesBelow(node: Root | RootContent): string[] {
  if (node.type !== 'root' && node.type !== 'element') return []
  const own = node.type === 'element' && node.tagName === 'img' && pictureName(node.properties.src)
  return [...(own ? [own] : []), ...node.children.flatMap(namesBelow)]
}

/** The name of the picture's file that an address means; undefined for an address on the web. */
export function pictureName(src: unknown): string | undefined {
  const path = String(src ?? '').replace(/[?#].*$/s, '')
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined
  try {
    const name = decodeURIComponent(path)
    return pictureEnding.test(name) && !/[\\\p{Cc}]/u.test(name) ? name : undefined
  } catch {
    return undefined
  }
}
