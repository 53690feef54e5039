import {UserError} from '../model/user-error.ts'
import type {ReviewReport} from '../project/review-statement.ts'
import {type CommandFile, ExitCode, jsonOption} from './command.ts'
import {today} from './io.ts'
import {selectWork} from './select-work.ts'
import {waitNotice} from './sync.ts'

/** `broadside review`: signs what was checked. */
export const review: CommandFile = {
  declare: (program) =>
    program
      .command('review')
      .description('sign what you have checked')
      .argument('<statement>', 'name or path of a statement')
      .requiredOption('--to <language>', 'language of the catalog')
      .requiredOption('--by <name>', 'who vouches for the targets')
      .option('--segment <ids...>', 'only these segments')
      .option('--accept', 'sign drafts, machine translations and stale targets too')
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const by = String(options.by).trim()
    if (by === '')
      throw new UserError('Missing name of who has checked the targets', {
        code: 'usage',
        advice: 'Give yours with `--by`: it stands beside each target you sign.',
      })
    const {root, statements, languages} = await selectWork(invocation)
    const [statement] = statements
    const [language, ...others] = languages
    if (!statement || !language || others.length > 0)
      throw new UserError('Unexpected list of languages, expected one', {
        code: 'usage',
        advice: 'Name the language you have checked with `--to`.',
      })
    const {reviewStatement} = await import('../project/review-statement.ts')
    const report = await reviewStatement({
      root,
      statement,
      language,
      by,
      date: today(io),
      accept: options.accept === true,
      onWait: waitNotice(invocation),
      ...(Array.isArray(options.segment) && {segments: options.segment.map(String)}),
    })
    io.stdout.write(options.json ? `${JSON.stringify(report)}\n` : describeReview(report))
    return ExitCode.nothing
  },
}

/** What was signed, and what waits for somebody. */
function describeReview({file, signed, before, left}: ReviewReport): string {
  const waiting = Object.entries(left)
    .filter(([, ids]) => ids.length > 0)
    .map(([state, ids]) => `${ids.length} ${state}`)
  const parts = [
    `signed ${signed} segment${signed === 1 ? '' : 's'}`,
    ...(before > 0 ? [`${before} signed before`] : []),
    ...(waiting.length > 0 ? [`left ${waiting.join(', ')}`] : []),
  ]
  const advice =
    left.machine.length + left.draft.length + left.stale.length > 0
      ? '  → Confirm those first (clear “needs work” in your editor), or sign them with --accept.\n'
      : ''
  return `${file}: ${parts.join(', ')}.\n${advice}`
}
