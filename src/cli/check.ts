import {countFindings} from '../check/count-findings.ts'
import {UserError} from '../model/user-error.ts'
import {
  type CommandFile,
  ExitCode,
  type Invocation,
  statementsArgument,
  throwAll,
  toOption,
} from './command.ts'
import {hasColour} from './io.ts'
import {createProgress} from './progress.ts'
import {type ReportFormat, report, reportFormats} from './report/report.ts'
import {missingCatalogs, noStatements, selectWork, type Work} from './select-work.ts'
import {waitNotice} from './sync.ts'
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
      .option('--explain', 'say why, and which line of the glossary would teach it better')
      .option('--fix', 'first repair what is certain: spaces, quotation marks, separators, NFC')
      .option('--max-warnings <number>', 'more warnings than this are an error'),

  run: async (invocation) => {
    const {io, options} = invocation
    const format = readFormat(options.json ? 'json' : options.format)
    const mostWarnings = readNumber(options.maxWarnings)
    const work = await selectWork(invocation)
    if (options.fix) await fix(invocation, work)
    const {checkProject} = await import('../project/check-project.ts')
    const progress = createProgress(io, 'check')
    const {findings, files, missing, errors} = await checkProject({
      ...work,
      onProgress: progress.update,
    })
    progress.end()
    const {columns} = io.stdout
    const look = {
      colour: hasColour(io.stdout, io),
      full: options.full === true,
      explain: options.explain === true,
      columns,
    }
    const isForPeople = format === 'pretty'
    if (isForPeople && work.statements.length === 0) io.stdout.write(noStatements)
    if (files.length > 0 || findings.length > 0 || !isForPeople)
      io.stdout.write(await report(format, findings, {...look, files, version}))
    if (isForPeople) io.stdout.write(missingCatalogs(missing))
    throwAll(errors)
    const {error, warn} = countFindings(findings)
    return error > 0 || warn > mostWarnings ? ExitCode.findings : ExitCode.nothing
  },
}

/** Repairs what is certain and tells what was done, apart from the findings that are left. */
async function fix(invocation: Invocation, work: Work): Promise<void> {
  const {io} = invocation
  const {fixProject} = await import('../project/fix-project.ts')
  const progress = createProgress(io, 'fix')
  const fixed = await fixProject({
    ...work,
    onProgress: progress.update,
    onWait: waitNotice(invocation),
  })
  progress.end()
  const count = Object.values(fixed.rules).reduce((sum, each) => sum + each, 0)
  const rules = Object.entries(fixed.rules).map(([rule, each]) => `${rule} ${each}`)
  const files = fixed.files.length === 1 ? '1 file' : `${fixed.files.length} files`
  io.stderr.write(
    count === 0 ? 'Nothing to repair.\n' : `Repaired ${rules.join(', ')} in ${files}.\n`,
  )
  if (fixed.isSourceFixed)
    io.stderr.write('The source has changed: run `broadside sync` to bring it to the catalogs.\n')
  if (fixed.reviewed > 0)
    io.stderr.write(
      `Left ${fixed.reviewed} reviewed target${fixed.reviewed === 1 ? '' : 's'} as they are.\n`,
    )
  throwAll(fixed.errors)
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
