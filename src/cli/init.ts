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
    if (languages.length === 0)
      throw new UserError('Missing languages to translate into', {
        code: 'usage',
        advice: 'Name them: `broadside init --languages de,fr,ar`.',
      })
    const {createProject} = await import('../project/create-project.ts')
    const {written, kept} = createProject(cwd, {
      languages,
      sourceLanguage: String(options.source),
    })
    for (const path of written) io.stdout.write(`written  ${path}\n`)
    for (const path of kept) io.stdout.write(`kept     ${path}\n`)
    const next = 'Put your statements into source/ and run `broadside sync`.\n'
    const others = 'It was there before: change languages and the rest in the file itself.\n'
    io.stdout.write(kept.length > 0 ? others : next)
    return ExitCode.nothing
  },
}

/** Asks for the languages on a terminal; empty without one, or where nothing is answered. */
async function ask({io}: Invocation): Promise<string> {
  if (!io.stdin.isTTY) return ''
  const {createInterface} = await import('node:readline')
  const terminal = createInterface({input: io.stdin, output: io.stdout})
  const answer = await new Promise<string>((resolve) => {
    terminal.question('Languages to translate into (such as de, fr, zh-Hans): ', resolve)
    // Control-C and Control-D close the terminal and leave the question open.
    terminal.once('close', () => resolve(''))
  })
  terminal.close()
  if (answer === '') io.stdout.write('\n')
  return answer
}
