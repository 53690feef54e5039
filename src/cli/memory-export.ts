import {once} from 'node:events'
import {type CommandFile, ExitCode, listOption, throwAll, toOption} from './command.ts'
import type {Output} from './io.ts'
import {memoryGroup, workOnMemory} from './memory-group.ts'
import {selectWork} from './select-work.ts'

/** `broadside memory export FILE`: the memory for other tools. */
export const memoryExport: CommandFile = {
  declare: (program) =>
    memoryGroup(program)
      .command('export')
      .description('write the memory for other tools, as TMX 1.4b')
      .argument('[file]', 'a file of the project, or `-` for the screen', '-')
      .option(...toOption),

  run: async (invocation) => {
    const {io, cwd, options} = invocation
    const file = String(invocation.arguments[0])
    const work = await selectWork({...invocation, arguments: []})
    const {version} = work
    const isAll = listOption(options.to).includes('all')
    const languages = isAll ? {} : {languages: work.languages}
    const {exportMemory, exportMemoryFile} = await import('../project/export-memory.ts')
    const errors = await workOnMemory(invocation, work, async (command) => {
      const about = {...command, version, ...languages}
      if (file === '-') return (await exportMemory(about, writerOf(io.stdout))).errors
      const {answer, errors} = await exportMemoryFile(about, {folder: cwd, file})
      io.stdout.write(`written  ${answer.path}: ${answer.units} pairs\n`)
      return errors
    })
    throwAll(errors)
    return ExitCode.nothing
  },
}

/** Writes to a stream no faster than it takes; once its reader has gone, nowhere. */
function writerOf(output: Output): (chunk: Uint8Array) => Promise<void> {
  return async (chunk) => {
    if (!output.writable || output.write(chunk)) return
    await Promise.race([once(output, 'drain'), once(output, 'close')]).catch(() => {})
  }
}
