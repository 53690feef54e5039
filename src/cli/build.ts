import {states} from '../catalog/states.ts'
import {formatNames} from '../edition/formats.ts'
import type {Settings} from '../model/settings.ts'
import {UserError} from '../model/user-error.ts'
import type {EditionOutcome} from '../project/build-statement.ts'
import {MISSING_POLICIES, STALE_POLICIES} from '../project/settings-rules.ts'
import {
  type CommandFile,
  ExitCode,
  jsonOption,
  listOption,
  statementsArgument,
  throwAll,
  toOption,
} from './command.ts'
import {describeNotes} from './describe-notes.ts'
import {createProgress} from './progress.ts'
import {describeRefusals} from './refusals.ts'
import {noStatements, selectWork} from './select-work.ts'
import {waitNotice} from './sync.ts'
import {formatTable} from './table.ts'

/** `broadside build`: statements and catalogs → editions. */
export const build: CommandFile = {
  declare: (program) =>
    program
      .command('build')
      .description('make the editions, by the policy of `publish` in broadside.yaml')
      .argument(...statementsArgument)
      .option(...toOption)
      .option(
        '--format <formats>',
        `formats, separated by commas, or \`all\`: ${formatNames.join(', ')}`,
      )
      .option('--require <state>', `lowest state that may be published: ${states.join(', ')}`)
      .option(
        '--stale <policy>',
        `what becomes of targets whose source has changed: ${STALE_POLICIES.join(', ')}`,
      )
      .option(
        '--missing <policy>',
        `what becomes of segments without such a target: ${MISSING_POLICIES.join(', ')}`,
      )
      .option('--draft', 'make drafts of editions that may not be published, with a notice in them')
      .option(
        '--bilingual',
        'write source and translation side by side, for reviewers without the tool',
      )
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const work = await selectWork(invocation)
    const settings = withFlags(work.settings, options)
    const {buildProject} = await import('../project/build-project.ts')
    const progress = createProgress(io, 'build')
    const {editions, findings, errors} = await buildProject({
      ...work,
      settings,
      draft: options.draft === true,
      bilingual: options.bilingual === true,
      ...(io.environment.BROADSIDE_FONTS && {fonts: io.environment.BROADSIDE_FONTS}),
      onProgress: progress.update,
      onWait: waitNotice(invocation),
    })
    progress.end()
    if (options.json) io.stdout.write(`${JSON.stringify(editions)}\n`)
    else {
      io.stdout.write(work.statements.length === 0 ? noStatements : describeEditions(editions))
      io.stderr.write(await describeRefusals(editions, findings, io))
      io.stderr.write(describeNotes(editions))
    }
    throwAll(errors)
    const isRefused = editions.some(({files}) => files.length === 0)
    return isRefused ? ExitCode.findings : ExitCode.nothing
  },
}

/** The settings as the flags change them. */
function withFlags(settings: Settings, options: Readonly<Record<string, unknown>>): Settings {
  const flag = <T extends string>(name: string, known: readonly T[], usual: T): T => {
    const value = options[name] ?? usual
    const found = known.find((word) => word === value)
    if (found === undefined) throw unexpected(`--${name}`, value, known)
    return found
  }
  const {require, stale, missing} = settings.publish
  return {
    ...settings,
    publish: {
      require: flag('require', states, require),
      stale: flag('stale', STALE_POLICIES, stale),
      missing: flag('missing', MISSING_POLICIES, missing),
    },
    formats: selectFormats(settings, options),
  }
}

/** The formats that `--format` names, or the settings. */
function selectFormats(
  {formats}: Settings,
  {format}: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (format === undefined) return formats
  const named = listOption(format)
  if (named.includes('all')) return formatNames
  const unknown = named.find((name) => !formatNames.includes(name))
  if (unknown !== undefined) throw unexpected('--format', unknown, formatNames)
  return formatNames.filter((name) => named.includes(name))
}

function unexpected(name: string, value: unknown, known: readonly string[]): UserError {
  const expected = `${known.length > 1 ? 'one of ' : ''}${known.join(', ')}`
  return new UserError(`Unexpected \`${value}\` for \`${name}\`, expected ${expected}`, {
    code: 'usage',
    advice: `Correct \`${name}\`.`,
  })
}

/** A row for each edition: where it is and what it is made of. */
function describeEditions(editions: readonly EditionOutcome[]): string {
  if (editions.length === 0) return ''
  const rows = editions.map((outcome) => {
    const {language, statement, files, counts} = outcome
    const {states, source, stale} = counts
    const {reviewed = 0, translated = 0, draft = 0, machine = 0} = states
    const [first, ...others] = files.map(({path}) => path)
    const start = `editions/${language}/${statement}`
    const path = [first ?? statement, ...others.map((file) => file.slice(start.length))].join(' ')
    return [language, path, resultOf(outcome), reviewed, translated, draft, machine, stale, source]
  })
  return formatTable(head, rows)
}

/** What became of an edition, in a word. */
function resultOf({files, unchanged}: EditionOutcome): string {
  if (files.length === 0) return 'refused'
  if (unchanged) return 'unchanged'
  return files.some(({draft}) => draft) ? 'draft' : 'built'
}

const head = [
  'language',
  'edition',
  'result',
  'reviewed',
  'translated',
  'draft',
  'machine',
  'stale',
  'source',
]
