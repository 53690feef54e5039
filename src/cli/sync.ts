import type {SyncReport} from '../project/sync-project.ts'
import {type CommandFile, ExitCode, jsonOption, statementsArgument, toOption} from './command.ts'
import {createProgress} from './progress.ts'
import {selectWork} from './select-work.ts'
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
    const report = await syncProject({
      ...work,
      onProgress: progress.update,
      onWait: waitNotice(invocation),
    })
    progress.end()
    if (options.json) io.stdout.write(`${JSON.stringify(report)}\n`)
    else io.stdout.write(describeReport(report))
    return ExitCode.nothing
  },
}

/** Tells that another process is writing. */
export function waitNotice({io}: {io: {stderr: NodeJS.WritableStream}}): (holder: string) => void {
  return (holder) => io.stderr.write(`Waiting for ${holder} to finish …\n`)
}

/** What a run did, by language. */
function describeReport({languages, synced, unchanged}: SyncReport): string {
  const rest = unchanged > 0 ? `${count(unchanged, 'statement')} unchanged.\n` : ''
  if (synced === 0) return rest || 'No statements in source/ yet.\n'
  const rows = Object.entries(languages).map(([language, counts]) => [
    language,
    counts.untouched + counts.retouched + counts.resegmented,
    counts.moved,
    counts.edited,
    counts.new,
    counts.revived + counts.restored,
    counts.gone,
  ])
  const head = ['language', 'kept', 'moved', 'edited', 'new', 'back', 'gone']
  return `${count(synced, 'statement')} synced, in segments:\n\n${formatTable(head, rows)}${rest && `\n${rest}`}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
