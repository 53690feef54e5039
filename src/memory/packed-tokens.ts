/**
 * Returns words, as whole numbers from 0, in bytes: seven bits each, the lowest first, and the eighth set where more
 * follow (LEB128). Frequent words have small numbers and take one byte or two.
 */
export function packTokens(words: ArrayLike<number>): Uint8Array {
  const bytes: number[] = []
  for (let index = 0; index < words.length; index++) {
    let rest = words[index] as number
    while (rest > 127) {
      bytes.push((rest & 127) | 128)
      rest >>>= 7
    }
    bytes.push(rest)
  }
  return Uint8Array.from(bytes)
}

/** Undoes `packTokens`. Any bytes give words. */
export function unpackTokens(bytes: Uint8Array): Int32Array {
  const words = new Int32Array(bytes.length)
  let count = 0
  let word = 0
  let shift = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number
    word |= (byte & 127) << shift
    if (byte > 127) {
      shift += 7
      continue
    }
    words[count++] = word
    word = 0
    shift = 0
  }
  return words.subarray(0, count)
}
