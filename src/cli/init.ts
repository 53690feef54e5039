import {UserError} from '../model/user-error.ts'
import {type CommandFile, ExitCode, type Invocation, listOption} from './command.ts'

/** `broadside init`: makes a project. */
export const init: CommandFile = {
  declare: (program) =>
    program
      .command('init')
      .description('make a project: settings, folders and a first statement')
      .option('--source <language>', 'language of the statements', 'en')
      .option('--languages <languages>', 'languages to translate into, separated by commas'),

  run: async (invocation) => {
    const {io, cwd, options} = invocation
    const languages = listOption(options.languages ?? (await ask(invocation)))
    const {createProject} = await import('../project/create-project.ts')
    const {written, kept} = createProject(cwd, {
      languages,
      sourceLanguage: String(options.source),
    })
    for (const path of written) io.stdout.write(`written  ${path}\n`)
    for (const path of kept) io.stdout.write(`kept     ${path}\n`)
    io.stdout.write('Put your statements into source/ and run `broadside sync`.\n')
    return ExitCode.nothing
  },
}

/** Asks for the languages on a terminal; without one they have to be named. */
async function ask({io}: Invocation): Promise<string> {
  if (!io.stdin.isTTY)
    throw new UserError('Missing languages to translate into', {
      code: 'usage',
      advice: 'Name them: `broadside init --languages de,fr,ar`.',
    })
  const {createInterface} = await import('node:readline/promises')
  const terminal = createInterface({input: io.stdin, output: io.stdout})
  try {
    return await terminal.question('Languages to translate into (such as de, fr, zh-Hans): ')
  } finally {
    terminal.close()
  }
}
