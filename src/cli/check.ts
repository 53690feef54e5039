import {countFindings} from '../check/count-findings.ts'
import {UserError} from '../model/user-error.ts'
import {type CommandFile, ExitCode, statementsArgument, throwAll, toOption} from './command.ts'
import {hasColour} from './io.ts'
import {createProgress} from './progress.ts'
import {type ReportFormat, report, reportFormats} from './report/report.ts'
import {missingCatalogs, noStatements, selectWork} from './select-work.ts'
import {version} from './version.ts'

/** `broadside check`: looks for faults, writes nothing. */
export const check: CommandFile = {
  declare: (program) =>
    program
      .command('check')
      .description('look for faults in the translations')
      .argument(...statementsArgument)
      .option(...toOption)
      .option('--format <format>', 'pretty, json, sarif, github or junit', 'pretty')
      .option('--json', 'the same as --format json')
      .option('--full', 'list every finding, where pretty counts those that are alike')
      .option('--max-warnings <number>', 'more warnings than this are an error'),

  run: async (invocation) => {
    const {io, options} = invocation
    const format = readFormat(options.json ? 'json' : options.format)
    const mostWarnings = readNumber(options.maxWarnings)
    const work = await selectWork(invocation)
    const {checkProject} = await import('../project/check-project.ts')
    const progress = createProgress(io, 'check')
    const {findings, files, missing, errors} = await checkProject({
      ...work,
      onProgress: progress.update,
    })
    progress.end()
    const {columns} = io.stdout
    const look = {colour: hasColour(io.stdout, io), full: options.full === true, columns}
    const isForPeople = format === 'pretty'
    if (isForPeople && work.statements.length === 0) io.stdout.write(noStatements)
    if (files.length > 0 || !isForPeople)
      io.stdout.write(await report(format, findings, {...look, files, version}))
    if (isForPeople) io.stdout.write(missingCatalogs(missing))
    throwAll(errors)
    const {error, warn} = countFindings(findings)
    return error > 0 || warn > mostWarnings ? ExitCode.findings : ExitCode.nothing
  },
}

function readFormat(value: unknown): ReportFormat {
  const format = reportFormats.find((name) => name === value)
  if (format) return format
  throw new UserError(`Unexpected format \`${value}\`, expected ${reportFormats.join(', ')}`, {
    code: 'usage',
    advice: 'Correct `--format`.',
  })
}

function readNumber(value: unknown): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (/^\d+$/.test(String(value))) return Number(value)
  throw new UserError(`Unexpected number \`${value}\`, expected digits`, {
    code: 'usage',
    advice: 'Correct `--max-warnings`.',
  })
}
