import {UserError} from '../model/user-error.ts'
import {type CommandFile, ExitCode, jsonOption, throwAll, toOption} from './command.ts'
import {describeMatches} from './describe-matches.ts'
import {hasColour} from './io.ts'
import {memoryGroup, workOnMemory} from './memory-group.ts'
import {selectWork} from './select-work.ts'

/** `broadside memory search TEXT --to de`: what the memory has for a text, and how well it fits. */
export const memorySearch: CommandFile = {
  declare: (program) =>
    memoryGroup(program)
      .command('search')
      .description('show what has been translated that is like a text')
      .argument('<text>', 'a sentence in the language of the statements')
      .option(...toOption)
      .option('--threshold <score>', 'lowest score of a match, from 30 to 101', '60')
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const threshold = readThreshold(String(options.threshold))
    const work = await selectWork({...invocation, arguments: []})
    const {languages, settings} = work
    const {sourceLanguage} = settings
    const source = String(invocation.arguments[0])
    const {useMemory} = await import('../project/use-memory.ts')
    const {answer, errors} = await workOnMemory(invocation, work, (command) =>
      useMemory(command, (memory) =>
        languages.map((language) => ({
          language,
          matches: memory.search({source, sourceLanguage, languages: [language], threshold}),
        })),
      ),
    )
    const colour = hasColour(io.stdout, io)
    io.stdout.write(
      options.json
        ? `${JSON.stringify(answer)}\n`
        : describeMatches(answer, {source, sourceLanguage, colour}),
    )
    throwAll(errors)
    return ExitCode.nothing
  },
}

function readThreshold(given: string): number {
  const threshold = /^\d{1,3}$/.test(given) ? Number(given) : Number.NaN
  if (threshold >= 30 && threshold <= 101) return threshold
  throw new UserError(`Unexpected threshold \`${given}\`, expected a whole number from 30 to 101`, {
    code: 'usage',
    advice: 'Correct `--threshold`; 100 finds equal sentences only.',
  })
}
