import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * What `use` makes of a file that holds a text and that nobody else may read. It stands outside of the project, and is gone
 * when `use` has ended, well or not.
 */
export async function withPrivateFile<Value>(
  text: string,
  use: (path: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-'))
  try {
    const path = join(folder, 'text')
    writeFileSync(path, text, {flag: 'wx', mode: 0o600})
    return await use(path)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
