import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import type {UserError} from '../../src/model/user-error.ts'

/** A folder with some files, as its real path; it is gone when the test has ended. */
export function temporaryProject(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'broadside-test-')))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  for (const [path, data] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), data)
  }
  return root
}

/** What a step throws, as plain data to compare; `cause` left out. */
export function thrownBy(step: () => unknown): unknown {
  try {
    return {returned: step()}
  } catch (error) {
    return plain(error)
  }
}

/** What a promise is rejected with, as `thrownBy`. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then((returned) => ({returned}), plain)
}

/** A user error as plain data; anything else as it is. */
function plain(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'UserError') return error
  const {code, message, advice, place} = error as UserError
  return {code, message, advice, ...(place && {place})}
}
