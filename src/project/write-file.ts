import {fsync, fsyncSync, rename, renameSync, statSync, writeFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {type FileStamp, stampOf} from './file-stamp.ts'
import {
  closePending,
  confirmPending,
  discardPending,
  finishPending,
  guarded,
  openPending,
  type Pending,
} from './pending-file.ts'
import {removeQuietly} from './temporary-file.ts'

/** A file that is to be written. */
export interface NewFile {
  /** Relative to the root of the project, with `/`. */
  readonly path: string
  /** A text is written as UTF-8. */
  readonly data: string | Uint8Array
}

/** Files on their way at the same time: enough to keep the disk busy, few enough for the limit of open files. */
const AT_ONCE = 16

/**
 * Writes a file as a whole or not at all, and returns its stamp: a temporary file in the same folder, flushed to the
 * disk, takes the old one's name. Law: whatever happens, the file holds the old or the new bytes. Missing folders are
 * made, the mode of an old file is kept, a link inside the project is written through.
 *
 * @throws UserError `disk-full`, `permission` or `outside`, naming the file.
 */
export function writeAtomic(root: string, path: string, data: string | Uint8Array): FileStamp {
  return guarded(path, () => {
    const pending = prepare(root, {path, data})
    return finishPending(pending, () => fsyncSync(pending.handle))
  })
}

/** As `writeAtomic` without the flush: for caches, which are made again if the power fails. */
export function writeCache(root: string, path: string, data: string | Uint8Array): FileStamp {
  return guarded(path, () => finishPending(prepare(root, {path, data}), () => {}))
}

/** As `writeAtomic`, but undefined without touching the file where `data` is what it holds already. */
export function writeIfChanged(
  root: string,
  {path, data}: NewFile,
  old: string | Uint8Array | undefined,
): FileStamp | undefined {
  if (old !== undefined && Buffer.from(old).equals(Buffer.from(data))) return undefined
  return writeAtomic(root, path, data)
}

/**
 * As `writeAtomic`, but undefined where the file is no longer the one of which `old` is the stamp (none if there was none):
 * another program has written it meanwhile, and its work stays. That is looked at last, between the flush and the rename.
 */
export function replaceFile(
  root: string,
  {path, data}: NewFile,
  old: FileStamp | undefined,
): FileStamp | undefined {
  return guarded(path, () => {
    const pending = prepare(root, {path, data})
    const written = closePending(pending, () => fsyncSync(pending.handle))
    const found = statSync(pending.target, {throwIfNoEntry: false})
    if (isDeepStrictEqual(found && stampOf(found), old))
      return confirmPending(pending, written, () => renameSync(pending.temporary, pending.target))
    removeQuietly(pending.temporary)
    return undefined
  })
}

/** A file that is written piece by piece. */
export interface PendingFile {
  /** Adds bytes. Throws as `writeAtomic`. */
  readonly write: (data: Uint8Array) => void
  /** Gives the file its place, as a whole, as `writeAtomic` does. */
  readonly finish: () => FileStamp
  /** Gives it up: the old file stays. */
  readonly discard: () => void
}

/**
 * As `writeAtomic` for what does not fit into memory. Whoever opens it ends it with `finish` or `discard`, after an error
 * of the other two with `discard`.
 *
 * @throws UserError as `writeAtomic`.
 */
export function openAtomic(root: string, path: string): PendingFile {
  const pending = guarded(path, () => openPending(root, path))
  let isOpen = true
  return {
    write: (data) => guarded(path, () => writeFileSync(pending.handle, data)),
    finish: () => {
      isOpen = false
      return guarded(path, () => finishPending(pending, () => fsyncSync(pending.handle)))
    },
    discard: () => {
      if (isOpen) discardPending(pending)
      isOpen = false
    },
  }
}

/** Writes files while others are being made. */
export interface FileWriter {
  /** Begins to write a file as `writeAtomic` does; `done` tells what came of it. */
  readonly add: (file: NewFile) => void
  /**
   * The stamps of the files in the order in which they were added, once all are in their places. After an error no
   * further file is begun; those finished before it stay.
   */
  readonly done: () => Promise<FileStamp[]>
}

/** Makes a writer of files. The disk is at work while the next file is made, and on several files at once. */
export function openWriter(root: string): FileWriter {
  const stamps: FileStamp[] = []
  const waiting: {readonly index: number; readonly file: NewFile}[] = []
  const lanes: Promise<void>[] = []
  const state = {added: 0, active: 0, problems: [] as unknown[]}
  const lane = async (): Promise<void> => {
    state.active++
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (state.problems.length > 0) break
      const {index, file} = next
      try {
        stamps[index] = await finishInPool(
          guarded(file.path, () => prepare(root, file)),
          file.path,
        )
      } catch (error) {
        state.problems.push(error)
      }
    }
    state.active--
  }
  return {
    add: (file) => {
      waiting.push({index: state.added++, file})
      if (state.active < AT_ONCE) lanes.push(lane())
    },
    done: async () => {
      await Promise.all(lanes)
      if (state.problems.length > 0) throw state.problems[0]
      return stamps
    },
  }
}

/** Writes many files, as `openWriter` does. */
export function writeAll(root: string, files: readonly NewFile[]): Promise<FileStamp[]> {
  const writer = openWriter(root)
  for (const file of files) writer.add(file)
  return writer.done()
}

/**
 * Flushes and names a temporary file in the thread pool. To name it frees the blocks of the old file, which can take as
 * long as the flush.
 */
async function finishInPool(pending: Pending, path: string): Promise<FileStamp> {
  const {handle, temporary, target} = pending
  const flushed = await inPool((done) => fsync(handle, done))
  const written = guarded(path, () => closePending(pending, flushed))
  const named = await inPool((done) => rename(temporary, target, done))
  return guarded(path, () => confirmPending(pending, written, named))
}

/** What came of something that is done in the thread pool, as a function that throws if it failed. */
function inPool(begin: (done: (error: Error | null) => void) => void): Promise<() => void> {
  return new Promise((resolve) => {
    begin((error) =>
      resolve(() => {
        if (error) throw error
      }),
    )
  })
}

/** Writes the temporary file; none is left if that fails. */
function prepare(root: string, {path, data}: NewFile): Pending {
  const pending = openPending(root, path)
  try {
    writeFileSync(pending.handle, data)
    return pending
  } catch (error) {
    discardPending(pending)
    throw error
  }
}
