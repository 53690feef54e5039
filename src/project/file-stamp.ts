import type {Stats} from 'node:fs'

/** What the file system says of a file: if it is the same, so is the content, with the exception `FileIndex` makes. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number
  /** Milliseconds with a fraction, exact to about 250 nanoseconds. */
  readonly mtimeMs: number
  /** As `mtimeMs`; changes with every change of the content, owner or name, and cannot be set by programs. */
  readonly ctimeMs: number
  readonly inode: number
}

/** A file at a moment: its stamp, and the SHA-256 of what it held. */
export interface KnownFile {
  readonly stamp: FileStamp
  /** See `hashBytes`. */
  readonly hash: string
}

/** The stamp among all that the file system says. */
export function stampOf(stats: Stats): FileStamp {
  return {size: stats.size, mtimeMs: stats.mtimeMs, ctimeMs: stats.ctimeMs, inode: stats.ino}
}
