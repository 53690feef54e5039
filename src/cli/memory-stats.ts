import type {MemoryStats} from '../model/memory.ts'
import {type CommandFile, ExitCode, jsonOption, throwAll} from './command.ts'
import {memoryGroup, workOnMemory} from './memory-group.ts'
import {selectWork} from './select-work.ts'
import {formatTable} from './table.ts'

/** `broadside memory stats`: how much the memory holds. */
export const memoryStats: CommandFile = {
  declare: (program) =>
    memoryGroup(program)
      .command('stats')
      .description('show how much the memory holds')
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const work = await selectWork({...invocation, arguments: []})
    const {useMemory} = await import('../project/use-memory.ts')
    const {answer, errors} = await workOnMemory(invocation, work, (command) =>
      useMemory(command, (memory) => memory.stats()),
    )
    io.stdout.write(options.json ? `${JSON.stringify(answer)}\n` : describeStats(answer))
    throwAll(errors)
    return ExitCode.nothing
  },
}

/** Figures of the memory as tables. */
function describeStats(stats: MemoryStats): string {
  const {sources, units, machine, reviewed, languages, documents, bytes} = stats
  if (units === 0) return 'The memory is empty: translate something, or import a memory.\n'
  const rows = languages.map((each): [string, number] => [each.language, each.units])
  const figures: readonly [string, string | number][] = [
    ['pairs', units],
    ['of these reviewed', reviewed],
    ["of these a machine's, accepted by nobody", machine],
    ['sentences in the source language', sources],
    ['statements and memory files', documents],
    ['size on the disk', `${(bytes / 1e6).toFixed(1)} MB`],
  ]
  return `${formatTable(['language', 'pairs'], rows)}\n${formatTable(['all', 'number'], figures)}`
}
