/** Where a text that is not UTF-8 goes wrong. */
export interface InvalidByte {
  /** From the start of the file. */
  readonly offset: number
  readonly byte: number
  /** 1-based; lines end with LF, CR LF or CR. */
  readonly line: number
  /** 1-based, in UTF-16 units. */
  readonly column: number
}

/**
 * The first byte that no UTF-8 text may hold at its place, undefined where all is well (the Unicode Standard, table 3-7:
 * no overlong forms, no surrogates). Law: undefined exactly where `isUtf8` of node:buffer says true.
 */
export function findInvalidByte(bytes: Uint8Array): InvalidByte | undefined {
  let offset = 0
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset)
    if (length === 0) return describe(bytes, offset)
    offset += length
  }
  return undefined
}

/** Bytes of the character that starts at an offset, 0 where none does. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (first < 0xc2 || first > 0xf4) return 0
  const second = bytes[offset + 1] ?? 0
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < least || second > most) return 0
  for (let next = 2; next < length; next++) {
    if (((bytes[offset + next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

/** The place of an offset before which everything is UTF-8. */
function describe(bytes: Uint8Array, offset: number): InvalidByte {
  const before = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(0, offset))
  const lines = before.split(/\r\n|\n|\r/)
  const column = (lines.at(-1) ?? '').length + 1
  return {offset, byte: bytes[offset] ?? 0, line: lines.length, column}
}
