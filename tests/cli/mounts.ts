import {startProgram} from './processes.ts'
import type {Ran} from './run.ts'

/** Runs shell commands with mounts of their own; undefined where the system does not let us mount. */
export async function withMounts(
  root: string,
  commands: readonly string[],
): Promise<Ran | undefined> {
  const mounted = 'echo mounted'
  const script = [commands[0], mounted, ...commands.slice(1)].join(' && ')
  const {ended} = startProgram('unshare', ['-rm', 'sh', '-c', script], {cwd: root})
  const ran = await ended.catch(() => undefined)
  if (!ran?.stdout.startsWith('mounted\n')) return undefined
  return {...ran, stdout: ran.stdout.slice('mounted\n'.length)}
}
