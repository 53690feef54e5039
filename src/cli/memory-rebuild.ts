import {type CommandFile, ExitCode, throwAll} from './command.ts'
import {memoryGroup, workOnMemory} from './memory-group.ts'
import {selectWork} from './select-work.ts'

/** `broadside memory rebuild`: makes the memory anew from catalogs and memory files. */
export const memoryRebuild: CommandFile = {
  declare: (program) =>
    memoryGroup(program)
      .command('rebuild')
      .description('make the memory anew from catalogs and memory files'),

  run: async (invocation) => {
    const {io} = invocation
    const work = await selectWork({...invocation, arguments: []})
    const {rebuildProjectMemory} = await import('../project/use-memory.ts')
    const {indexed, errors} = await workOnMemory(invocation, work, rebuildProjectMemory)
    const units = indexed.reduce((sum, each) => sum + each.units, 0)
    io.stdout.write(`${units} pairs from ${indexed.length} files.\n`)
    throwAll(errors)
    return ExitCode.nothing
  },
}
