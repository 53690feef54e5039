import type {ErrorPlace} from '../../model/user-error.ts'
import {tmxError} from './tmx-fault.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Bytes that are decoded at once: what is parsed from them waits in memory. */
const PIECE = 65_536
/** Bytes in which a declaration of the encoding stands. */
const HEAD = 256

/**
 * The text of an XML file, piece by piece, without its byte order mark: UTF-8 or UTF-16, told by the mark, by the zero
 * bytes of the first characters, or by the declaration (XML 1.0, appendix F). `place` tells how far the text so far has
 * been read.
 *
 * @throws UserError `encoding` for another encoding, and for bytes that are not in the one that is named.
 */
export async function* decodeBytes(
  chunks: AsyncIterable<Uint8Array>,
  place: () => ErrorPlace,
): AsyncGenerator<string, void, void> {
  let head: Uint8Array | undefined = new Uint8Array()
  let decoder = new TextDecoder('utf-8', {fatal: true})
  let encoding: Encoding = 'utf-8'
  for await (const chunk of chunks) {
    let bytes: Uint8Array = chunk
    if (head) {
      bytes = Buffer.concat([head, chunk])
      head = bytes
      if (bytes.length < HEAD) continue
      encoding = encodingOf(bytes, place)
      decoder = new TextDecoder(encoding, {fatal: true})
      head = undefined
    }
    for (let start = 0; start < bytes.length; start += PIECE) {
      const piece = bytes.subarray(start, start + PIECE)
      yield* decodePiece(decoder, piece, {encoding, place, isLast: false})
    }
  }
  if (head) {
    encoding = encodingOf(head, place)
    decoder = new TextDecoder(encoding, {fatal: true})
  }
  yield* decodePiece(decoder, head ?? new Uint8Array(), {encoding, place, isLast: true})
}

/** The text of a piece. What stands before a byte that cannot be decoded is given out first, so that its place is known. */
function* decodePiece(
  decoder: InstanceType<typeof TextDecoder>,
  piece: Uint8Array,
  about: {encoding: Encoding; place: () => ErrorPlace; isLast: boolean},
): Generator<string, void, void> {
  let text: string
  try {
    text = decoder.decode(piece, {stream: !about.isLast})
  } catch {
    // Continuation bytes at the start belong to a character of the piece before.
    const own = piece.findIndex((byte) => about.encoding !== 'utf-8' || byte >> 6 !== 2)
    const lenient = new TextDecoder(about.encoding).decode(piece.subarray(Math.max(0, own)))
    yield lenient.slice(0, Math.max(0, lenient.indexOf('\ufffd')))
    const name = about.encoding.startsWith('utf-16') ? 'UTF-16' : 'UTF-8'
    throw tmxError('encoding', `Unexpected bytes that are no text, expected ${name}`, about.place())
  }
  if (text !== '') yield text
}

/** The encoding of a file that begins with these bytes. */
function encodingOf(head: Uint8Array, place: () => ErrorPlace): Encoding {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== undefined && first !== 0 && second === 0) return 'utf-16le'
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be'
  const start = Buffer.from(head.subarray(0, HEAD)).toString('latin1')
  const declared = /<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1]
  // These bytes are no UTF-16, whatever a tool that converted the file left in its first line.
  if (declared === undefined || /^(utf-?8|us-ascii|utf-?16(le|be)?)$/i.test(declared)) {
    return 'utf-8'
  }
  throw tmxError(
    'encoding',
    `Unexpected encoding \`${declared.slice(0, 40)}\`, expected UTF-8 or UTF-16`,
    {...place(), line: 1, column: 1},
  )
}
