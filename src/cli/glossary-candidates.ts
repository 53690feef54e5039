import {type CommandFile, ExitCode, jsonOption, statementsArgument} from './command.ts'
import {glossaryGroup} from './glossary-group.ts'
import {selectWork} from './select-work.ts'
import {formatTable} from './table.ts'
import {version} from './version.ts'

/** Candidates that are listed for people. */
const listed = 40

/** `broadside glossary candidates`: terms that statements have and the glossary has not. */
export const glossaryCandidates: CommandFile = {
  declare: (program) =>
    glossaryGroup(program)
      .command('candidates')
      .description('propose terms that the glossary does not have yet')
      .argument(...statementsArgument)
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const {root, settings, statements} = await selectWork(invocation)
    const {readConcepts} = await import('../project/read-concepts.ts')
    const {readSource} = await import('../project/read-source.ts')
    const {readStatement} = await import('../pipeline.ts')
    const {findCandidates} = await import('../glossary/candidates.ts')
    const texts = statements.flatMap((statement) => {
      const {segments} = readStatement(statement, readSource(root, statement).text, settings)
      return segments.map(({source}) => source)
    })
    const concepts = await readConcepts(root, {
      sourceLanguage: settings.sourceLanguage,
      version,
    })
    const found = findCandidates(texts, {language: settings.sourceLanguage, concepts})
    if (options.json) io.stdout.write(`${JSON.stringify(found)}\n`)
    else if (found.length === 0) io.stdout.write('Nothing to propose.\n')
    else {
      const rows = found
        .slice(0, listed)
        .map(({text, kind, count, context}) => [count, kind, text, context])
      io.stdout.write(formatTable(['count', 'kind', 'term', 'where'], rows))
      if (found.length > listed)
        io.stdout.write(`… and ${found.length - listed} more: see --json\n`)
    }
    return ExitCode.nothing
  },
}
