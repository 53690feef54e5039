import {run} from '../cli/run.ts'

/** Runs `broadside sync` in a project. */
export async function sync(root: string): Promise<void> {
  const {exitCode, stderr} = await run(root, 'sync')
  if (exitCode !== 0) throw new Error(stderr)
}
