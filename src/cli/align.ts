import {resolve} from 'node:path'
import {excerpt} from '../check/excerpt.ts'
import {UserError} from '../model/user-error.ts'
import type {AlignReport} from '../project/align-statement.ts'
import {type CommandFile, ExitCode, jsonOption} from './command.ts'
import {today} from './io.ts'
import {visibleText} from './report/visible-text.ts'
import {selectWork} from './select-work.ts'
import {waitNotice} from './sync.ts'
import {formatTable} from './table.ts'

/** `broadside align`: takes an existing translation in. */
export const align: CommandFile = {
  declare: (program) =>
    program
      .command('align')
      .description('take in a translation that exists already')
      .argument('<source>', 'name or path of a statement')
      .argument('<file>', 'its translation, a Markdown file')
      .requiredOption('--to <language>', 'language of the translation')
      .option('--tmx <file>', 'write a translation memory in TMX, and leave the catalog alone')
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, cwd, options, arguments: values} = invocation
    const {root, settings, statements, languages, version} = await selectWork(invocation)
    const [statement] = statements
    const [language, ...others] = languages
    if (!statement || !language || others.length > 0)
      throw new UserError('Unexpected list of languages, expected one', {
        code: 'usage',
        advice: 'Name the language of the translation with `--to`.',
      })
    const tmx = options.tmx === undefined ? undefined : String(options.tmx)
    if (tmx !== undefined && !tmx.endsWith('.tmx'))
      throw new UserError(`Unexpected file \`${tmx}\`, expected a name that ends in .tmx`, {
        code: 'usage',
        advice: 'Name the memory to write, such as `translations/memory/old.tmx`.',
      })
    const {alignStatement} = await import('../project/align-statement.ts')
    const report = await alignStatement({
      ...{root, settings, statement, language, version},
      translation: resolve(cwd, String(values[1])),
      date: today(io),
      onWait: waitNotice(invocation),
      ...(tmx !== undefined && {tmx: resolve(cwd, tmx)}),
    })
    io.stdout.write(options.json ? `${JSON.stringify(report)}\n` : describeAlignment(report))
    return ExitCode.nothing
  },
}

/** What was written, and what people should look at. */
function describeAlignment({file, written, pairs, leastSure}: AlignReport): string {
  const rows = [
    ['filled as drafts', written.filled],
    ['joined to the sentence before', written.joined],
    ['had a target already', written.kept],
    ['written as units', written.units],
    ['left: not sure enough', pairs.unsure],
    ['left: two sentences for two, or over the end of a block', pairs.unfit],
    ['left: without a translation', pairs.source],
    ['left: only in the translation', pairs.target],
  ] as const
  const table = formatTable(
    ['segments', 'number'],
    rows.filter(([, count]) => count > 0),
  )
  const look =
    leastSure.length === 0
      ? ''
      : `\n${formatTable(
          ['sure', 'source', 'translation'],
          leastSure.map(({confidence, source, target}) => [
            `${Math.round(confidence * 100)} %`.padStart(5),
            visibleText(excerpt(source)),
            visibleText(excerpt(target)),
          ]),
        )}`
  return `${file}:\n\n${table}${look}${written.filled > 0 ? advice : ''}`
}

/** What is to be done with drafts. */
const advice =
  '\n  → Compare each draft with its source and confirm it: only the order of sentences has been checked.\n'
