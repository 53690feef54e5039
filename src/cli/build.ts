import type {Finding} from '../model/finding.ts'
import type {PublishPolicy, Settings} from '../model/settings.ts'
import {UserError} from '../model/user-error.ts'
import type {EditionOutcome} from '../project/build-statement.ts'
import {
  type CommandFile,
  ExitCode,
  jsonOption,
  listOption,
  statementsArgument,
  toOption,
} from './command.ts'
import {hasColour} from './io.ts'
import {createProgress} from './progress.ts'
import {selectWork} from './select-work.ts'
import {waitNotice} from './sync.ts'
import {formatTable} from './table.ts'

/** `broadside build`: statements and catalogs → editions. */
export const build: CommandFile = {
  declare: (program) =>
    program
      .command('build')
      .description('make the editions')
      .argument(...statementsArgument)
      .option(...toOption)
      .option('--format <formats>', 'formats, separated by commas; so far: md')
      .option(
        '--require <state>',
        `lowest state that may be published: ${policies.require.join(', ')}`,
      )
      .option('--stale <policy>', `what becomes of stale targets: ${policies.stale.join(', ')}`)
      .option('--missing <policy>', `what becomes of the rest: ${policies.missing.join(', ')}`)
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const work = await selectWork(invocation)
    const settings = withFlags(work.settings, options)
    const {buildProject} = await import('../project/build-project.ts')
    const progress = createProgress(io, 'build')
    const outcomes = await buildProject({
      ...work,
      settings,
      onProgress: progress.update,
      onWait: waitNotice(invocation),
    })
    progress.end()
    const refused = outcomes.filter(({edition}) => edition === undefined)
    if (options.json) io.stdout.write(`${JSON.stringify(outcomes)}\n`)
    else {
      io.stdout.write(describeOutcomes(outcomes))
      const findings = refused.flatMap((outcome) => foldFindings(outcome.findings))
      if (findings.length > 0) {
        const {report} = await import('./report/report.ts')
        io.stderr.write(`\n${await report('pretty', findings, {colour: hasColour(io.stderr, io)})}`)
        io.stderr.write(
          '  → Translate them, or publish less: see --require, --stale and --missing.\n',
        )
      }
    }
    return refused.length > 0 ? ExitCode.findings : ExitCode.nothing
  },
}

const policies = {
  require: ['untranslated', 'machine', 'draft', 'translated', 'reviewed'],
  stale: ['mark', 'source', 'keep', 'fail'],
  missing: ['source', 'fail'],
} as const

/** How many findings of a rule are listed for an edition. */
const listed = 3

/** The first findings of each rule, the last of them with the number of the rest. */
function foldFindings(findings: readonly Finding[]): Finding[] {
  return [...Map.groupBy(findings, ({rule}) => rule).values()].flatMap((alike) => {
    const shown = alike.slice(0, listed)
    const rest = alike.length - shown.length
    if (rest === 0) return shown
    return shown.map((finding, index) =>
      index < listed - 1 ? finding : {...finding, message: `${finding.message}; and ${rest} more`},
    )
  })
}

/** The settings as the flags change them. */
function withFlags(settings: Settings, options: Readonly<Record<string, unknown>>): Settings {
  const publish = {...settings.publish} as Record<string, unknown>
  for (const [name, known] of Object.entries(policies)) {
    const value = options[name]
    if (value === undefined) continue
    if (!known.some((word) => word === value)) throw unexpected(`--${name}`, value, known)
    publish[name] = value
  }
  const formats = options.format === undefined ? settings.formats : listOption(options.format)
  const unknown = formats.find((format) => format !== 'md')
  if (unknown !== undefined)
    throw unexpected(options.format === undefined ? 'formats' : '--format', unknown, ['md'])
  return {...settings, publish: publish as unknown as PublishPolicy, formats}
}

function unexpected(name: string, value: unknown, known: readonly string[]): UserError {
  return new UserError(`Unexpected \`${value}\` for \`${name}\`, expected ${known.join(', ')}`, {
    code: 'usage',
    advice: `Correct \`${name}\`.`,
  })
}

/** A row for each edition: where it is and what it is made of. */
function describeOutcomes(outcomes: readonly EditionOutcome[]): string {
  if (outcomes.length === 0) return 'No statements in source/ yet.\n'
  const rows = outcomes.map(({language, statement, edition, unchanged, counts}) => {
    const {states, source, stale} = counts
    const result = edition ? (unchanged ? 'unchanged' : 'built') : 'refused'
    const by = [states.reviewed, states.translated, states.draft, states.machine].map(
      (count) => count ?? 0,
    )
    return [language, edition?.path ?? statement, result, ...by, stale, source]
  })
  const head = [
    'language',
    'edition',
    '',
    'reviewed',
    'translated',
    'draft',
    'machine',
    'stale',
    'source',
  ]
  return formatTable(head, rows)
}
