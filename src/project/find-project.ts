import {realpathSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {UserError} from '../model/user-error.ts'
import {explainError} from './explain-error.ts'
import {SETTINGS_FILE} from './paths.ts'

/** The other ending that YAML files have; nothing reads it. */
const OTHER_NAME = 'broadside.yml'

/**
 * The root of the project that a folder belongs to: the nearest folder upwards that holds `broadside.yaml`, as an
 * absolute path without symbolic links. `folder` is the working folder or what `--cwd` names, absolute.
 *
 * @throws UserError `usage` if there is no such folder, `settings` if none upwards is a project.
 */
export function findProject(folder: string): string {
  const start = existingFolder(folder)
  for (let root = start; ; root = dirname(root)) {
    if (isThere(join(root, SETTINGS_FILE))) return root
    if (dirname(root) === root) throw noProject(start)
  }
}

/** The real path of a folder. */
function existingFolder(folder: string): string {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory())
    throw new UserError(`Cannot work in ${folder}: expected a folder`, {
      code: 'usage',
      advice: 'Correct `--cwd`.',
    })
  return realpathSync.native(resolve(folder))
}

/** The error for a folder outside any project. */
function noProject(start: string): UserError {
  const isMisnamed = isThere(join(start, OTHER_NAME))
  return new UserError(`Missing ${SETTINGS_FILE} in ${start} and the folders above it`, {
    code: 'settings',
    advice: isMisnamed
      ? `Rename ${OTHER_NAME} to ${SETTINGS_FILE}.`
      : 'Run `broadside init` to make a project here, or go to one with `--cwd`.',
  })
}

/** Whether a path leads to anything. */
function isThere(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false}) !== undefined
  } catch (error) {
    throw explainError(error, {doing: 'read', file: path})
  }
}
