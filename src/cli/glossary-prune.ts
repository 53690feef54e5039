import {type CommandFile, ExitCode, jsonOption} from './command.ts'
import {engineGlossary, engineOption, nameOption} from './engine-glossary.ts'
import {glossaryGroup} from './glossary-group.ts'

/** `broadside glossary prune --engine deepl`: removes what DeepL has of the project's glossary and is not up to date. */
export const glossaryPrune: CommandFile = {
  declare: (program) =>
    glossaryGroup(program)
      .command('prune')
      .description('remove glossaries of this project that are out of date from an engine')
      .option(...engineOption)
      .option(...nameOption)
      .option('--all', 'remove the one that is up to date as well')
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const {where, content} = await engineGlossary(invocation)
    const {pruneGlossaries} = await import('../translate/deepl/prune-glossaries.ts')
    const removed = await pruneGlossaries(where, options.all ? undefined : content)
    if (options.json) io.stdout.write(`${JSON.stringify(removed)}\n`)
    else if (removed.length === 0) io.stdout.write('Nothing to remove at DeepL.\n')
    else for (const {name} of removed) io.stdout.write(`Removed glossary “${name}” from DeepL.\n`)
    return ExitCode.nothing
  },
}
