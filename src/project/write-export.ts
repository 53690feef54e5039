import {realpathSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import {writeAtomic} from './write-file.ts'

/**
 * Writes a file that was named on the command line, relative to `folder`, and returns its path in the project.
 *
 * @throws UserError as `writeAtomic`; `outside` for a file that is not in the project.
 */
export function writeExport(
  root: string,
  {folder, file, text}: {readonly folder: string; readonly file: string; readonly text: string},
): string {
  const whole = resolve(realpathSync.native(folder), file)
  const path = relative(root, whole).split(sep).join('/')
  writeAtomic(root, path, text)
  return path
}
