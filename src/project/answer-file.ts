import {closeSync, constants, fstatSync, mkdirSync, openSync, readSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import {insideProject} from './safe-path.ts'

/** Bytes that are read at once, unless a line is longer. */
const STRETCH = 4_000_000

const NEWLINE = 0x0a

/**
 * A file of pairs of key and answer to which processes append at the same time. Each pair is a line of JSON that begins with
 * its line break and is written by one call, so that pairs of two processes do not mix, and a line that a killed process has
 * left half-written spoils no other. Laws: a pair that was appended is found, by this process and by others; what is no pair
 * is passed over. Nothing is ever taken out: who wants the space deletes the file.
 */
export class AnswerFile {
  readonly #handle: number
  readonly #answers = new Map<string, string>()
  /** Up to where the file has been read. */
  #offset = 0

  /**
   * @throws UserError `outside`; an error of the system where the file cannot be opened.
   */
  constructor(root: string, path: string) {
    const whole = insideProject(root, path)
    mkdirSync(dirname(whole), {recursive: true})
    const {O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK} = constants
    const flags = O_RDWR | O_APPEND | O_CREAT | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0)
    const handle = openSync(whole, flags, 0o666)
    if (!fstatSync(handle).isFile()) {
      closeSync(handle)
      throw Object.assign(new Error(`${path} is no file`), {code: 'EISDIR'})
    }
    this.#handle = handle
  }

  /** The answer of a key. What others have appended meanwhile counts. */
  get(key: string): string | undefined {
    const known = this.#answers.get(key)
    if (known !== undefined) return known
    this.#readOn()
    return this.#answers.get(key)
  }

  /** Appends a pair. */
  append(key: string, answer: string): void {
    this.#answers.set(key, answer)
    const line = Buffer.from(`\n${JSON.stringify([key, answer])}`)
    // A line that did not fit is torn; it is passed over, and written again as a whole.
    if (writeSync(this.#handle, line) < line.length) writeSync(this.#handle, line)
  }

  close(): void {
    closeSync(this.#handle)
  }

  /** Reads what has come since. */
  #readOn(): void {
    const {size} = fstatSync(this.#handle)
    if (size < this.#offset) this.#offset = 0
    let stretch = STRETCH
    while (this.#offset < size) {
      const bytes = this.#readAt(this.#offset, Math.min(stretch, size - this.#offset))
      const isEnd = this.#offset + bytes.length >= size
      const used = this.#take(bytes, isEnd)
      this.#offset += used
      if (isEnd || bytes.length === 0) return
      stretch = used === 0 ? stretch * 2 : STRETCH
    }
  }

  /** Bytes of the file; fewer where it has become shorter. */
  #readAt(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length)
    let filled = 0
    while (filled < length) {
      const count = readSync(this.#handle, bytes, filled, length - filled, offset + filled)
      if (count === 0) break
      filled += count
    }
    return bytes.subarray(0, filled)
  }

  /** Takes the pairs of some bytes, and returns how many bytes need not be read again: a last line may still grow. */
  #take(bytes: Buffer, isEnd: boolean): number {
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      this.#takeLine(bytes.toString('utf8', start, end))
      start = end + 1
    }
    return isEnd && this.#takeLine(bytes.toString('utf8', start)) ? bytes.length : start
  }

  /** Takes a pair; false if a line is none. */
  #takeLine(line: string): boolean {
    const pair = parsePair(line)
    if (pair) this.#answers.set(...pair)
    return pair !== undefined
  }
}

/** The pair of a line, undefined if it is none. */
function parsePair(line: string): [key: string, answer: string] | undefined {
  if (!line.startsWith('[')) return undefined
  try {
    const pair: unknown = JSON.parse(line)
    if (!Array.isArray(pair) || pair.length !== 2) return undefined
    const [key, answer] = pair as unknown[]
    return typeof key === 'string' && typeof answer === 'string' ? [key, answer] : undefined
  } catch {
    return undefined
  }
}
