import type {CatalogStatus} from '../project/project-status.ts'
import {
  type CommandFile,
  ExitCode,
  jsonOption,
  statementsArgument,
  throwAll,
  toOption,
} from './command.ts'
import {missingCatalogs, noStatements, selectWork} from './select-work.ts'
import {formatTable} from './table.ts'

/** `broadside status`: how far each translation is. */
export const status: CommandFile = {
  declare: (program) =>
    program
      .command('status')
      .description('show how far each translation is')
      .argument(...statementsArgument)
      .option(...toOption)
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const work = await selectWork(invocation)
    const {projectStatus} = await import('../project/project-status.ts')
    const {rows, missing, errors} = projectStatus(work)
    if (options.json) io.stdout.write(`${JSON.stringify(rows)}\n`)
    else if (work.statements.length === 0) io.stdout.write(noStatements)
    else {
      const table = rows.length > 0 ? describeStatus(rows) : ''
      const note = missingCatalogs(missing)
      io.stdout.write(table + (table && note && '\n') + note)
    }
    throwAll(errors)
    return ExitCode.nothing
  },
}

/** Segments by state, and the share of the words that a person has confirmed. */
function describeStatus(rows: readonly CatalogStatus[]): string {
  const head = [
    'statement',
    'language',
    'segments',
    'reviewed',
    'translated',
    'draft',
    'machine',
    'stale',
    'missing',
    'words',
    'confirmed',
  ]
  return formatTable(
    head,
    rows.map(({statement, language, total, states}) => {
      const confirmed = states.reviewed.words + states.translated.words
      const share = total.words === 0 ? 100 : Math.floor((100 * confirmed) / total.words)
      return [
        statement,
        language,
        total.segments,
        states.reviewed.segments,
        states.translated.segments,
        states.draft.segments,
        states.machine.segments,
        states.stale.segments,
        states.untranslated.segments,
        total.words,
        `${share} %`.padStart(9),
      ]
    }),
  )
}
