import {UserError} from '../model/user-error.ts'
import type {TranslateWork} from '../project/translate-work.ts'
import {ENGINE_NAMES} from '../translate/engine-names.ts'
import {
  type CommandFile,
  ExitCode,
  type Invocation,
  jsonOption,
  statementsArgument,
  throwAll,
  toOption,
} from './command.ts'
import {listenForInterruption} from './interruption.ts'
import {hasColour, today} from './io.ts'
import {noStatements, selectWork} from './select-work.ts'
import {waitNotice} from './sync.ts'
import {createTranslateProgress} from './translate-progress.ts'
import {describeEstimate, describeTranslation, jsonOf} from './translate-report.ts'

/** `broadside translate`: fills entries from the memory, by our own rules and by an engine. */
export const translate: CommandFile = {
  declare: (program) =>
    program
      .command('translate')
      .description('fill what has no target, from the memory and by an engine')
      .argument(...statementsArgument)
      .option(...toOption)
      .option(
        '--engine <name>',
        `one of ${ENGINE_NAMES.join(', ')} (default: \`engine\` in broadside.yaml, else none)`,
      )
      .option('--dry-run', 'tell what would be sent and what it would cost, and write nothing')
      .option('--max-characters <number>', 'stop before more characters than this are sent')
      .option('--overwrite-machine', 'replace machine translations that nobody has touched, too')
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const maxCharacters = readLimit(options.maxCharacters)
    const selected = await selectWork(invocation)
    const engine = readEngine(options.engine ?? selected.settings.engine)
    if (selected.statements.length === 0 && !options.json) {
      io.stdout.write(noStatements)
      return ExitCode.nothing
    }
    const interruption = listenForInterruption(() =>
      io.stderr.write('\nStopping: waiting for answers under way. Ctrl-C again ends at once.\n'),
    )
    try {
      return await runOrEstimate(invocation, {
        ...selected,
        ...{environment: io.environment, date: today(io)},
        ...(engine !== undefined && {engine}),
        overwriteMachine: options.overwriteMachine === true,
        ...(maxCharacters !== undefined && {maxCharacters}),
        ...{stop: interruption.stop, signal: interruption.signal},
        onWait: waitNotice(invocation),
        onNotice: (notice) => io.stderr.write(`${notice}\n`),
      })
    } finally {
      interruption.end()
    }
  },
}

async function runOrEstimate({io, options}: Invocation, work: TranslateWork): Promise<number> {
  if (options.dryRun) {
    const {estimateTranslation} = await import('../project/estimate-translation.ts')
    const {languages, errors} = await estimateTranslation(work)
    io.stdout.write(options.json ? jsonOf({languages}) : describeEstimate(languages, work.engine))
    throwAll(errors)
    return ExitCode.nothing
  }
  const {translateProject} = await import('../project/translate-project.ts')
  const {pricePerMillion} = work.settings.engines[work.engine ?? ''] ?? {}
  const progress = createTranslateProgress(io, pricePerMillion)
  const {errors, ...report} = await translateProject({
    ...work,
    onProgress: progress.update,
  }).finally(progress.end)
  const look = {colour: hasColour(io.stdout, io), columns: io.stdout.columns}
  io.stdout.write(
    options.json
      ? jsonOf(report)
      : await describeTranslation(report, {...work, hasErrors: errors.length > 0}, look),
  )
  throwAll(errors)
  if (work.stop.aborted) return ExitCode.interrupted
  const isFaulty = report.findings.some(({severity}) => severity === 'error')
  return isFaulty ? ExitCode.findings : ExitCode.nothing
}

/** Without an engine, the memory and our own rules fill what they can. */
function readEngine(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const names = ENGINE_NAMES.map((name) => `\`${name}\``).join(', ')
  const known = ENGINE_NAMES.find((name) => name === value)
  if (known !== undefined) return known
  throw new UserError(`Unexpected engine \`${value}\`, expected one of ${names}`, {
    code: 'usage',
    advice: 'Correct `--engine`.',
  })
}

function readLimit(value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (/^\d+$/.test(String(value))) return Number(value)
  throw new UserError(`Unexpected number \`${value}\`, expected digits`, {
    code: 'usage',
    advice: 'Correct `--max-characters`.',
  })
}
