import type {Command} from 'commander'
import type {Settings} from '../model/settings.ts'
import type {MemoryCommand} from '../project/use-memory.ts'
import type {Invocation} from './command.ts'
import {createProgress, megabytes} from './progress.ts'
import {waitNotice} from './sync.ts'

/** The group of commands on the memory, made when the first of them is declared. */
export function memoryGroup(program: Command): Command {
  return (
    program.commands.find((command) => command.name() === 'memory') ??
    program.command('memory').description('work with the translation memory')
  )
}

/**
 * Does something with the memory of a project, which is brought in step first: a bar shows how far that is, and a notice
 * tells why it had to be made anew.
 */
export async function workOnMemory<T>(
  invocation: Invocation,
  {root, settings}: {readonly root: string; readonly settings: Settings},
  work: (command: MemoryCommand) => Promise<T>,
): Promise<T> {
  const {io} = invocation
  const progress = createProgress(io, 'memory', megabytes)
  try {
    return await work({
      root,
      sourceLanguage: settings.sourceLanguage,
      onProgress: progress.update,
      onNotice: (notice) => io.stderr.write(`${notice}\n`),
      onWait: waitNotice(invocation),
    })
  } finally {
    progress.end()
  }
}
