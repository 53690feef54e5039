import {countFindings} from '../check/count-findings.ts'
import {type CommandFile, ExitCode, jsonOption} from './command.ts'
import {glossaryGroup} from './glossary-group.ts'
import {hasColour} from './io.ts'
import {report} from './report/report.ts'
import {selectWork} from './select-work.ts'

/** `broadside glossary check`: what is wrong with the glossary itself. */
export const glossaryCheck: CommandFile = {
  declare: (program) =>
    glossaryGroup(program)
      .command('check')
      .description('look for faults in the glossary itself')
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const {root, settings} = await selectWork({...invocation, arguments: []})
    const {readGlossaryFiles} = await import('../project/read-concepts.ts')
    const {lintGlossary} = await import('../glossary/lint-glossary.ts')
    const files = readGlossaryFiles(root)
    const findings = lintGlossary(files, settings)
    const format = options.json ? 'json' : 'pretty'
    const names = files.map(({file}) => file)
    io.stdout.write(
      await report(format, findings, {
        ...{colour: hasColour(io.stdout, io), columns: io.stdout.columns},
        // What is to be done stands with each finding.
        ...{files: names, full: true, explain: true},
      }),
    )
    return countFindings(findings).error > 0 ? ExitCode.findings : ExitCode.nothing
  },
}
