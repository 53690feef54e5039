/**
 * The SHA-256 of some bytes, or of a text as UTF-8, as 64 hexadecimal digits. node:crypto is loaded at the first call: it
 * takes as long as a tenth of the start of Node.js, and a run that changes nothing needs no hash.
 */
export function hashBytes(data: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').hash('sha256', data, 'hex')
}

/** As `hashBytes`, of a file piece by piece. */
export async function hashChunks(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  for await (const chunk of chunks) hash.update(chunk)
  return hash.digest('hex')
}
