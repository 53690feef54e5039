/** V8's code of a script, as a process left it for the next. */
export interface KeptCode {
  readonly code: Uint8Array
  /** How long that process ran, in milliseconds. */
  readonly ranMs: number
}

/** Before the code: its check sum (CRC-32), four empty bytes, and how long the process ran as a float of 64 bits. */
const headLength = 16

/** A process that ran for longer, in milliseconds, has let go of the code that it began with. */
const longest = 5000

/**
 * The code in a file; undefined where there is none, or none that is whole: V8 takes damaged code for good and crashes.
 */
export function readCode(path: string): KeptCode | undefined {
  const {readFileSync} = process.getBuiltinModule('node:fs')
  const {crc32} = process.getBuiltinModule('node:zlib')
  try {
    const bytes = readFileSync(path)
    const code = bytes.subarray(headLength)
    if (bytes.length < headLength || bytes.readUInt32LE(0) !== crc32(code)) return undefined
    return {code, ranMs: bytes.readDoubleLE(8)}
  } catch {
    return undefined
  }
}

/**
 * Keeps the code that a process has compiled, where none is known, or where the process ran so much longer than the one
 * before that it will have done more. A folder that cannot be written to costs the next process time, and nothing else.
 */
export function keepCode(path: string, known: KeptCode | undefined, create: () => Buffer): void {
  const ranMs = process.uptime() * 1000
  if (ranMs > longest || (known && ranMs < 2 * known.ranMs)) return
  const fs = process.getBuiltinModule('node:fs')
  const {crc32} = process.getBuiltinModule('node:zlib')
  const code = create()
  const head = Buffer.alloc(headLength)
  head.writeUInt32LE(crc32(code), 0)
  head.writeDoubleLE(ranMs, 8)
  const temporary = `${path}.${process.pid}`
  try {
    fs.mkdirSync(new URL('.', `file://${path}`), {recursive: true})
    fs.writeFileSync(temporary, Buffer.concat([head, code]))
    fs.renameSync(temporary, path)
  } catch {
    fs.rmSync(temporary, {force: true})
  }
}
