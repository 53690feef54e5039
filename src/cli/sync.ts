import type {SyncReport} from '../project/sync-project.ts'
import {
  type CommandFile,
  ExitCode,
  jsonOption,
  statementsArgument,
  throwAll,
  toOption,
} from './command.ts'
import {createProgress} from './progress.ts'
import {noStatements, selectWork} from './select-work.ts'
import {formatTable} from './table.ts'

/** `broadside sync`: source → catalogs. */
export const sync: CommandFile = {
  declare: (program) =>
    program
      .command('sync')
      .description('bring the catalogs in step with the statements')
      .argument(...statementsArgument)
      .option(...toOption)
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const work = await selectWork(invocation)
    const {syncProject} = await import('../project/sync-project.ts')
    const progress = createProgress(io, 'sync')
    const {errors, ...report} = await syncProject({
      ...work,
      onProgress: progress.update,
      onWait: waitNotice(invocation),
    })
    progress.end()
    if (options.json) io.stdout.write(`${JSON.stringify(report)}\n`)
    else if (work.statements.length === 0) io.stdout.write(noStatements)
    else io.stdout.write(describeReport(report))
    throwAll(errors)
    return ExitCode.nothing
  },
}

/** Tells that another process is writing. */
export function waitNotice({io}: {io: {stderr: NodeJS.WritableStream}}): (holder: string) => void {
  return (holder) => io.stderr.write(`Waiting for ${holder} to finish …\n`)
}

/** What a run did, by language, and what is to be done now. */
function describeReport({languages, synced, unchanged, moved}: Omit<SyncReport, 'errors'>): string {
  const rest = unchanged > 0 ? `${count(unchanged, 'statement')} unchanged.\n` : ''
  if (synced === 0) return rest
  const rows = Object.entries(languages).map(([language, counts]) => [
    language,
    counts.untouched + counts.retouched + counts.resegmented,
    counts.moved,
    counts.edited,
    counts.new,
    counts.revived + counts.restored,
    counts.gone,
  ])
  const all = Object.values(languages)
  const advice = [
    ...(all.some((counts) => counts.new > 0) ? [advices.new] : []),
    ...(all.some((counts) => counts.edited > 0) ? [advices.edited] : []),
  ]
  return [
    ...(moved.length > 0 ? [moved.map(describeMove).join('')] : []),
    `${count(synced, 'statement')} synced, in segments:\n`,
    formatTable(head, rows),
    ...(rest ? [rest] : []),
    ...(advice.length > 0 ? [advice.join('')] : []),
  ].join('\n')
}

function describeMove({from, to, languages}: SyncReport['moved'][number]): string {
  return `“${from}” is “${to}” now: its catalogs moved along (${languages.join(', ')}).\n`
}

const head = ['language', 'kept', 'moved', 'edited', 'new', 'back', 'gone']

const advices = {
  new: '  → Translate what is new: `broadside edit`, or translations/ in a PO editor such as Poedit.\n',
  edited: '  → Edited segments keep their targets, marked “needs work”: bring them up to date.\n',
} as const

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
