import {type ErrorCode, UserError} from '../model/user-error.ts'

/** Errors of the operating system that a person can do something about. */
const CAUSES: Readonly<Record<string, readonly [code: ErrorCode, why: string, advice: string]>> = {
  ENOSPC: ['disk-full', 'the disk is full', 'Free some space and run the command again.'],
  EDQUOT: ['disk-full', 'your share of the disk is used up', 'Free some space and try again.'],
  EFBIG: ['disk-full', 'the system allows no file of this size', 'Raise the limit and try again.'],
  EACCES: ['permission', 'permission denied', 'Give yourself access to it, or ask its owner.'],
  EPERM: ['permission', 'the system does not permit it', 'Give yourself access to it.'],
  EROFS: [
    'permission',
    'it is on a read-only disk',
    'Copy the project to a disk you may write to.',
  ],
  EISDIR: ['permission', 'it is a folder', 'Rename the folder: a file has to stand there.'],
  ENOTDIR: ['permission', 'a file stands where a folder should', 'Rename that file.'],
  EEXIST: ['permission', 'a file stands where a folder should', 'Rename that file.'],
  ENAMETOOLONG: ['usage', 'its name is too long', 'Give it a shorter name.'],
  EMFILE: ['usage', 'too many files are open', 'Close programs or raise `ulimit -n`.'],
  ENFILE: ['usage', 'too many files are open', 'Close other programs.'],
}

/**
 * An error of the operating system as a UserError that names the file and keeps the cause; any other error as it is.
 * `file` is the path as people know it.
 */
export function explainError(
  error: unknown,
  action: {readonly doing: 'read' | 'write'; readonly file: string},
): unknown {
  const known = CAUSES[systemCode(error) ?? '']
  if (!known) return error
  const [code, why, advice] = known
  const {doing, file} = action
  return new UserError(`Cannot ${doing} ${file}: ${why}`, {
    code,
    advice,
    place: {file},
    cause: error,
  })
}

/** What a step gives that writes to a file; `file` is its path as people know it. Its errors are explained. */
export function whileWriting<T>(file: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw explainError(error, {doing: 'write', file})
  }
}

/** The operating system's word for an error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
