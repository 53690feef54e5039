import {UserError} from '../model/user-error.ts'
import {type CommandFile, ExitCode, type Invocation} from './command.ts'
import {describeError} from './describe-error.ts'
import {hasColour} from './io.ts'

import {selectWork} from './select-work.ts'
import {untilToldToEnd} from './until-told-to-end.ts'

/** `broadside edit`: the translators' editor in the browser. */
export const edit: CommandFile = {
  declare: (program) =>
    program
      .command('edit')
      .description('open the translators’ editor in the browser')
      .argument('[statement]', 'name or path of the statement to begin with')
      .option('--to <language>', 'language to begin with')
      .option('--port <number>', 'port to listen on, 0 for any (default: the first free from 4180)')
      .option('--open', 'open the browser')
      .option('--host <address>', 'let other computers in, too; only with --token')
      .option('--token <word>', 'word that opens the editor (default: a new one each time)'),

  run: async (invocation) => {
    const {io, options} = invocation
    const port = readPort(options.port)
    const {root, settings, version, statements, languages} = await selectWork(invocation)
    const {findPageFolder, readPageFiles} = await import('../project/read-page-files.ts')
    const folder = findPageFolder()
    if (folder === undefined)
      throw new UserError('Missing page of the editor', {
        code: 'usage',
        advice: 'Run `npm run build` in the folder of broadside first.',
      })
    const {startServer} = await import('../editor/start-server.ts')
    const editor = await startServer({
      project: {root, settings},
      ...{version, environment: io.environment, now: () => new Date()},
      files: readPageFiles(folder),
      ...(port !== undefined && {port}),
      ...(options.host !== undefined && {host: String(options.host)}),
      ...(options.token !== undefined && {token: String(options.token)}),
      onBug: (error) =>
        io.stderr.write(describeError(error, {colour: hasColour(io.stderr, io), debug: true})),
    })
    const url = addressOf(editor.url, {invocation, statements, languages})
    io.stdout.write(`The editor is open at\n\n  ${url}\n\nCtrl-C ends it.\n`)
    if (options.open === true) {
      const {openBrowser} = await import('../editor/open-browser.ts')
      if (!(await openBrowser(url)))
        io.stderr.write('No browser could be opened: open the address yourself.\n')
    }
    await untilToldToEnd()
    await editor.close()
    io.stdout.write('Everything is saved.\n')
    return ExitCode.nothing
  },
}

/** The address of the first screen: the overview, or the statement and language that the command line names. */
function addressOf(
  url: string,
  {
    invocation,
    statements,
    languages,
  }: {invocation: Invocation; statements: readonly string[]; languages: readonly string[]},
): string {
  const {arguments: values, options} = invocation
  const isOne = values[0] !== undefined || statements.length === 1
  const [statement] = statements
  const [language] = languages
  if (!isOne || statement === undefined || language === undefined) return url
  if (values[0] === undefined && options.to === undefined) return url
  const address = new URL(url)
  address.pathname = `/s/${encodeURIComponent(statement)}/${encodeURIComponent(language)}`
  return address.href
}

function readPort(value: unknown): number | undefined {
  if (value === undefined) return undefined
  const port = Number(value)
  if (/^\d{1,5}$/.test(String(value)) && port <= 65_535) return port
  throw new UserError(`Unexpected port \`${value}\`, expected a number from 0 to 65535`, {
    code: 'usage',
    advice: 'Correct `--port`.',
  })
}
