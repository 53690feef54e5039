import type {Root} from 'hast'
import {elementsOf, stringOf} from '../page/read-tree.ts'

/** The bytes of a picture by its address relative to the statement; undefined where there is none that may be read. */
export type ReadPicture = (src: string) => Uint8Array | undefined

/** A picture in a book. */
export interface Picture {
  /** Path in the book, beside its text. */
  readonly name: string
  readonly mediaType: string
  readonly data: Uint8Array
}

/** What a picture begins with, and what it is then: the types that every reader shows (EPUB 3.3, core media types). */
const kinds: readonly {
  readonly extension: string
  readonly mediaType: string
  readonly start: RegExp
}[] = [
  {extension: 'png', mediaType: 'image/png', start: /^\x89PNG\r\n/},
  {extension: 'jpg', mediaType: 'image/jpeg', start: /^\xff\xd8\xff/},
  {extension: 'gif', mediaType: 'image/gif', start: /^GIF8[79]a/},
  {extension: 'webp', mediaType: 'image/webp', start: /^RIFF.{4}WEBP/s},
]

/**
 * The pictures of a text by their addresses, each once. What they are is read from their bytes, and their names in the
 * book are numbers, so that no text decides either. Drawings in SVG, which may hold scripts, are none.
 */
export function collectPictures(body: Root, read: ReadPicture): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>()
  for (const image of elementsOf(body, 'img')) {
    const src = stringOf(image, 'src') ?? ''
    if (pictures.has(src)) continue
    const data = read(src)
    const kind = data && kinds.find(({start}) => start.test(latin1(data.subarray(0, 16))))
    if (!kind) continue
    const name = `images/${pictures.size + 1}.${kind.extension}`
    pictures.set(src, {name, mediaType: kind.mediaType, data})
  }
  return pictures
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
